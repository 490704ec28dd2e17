import type { FurtherWordings } from '../pack.ts';

/** Invoices, accounts, levels and the shop’s people, as customers speak of them. */
export const membershipWordings: FurtherWordings = {
  'level-silver': {
    zh: '刚注册算哪一级|零消费的会员是什么卡|没花过钱有啥待遇|最低一级会员都有啥|不升级就没好处吗|普卡有什么用|基础会员权利|我就是个普通用户，享受啥|入门级会员福利|新账号默认等级|银卡待遇|初级会员是银卡吗|银卡有没有积分|没到金卡之前有什么权益|银卡和没注册有啥差别|最基本的会员等级|银级|silver有什么benefit|刚来的会员能得到啥',
    en: 'What does the lowest level offer|Starting level|Do I have any benefits without spending|What’s in it for a basic member|Perks of Silver|Entry tier|I’ve just joined, what am I entitled to|Default membership tier|Is Silver free|Benefits before reaching Gold|What can a Silver customer do|Silver level explained|Anything special for normal customers|Which tier does a fresh account have|Are there points with Silver|Base tier advantages|Privileges of an ordinary account|First rank of membership|As a plain member what do I get',
    ja: '新規会員はどのランクから始まりますか|一般会員のサービス内容|シルバーだと何ができる？|登録だけで会員特典はありますか|買い物ゼロだとランクは何|シルバー会員のサービス|最初の会員ランク|会員登録すると何か得ですか|シルバーの返品期間と特典|シルバー 特典',
  },
  'level-compare': {
    zh: '三个等级待遇列一下|金跟白金差很多吗|每一级都有些什么|会员权益表|从金卡升到白金多了啥|银卡和金卡待遇哪里不同|各级别一对比|高等级到底高在哪|会员等级之间的差别|金卡有的白金都有吗|不同卡享受有啥两样|三种卡各自福利|升一级能多什么|gold和platinum差别|想知道银金白金分别给啥|权益从低到高说说|白金相较金卡的优势|几个等级对照',
    en: 'Table of benefits by tier|Gold versus Platinum|Silver vs Gold|What do I gain moving from Gold to Platinum|Is Platinum much better than Gold|List what each tier offers|Tiers side by side|How do the levels differ|Differences between membership tiers|Does Platinum include all of Gold’s perks|What extra comes with each step|Overview of member privileges|Rank the memberships|Worth pushing for Platinum over Gold?|Break down the benefits per level|Three levels, what’s in each|Membership comparison chart|Contrast the customer levels|What sets the tiers apart',
    ja: '三つのランクの特典を表で見たい|シルバーとゴールドはどこが違いますか|ゴールドからプラチナに上がると何が増えますか|各ランクで受けられるサービス|会員ランク別の違い|ランクごとに何が付きますか',
  },
  'account-delete-blocked': {
    zh: '注销按钮点了说还有订单没完|退款没走完能销户不|提示存在未完结交易|买的东西还没寄到，号能删吗|注销被拒绝了啥原因|系统拦着不给注销|有售后没处理完可不可以注销|账号删不掉|注销失败|说我有进行中的，要等到什么时候才能销|还有个预售没付尾款，能注销么|订单没签收影响销号不|注销申请提交不了|为啥我删不了账户|没完成的单会卡住注销吗|有待收货订单怎么销户|退货还没处理，想销号|delete account失败|注销页面提示不满足条件|得等所有单子完了才能注销？',
    en: 'It says I have unfinished orders when I try to close my account|Deletion refused|My refund is still open, may I delete the account|Can’t close the account because something’s in progress|What stops me from deleting my profile|Account removal failed|Delete button doesn’t work, pending purchase|Waiting for a delivery, can I erase my account already|Why is closing my account not allowed|Open return, account deletion?|Must all orders be completed before I leave|The app won’t let me quit|Presale unpaid, can the account be removed|Close account error|Ongoing transaction prevents deletion|Remove account while an order is running|How do I delete with an unfinished order|Unable to deactivate my account|Do outstanding orders get in the way of deleting|Deleting greyed out due to current order',
    ja: '退会しようとしたらエラーになった|進行中の注文のせいで退会できない|アカウント削除がブロックされる|届いていない商品があるけど会員をやめたい|退会ボタンが押せません|配送中でもアカウントは消せますか|退会手続きが進まない|注文が終わらないと退会できない？|取引中で退会不可と言われた|退会 できない',
  },
  'service-teams': {
    zh: '退换货归谁管|客服有没有专门管售后的|咨询商品找哪一组|客服部门怎么划分|你们有几个团队|售前客服是干嘛的|大客户谁接待|各个客服组负责什么|下单前问问题是哪边接|VIP有单独的组吗|售后组和投诉组一样不|客服组织架构|坏了要修，该找售前还是售后|几个客服小组|商品问题问谁，退货又问谁|customer service几个team|买完了有问题转哪个组',
    en: 'Who takes care of returns|Which group do I ask about products|Departments of your support|Different teams for different things?|What’s the pre-sale team for|How is customer service organised|Who’s responsible after the purchase|Whom do I talk to before buying and whom after|Does VIP have its own team|How many support groups are there|Which staff handle exchanges|After-sales department|Right team for product advice|Split of your service staff|Sales or support, whom should I ask|Team structure',
    ja: '問い合わせ先の部署を知りたい|買う前の質問は誰に聞けばいい|アフターサービスの担当は別ですか|担当部署がいくつあるの|修理や返品は同じ窓口ですか|購入前と購入後で窓口は違いますか|どの部門に連絡すればいいですか|売る前の質問と後の質問は窓口が同じ？|サポート体制を教えて|担当チーム',
  },
  'bot-abilities': {
    zh: '你都能帮我干点啥|机器人能处理什么问题|有啥是你办不了的|能帮我退货吗还是只能聊天|你的本事有哪些|我能找你办啥事|使用说明|功能菜单|你可以直接改订单吗|能不能查库存查物流都问你|你管什么|咋用你|自助服务有哪些|除了聊天还会啥|介绍下你的功能|能给我推荐下能问的吗|功能列表|你懂些什么',
    en: 'Menu|What are you good for|Can you actually do things or just chat|Commands|Which tasks can you take off my hands|Show me what’s possible|Are you able to handle returns yourself|What topics do you know|Your features|List of things you can do|What kind of stuff do you deal with|How do I use this chat|What are you capable of|Explain what you can sort out for me|Things I can ask|Is there anything you can’t do|Self-service options|What services does this chat offer',
    ja: '何を頼めますか|使い方を教えて|ヘルプ|メニューを見せて|返品の手続きもできますか、それとも案内だけですか|どんな用件に対応できますか|あなたに任せられることは|自分でできる手続きの一覧',
  },
  'level-rules': {
    zh: '一年花满三千就升吗|等级多久重新算|怎么才能当上VIP|升到最高级得花几万|级别怎么划的|会降级吗|按什么标准给金卡|升级看次数还是金额|离金卡还差多少怎么算|消费满多少成白金|会员晋级条件|要花多少钱才能变金|级别门槛|等级是按一年消费来吗|一万块能升到啥级|为啥我掉级了|会员卡要交钱办吗|要买多少才叫VIP|upgrade会员条件|几个级别分别要求多少|多少钱一档',
    en: 'Do I have to pay for Gold membership|How do I earn VIP status|Is it counted over a year|Tier thresholds|How much shopping for the next tier|Can I drop a level|Qualify for Platinum|What amount makes me Gold|Why was I downgraded|By number of orders or by money|When’s my level recalculated|Requirements for each tier|Reach the top tier|How much more do I need for an upgrade|Membership tiers and amounts|Levelling up|What’s the criterion for Gold|Spending needed per level|How is one’s status worked out|Does ten thousand make me Platinum|Upgrade conditions',
    ja: 'ランクは一年の買い物で決まりますか|VIP になるにはいくら使えばいいですか|ランクが下がることはありますか|会員になるのに費用はかかりますか|三千元使えば上がりますか|ランクの計算方法|最上位までいくら必要ですか|買う回数と金額のどちらで決まりますか',
  },
  'level-gold': {
    zh: '升了金卡后有啥变化|花三千换金卡划算吗|金卡值不值|金卡特权|金会员能多享受点啥|我是金卡，有什么可以用的|黄金会员尊享|金卡到手了能干嘛|变成金卡会得到什么|金级待遇说一下|金卡权利清单|冲到金卡图个啥|gold会员有哪些perks|金卡的服务有什么特别|拿金卡有没有用|金卡的退换政策有啥特殊|金卡福利包括哪些',
    en: 'I’ve reached Gold, what changes|Gold perks list|Any point in becoming Gold|Gold tier privileges|What’s special about Gold|What can I do with Gold status|Gold customer here, what am I entitled to|Rewards for Gold|Why should I aim for Gold|Advantages once I’m Gold|Gold membership worth three thousand?|Extras for Gold|Gold benefits please|Treats for gold card holders|Services reserved for Gold|How are Gold customers treated|Tell me about Gold status|Gold card',
    ja: 'ゴールドになったら何が変わりますか|ゴールドは得ですか|ゴールドだけのサービス|私はゴールドですが何が使えますか|ゴールドを目指す意味はありますか|ゴールドの待遇を教えてください|ゴールド会員への優遇内容',
  },
  'level-platinum': {
    zh: '花一万换白金图啥|最高等级会员尊享|白金特权都列给我|我刚升白金，有啥可用的|顶级会员有什么特别|白金服务内容|VIP比普通人强在哪|铂金待遇说说|当VIP有什么好|platinum的perks|白金会得到哪些照顾|高级会员礼遇|至尊会员权利|拿到白金卡之后呢|VIP优待',
    en: 'I just hit Platinum, what now|Top tier privileges|Is Platinum worth ten thousand|VIP treatment, what is it|Highest level rewards|Platinum perks list|What’s special for VIP customers|Platinum tier extras|Why go for Platinum|Best membership, what’s in it|Platinum status advantages|What do your best customers get|Services for Platinum|Elite membership|Platinum card holder, entitled to what|Being VIP, what does it bring|Platinum goodies|Tell me about Platinum status|How are VIPs treated',
    ja: 'プラチナになりました、何が使えますか|VIP は普通の会員と何が違いますか|最高ランクの優遇|プラチナの価値はありますか|プラチナ会員だけのサービス|一万元使うと何が得られますか|VIP の待遇を知りたい',
  },
  'level-mine': {
    zh: '我这个号是啥卡|查会员级别|看看我升级了没|我到白金没有|我的等级显示在哪|我还是银卡吗|不知道自己第几级|在哪个页面看会员卡|怎么知道我够金卡了没|我的身份等级|帮我看我是什么会员|我的会员状态|我算VIP不|个人等级查询|我账号几级|等级图标在哪|check我的level|我花了不少了，现在啥级别|会员级别入口',
    en: 'What’s my tier|Have I made Platinum yet|Which membership do I have|Am I still Silver|Where’s my status displayed|Is my account Gold by now|My current level|Look at my membership|How can I tell which tier I’m on|Do I count as VIP|Find out my rank|Membership status check|Where in the app is my tier|Did I get upgraded|I don’t know my level|Has my level changed|See my card level|My standing with you|What kind of member am I|Level display location',
    ja: '今のランクを知りたい|自分が何会員か分からない|会員ランクの確認方法|私って今シルバー？ゴールド？|ランクはどこに表示されますか|会員レベルの見方|自分の等級を調べたい|マイランクの確認|うちのアカウントはどのランクですか|会員ランク 確認',
  },
  'coupon-birthday': {
    zh: '明天我生日，有啥表示|生日那天能省多少|生日月没收到券|我过生日金卡送吗|寿星有没有优惠|生日礼物是啥|生日折扣|生日福利要什么等级|生日券什么时候到账|填了生日怎么不发券|银卡生日有没有|生日红包|下周生日会自动发券不|生日能打几折|会员生日有礼吗|birthday有优惠没|宝宝生日送吗|生日特惠|庆生券在哪里|快生日了能领啥',
    en: 'It’s my birthday tomorrow, anything for me|Birthday present from the shop|Is there something off in my birthday month|Do Gold members get anything on their birthday|I turned thirty and got nothing|Birthday treat|Which level gets a birthday gift|When’s the birthday coupon sent|Discount because it’s my birthday|Celebrate my birthday with a deal?|I filled in my birth date, where’s the coupon|B-day voucher|Any birthday bonus|Birthday reward amount|Does my child’s birthday count|Do Silver members get a birthday coupon|Special day discount birthday|Birthday perk|My birthday coupon hasn’t come|Birthday freebies',
  },
  'password-reset': {
    zh: '登录提示密码错误|太久没登，口令忘了|设置个新密码在哪弄|密码老输错被锁了|想把密码改复杂点|账号好像被盗了要改密码|怎么找回登录口令|登不进去|密码被别人知道了，要换|验证码登录后怎么设密码|修改口令|密码试了五次都不对|安全设置在哪里|换密码|重设登录密码|我登陆不上|pwd忘了|没法登录我的号|password怎么reset|密码输了好几遍都说错|老妈账号的密码记不起了',
    en: 'Wrong password every time|Locked out after too many tries|Think I’ve been hacked, how do I change my password|Set up a stronger password|Can’t get into my account|Sign-in fails|It won’t accept my password|Password recovery|Someone knows my password|I want another password|Forgotten credentials|Login trouble|Where are the security settings|Password isn’t working|How do I get back into my account|Haven’t logged in for ages and can’t remember the password|Renew password|Login details forgotten|Access denied when signing in|Change pass|My login doesn’t work any more',
    ja: 'パスワードが違うと言われます|何度も間違えてロックされました|アカウントが乗っ取られたかもしれません、パスワードを変えたい|もっと強いパスワードにしたい|サインインに失敗します|久しぶりでログイン情報を忘れました|アカウントに入れません|セキュリティ設定はどこですか',
  },
  'phone-lost': {
    zh: '手机被偷了，卡也没了，号怎么登|运营商把号收回了|原手机号给别人用了|换了国外的号码，怎么改绑|解绑旧手机|更换绑定手机|号码欠费停了收不到码|手机号过户了登不上账号|出国了国内卡没带收不到短信|旧号码没用了想换新号登录|绑的是前男友的号|改绑手机号怎么弄|短信一直不来|没有原手机登录怎么验证身份|手机掉了SIM卡没了|验证短信发到老号码了|公司号离职收回了，账号咋办|phone number换了怎么改|手机号变更',
    en: 'Phone stolen along with the SIM|My carrier gave my number to somebody else|Switch my account to a new mobile number|I’m abroad without my Chinese SIM, no texts|The SMS goes to a number that’s been cut off|Replace the linked phone|I no longer have that mobile|Verification text never comes|New number, old one deactivated|Unlink old phone|It was a work number and I left the company|Update my phone number for sign-in|SIM card lost|Account tied to an old phone|No access to the number on file|Registered number doesn’t exist any more|How do I verify without that phone|Text with the code isn’t arriving|Cell number changed|My number was disconnected',
    ja: '携帯を盗まれて SIM もありません|番号を変えたので登録も変えたい|海外にいて中国の SMS が受け取れません|前の会社の番号で登録していました|登録番号を新しい番号に切り替えたい|番号が解約されました|認証の SMS が古い番号に行きます|以前の番号なしで本人確認する方法',
  },
  'account-delete': {
    zh: '不想留信息在你们这了|把我的资料都删了|账户怎么永久关掉|卸载了app账号还在吗怎么删|不再用你家了，注销去哪点|申请了注销又后悔怎么恢复|注销要多长时间生效|删除我的个人信息|注销流程|我要退出会员|账号永久删除|清除账号数据|取消注册|注销后几天能撤销|想删号重来|退网|注销入口在设置哪里|拜拜了，销号|隐私担心，想把号删掉',
    en: 'Wipe my personal data|Permanently close my account|I’m leaving, where do I click|Unregister me|GDPR delete|Uninstalled the app, is my account still there and how do I remove it|I requested deletion but regret it|Cancel my membership for good|How long until the deletion is final|Terminate my account|Deactivate profile|Steps for closing the account|Don’t want to be a customer any more|Scrub my details|Undo account deletion|Delete everything you know about me|Quit your platform|Sign me off forever|Cooling-off period for closing an account|Account closure',
    ja: '個人情報を全部消してほしい|アカウントを完全に閉じたい|退会を申し込んだけれどやめたい|退会は何日で確定しますか|登録を抹消したい|アプリを消しましたがアカウントは残りますか、消し方は|もう利用しないので解約したい|会員登録を取り消す手順',
  },
  'invoice-how': {
    zh: '收据在哪弄|增值税普票怎么开|票在哪个页面|签收了怎么没看到发票|开票入口找不到|电子发票pdf在哪下|要凭证报账，怎么弄|发票会发到邮箱吗|买东西给不给票|开票流程说一下|票据怎么获取|要不要自己申请发票|订单完成以后票在哪|能不能给张票|发票下载不下来|如何索取发票|票啥时候出来|买完没票|invoice哪里download|发票在哪个栏目',
    en: 'Bill for my purchase, where|Need a receipt to claim from my employer, where do I download one|VAT receipt|I got the goods but no invoice|Do you send invoices by email|Fapiao how|PDF invoice|Invoice button missing|Steps to get an invoice|Will there be an invoice automatically|Paperwork for tax, where|Where in the order do I find the bill|I’d like a tax receipt|Is invoicing available|Get a copy of the invoice|How soon after delivery is the invoice available|Do you give receipts',
    ja: '確定申告に使う領収書がほしい|PDF の領収書はどこですか|レシートは自動で出ますか|購入証明書をもらえますか|発票のボタンが見つかりません|領収書はメールで届きますか',
  },
  'invoice-company': {
    zh: '老板让开单位名字的票|抬头写公司名行不|财务要公司的票，给你们啥信息|公司税号填哪里|单位采购开票|给公司买的电脑怎么开票|企业发票资料|不填税号能开公司的不|报账用，抬头得是公司|组织机构能开票吗|公章要不要，开企业票|对公发票|公司票|开户行要填吗|学校抬头可以开不|公司名称和税号怎么给|纳税人识别号必填吗|company的invoice需要什么|开给我们单位可以吧',
    en: 'My accountant wants the firm’s name on it|Bought for the office, how do I bill the company|Where does the tax number go|Corporate invoice|Can a school be on the invoice|Invoice to a business|Is the taxpayer number compulsory for a company|Purchase for work, invoice to employer|Company details for billing|What info does finance need to send you|Do you need our bank details for the company invoice|Organisation name on the invoice|Expense claim, needs company title|B2B invoice|Issue it to my business|Without a tax ID can the firm get one|Invoicing a legal entity|Our company bought laptops, invoice how|Enterprise title',
    ja: '経理から会社名入りを求められています|納税者番号はどこに入力しますか|学校の名前で出せますか|仕事用に買いました、会社に請求書を|税番号なしでも会社宛てにできますか|法人名義の発票の手順|勤め先の名前を宛名にしたい|会社の銀行情報も必要ですか',
  },
  'invoice-special': {
    zh: '抵税用的票能开不|一般纳税人要专用的|专用发票寄到公司要几天|开专票要啥条件|个人能不能开专票|进项抵扣票|增值税专用的是纸质寄过来吗|专票啥时候到|财务要专票不要普票|专票寄送|专票得等多久|13个点的专票有没有|专票快递给谁|可以认证抵扣的发票|已经开了普票能换专票吗|专票开具周期|专票申请|special vat invoice怎么开|公司要专用的那种，邮不邮|能抵扣的那张什么时候寄出',
    en: 'Input tax deduction invoice|Zhuanpiao|Do private people get special invoices|When’s the special invoice posted|We’re a general taxpayer, need the special kind|Invoice for claiming VAT back|Special fapiao by post?|Turnaround for special VAT invoices|Deductible fapiao|Paper special invoice mailed to our office|Already have the ordinary one, can we get the special instead|Accounting insists on the special VAT one|How is a special VAT invoice delivered|Special invoice waiting time|Reclaim VAT|Who can have a special invoice|Our tax office needs the special type|Five days for a special invoice?|Requesting special VAT fapiao|VAT special invoice for businesses',
  },
  'invoice-late': {
    zh: '半年前的单想补票|当时没要发票现在要来得及吗|过了多久就不给开了|年初买的年底开票行不|忘了要票|好几个月了补票还可以不|旧单开票|发票时效|过期订单开发票|财务月底催票，三月份的单能开不|拖了很久没开|迟了开票有影响不|早先买的还能索票么|一年前的订单能不能开票|最多能补多久以前的发票|上个季度的消费补开票|开票有截止时间没|隔年的票还能开不|expired了invoice还能开?|买了五个月了才要报销',
    en: 'Half a year ago, still possible to get the bill|I never asked for one at the time|Invoice expiry|Backdated invoice|Purchase from last spring, receipt please|Too late to request a receipt?|Six months on, need the paperwork|Five-month-old order, invoice|Latest date for requesting a fapiao|After how long do you refuse invoices|Long ago purchase, accountant asks now|Retroactive invoice|Last quarter’s orders, can I get bills|Didn’t request the invoice then, can I now|Year-old order, invoice?|Window to request invoices|How far back can you invoice|Missed asking for a receipt in time|Old purchases, late receipts|Is there a cut-off for invoicing',
    ja: '半年前の買い物の領収書は間に合いますか|当時もらわなかった領収書を今からもらえますか|どれくらい前の注文まで発票を出せますか|去年の注文の発票|領収書を頼み忘れていました|五か月たってから経費にしたい|請求できる最終日はいつですか、領収書の件|時間がたった購入でも領収書は可能ですか',
  },
  'invoice-wrong-title': {
    zh: '个人的票想换成公司的|公司改名了票要重开|发票打错字|单位名漏了有限两个字|税号错一位|开成我自己名字了，应该写单位|票面信息不对|发票作废重开|抬头能修改几次|已经改过一次还能再换不|发票退回重开|名称跟营业执照不一致|选错抬头类型了|票上的名字不是我|发票能更正不|抬头多了个空格财务不收|红冲重开|财务说发票不合格|title写错invoice重开|票开错人了',
    en: 'It’s made out to me but should be my company|We renamed the firm, need a fresh invoice|Digit missing in the tax number|Finance rejected the invoice because of the name|Wrong recipient on the fapiao|Void the invoice and issue another|Misspelt company on the bill|I chose personal and wanted company|Amend the invoice|A second correction possible?|Invoice has somebody else’s name|Fix the title|Title lacks Ltd|Replace a faulty invoice|Mistake on my receipt|Redo the receipt|Swap personal invoice for company invoice|Error in the invoice details|The heading of the bill is incorrect|Credit and rebill',
    ja: '個人名で出たのを会社名に直したい|税番号が一桁違います|経理に名前の誤りで返されました|社名が変わったので出し直しは可能ですか|宛名の修正は何回できますか|発票の文字が間違っている|領収書に別人の名前があります|株式会社が抜けています',
  },
  'service-hours': {
    zh: '这个点还有人吗|几点之后就没人工了|春节期间客服休息不|中午有没有人值班|凌晨能找到真人不|现在国外时间和你们差几个小时，人工啥时在|客服作息|工作日和周末时间一样吗|早上八点有人回吗|什么时段有人工|十点半了还有客服没|24小时在线吗|全天候服务吗|放假你们上班不|人工下班了吗|最晚到几点能问|客服什么时候开工|半夜问有人理不|service时间|营业时间|你们几点开门',
    en: 'Is anyone around at this hour|Business hours|Do you work on public holidays|Is support 24/7|Which time zone are your hours in|Midnight, anybody there?|When do you close|Are humans there in the early morning|Chinese New Year, are you working|Staffed hours|It’s ten thirty, are people still there|From when to when is there a live agent|Is support staffed over lunch|Weekday and weekend the same hours?|How late can I reach support|Round-the-clock service?|When’s the office open|Until when today can I get a person|Availability of your staff|Are you open now',
    ja: '今の時間は誰かいますか|祝日も営業していますか|二十四時間対応ですか|日本時間だと何時から何時までですか|深夜に人はいますか|朝八時でも返事はもらえますか|昼休みはありますか|旧正月も対応していますか',
  },
  hotline: {
    zh: '打字太慢想打电话|电话联系方式|客服总机号码|客服座机是几|能回拨给我吗或者给个号|拨哪个号能通|人工电话|老人不会打字，有电话没|联系电话给下|打你们电话打不通，是这个号吗|400开头的是多少|电话是不是免费的|来个热线|想语音沟通|要通话|咨询电话|call你们|在国外能打你们电话吗|售后电话|打电话找你们',
    en: 'I hate typing, can I ring|Phone support|Contact number|Telephone please|What do I dial|Is there a landline|My mum doesn’t chat online, is there a phone|Number for the helpline|Voice call possible?|How do I call from abroad|Toll-free number|Do you have someone on the phone|Digits of your hotline|Call centre|Telephone line for help|I want to speak on the phone|Can you give me a number to ring|Reach you by telephone|Your hotline digits please',
    ja: '打つのが苦手なので電話したい|フリーダイヤルはありますか|何番にかければいいですか|海外から電話できますか|電話窓口|連絡先の電話を教えて|母はチャットができません、電話はありますか|通話で相談できますか',
  },
  complaint: {
    zh: '投诉电话还是在线投诉|给差评之前想先反映一下去哪|客服态度差找谁说理|快递员凶我，向谁反映|意见箱|举报商品在哪|有没有监督渠道|怎么给你们提建议|投诉多久处理|反馈问题入口|投诉流程|维权找谁|不爽，去哪里说|领导在哪能投诉到|投诉要提供啥|提意见的地方在哪里|谁受理投诉|能匿名投诉不|complain找谁|申诉途径',
    en: 'Complaints procedure|Someone was rude, whom should I write to|Report bad service|Where can I voice my displeasure|Suggestions box|Is there a supervisor I can complain to|How do I escalate|Formal complaint, where does it go|Leave feedback about the courier|Contact for grievances|Who reviews complaints|What do I need to file a complaint|Complaint department|Where do I send criticism|Ways of complaining|Make a suggestion|Dissatisfied customer, what channel|How are grievances handled|File a complaint|Feedback form',
  },
  'vip-line': {
    zh: '白金打进来直接有人接吗|VIP通道怎么进|白金专属客服入口|VIP优先接入|我是白金为啥还在排队|VIP电话|白金会员有绿色通道吗|高级会员找客服快吗|VIP热线多少|白金专人服务怎么联系|VIP专员|白金晚上也有专人吗|VIP客服几点在|白金用户转人工是不是秒接|尊享专线|vip line怎么打|白金享受的专线在哪里点|VIP插队|白金人工立即接|VIP专属顾问',
    en: 'Priority line|I’m Platinum, why am I queueing|Dedicated agent for VIPs|Fast lane for Platinum|Skip the queue as Platinum|Hours of the VIP line|VIP hotline|Platinum support contact|How quick is a person for Platinum members|Where do Platinum members get help|VIP access to an agent|Premium support line|Does Platinum get straight through|Is there a direct line for Platinum|Exclusive service line|Platinum helpdesk|Does VIP mean no waiting|Reach my VIP agent|Platinum chat priority|VIP line at night',
    ja: 'プラチナなのに順番待ちですか|VIP のサポート窓口|専用ダイヤルはありますか|VIP 会員の連絡先|プラチナ会員専用の問い合わせ先は|VIP ならすぐにつないでもらえる？|優先対応の窓口を教えてください|プラチナ専用サポートの受付時間|VIP 窓口に入る方法|VIP 窓口',
  },
  'bot-or-person': {
    zh: '你是AI吧|真人还是程序|回我的是机器|聊的是人还是bot|感觉你像机器人|自动回复吗这是|你有真名吗是真人不|你不是人吧|你是活人吗|gpt吗你|现在是AI在答吗|后台有人看着吗|这是智能回复|跟我聊天的是谁|你是谁呀|你叫什么名字|是电脑自动回的吗|你是不是小姐姐本人|屏幕那头有人没|假人吧你',
    en: 'You’re a machine, aren’t you|Is this automated|Who am I chatting with|Are you AI|Real human or software|Do you have a name|Is a computer answering me|Are you ChatGPT|Feels like a robot|Am I speaking with a bot or staff|Who’s this|Is there a real person behind this|Auto reply?|You sound like a program|Who are you|Are you for real|Live agent or bot|Is it a chatbot|Human or machine|Who’s answering me',
    ja: 'あなたは誰ですか|機械が答えていますか|本物の人ですか|自動返信ですか|チャットボットですか|名前は何ですか|人が見ていますか|これはプログラムですか',
  },
};
