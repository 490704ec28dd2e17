import type { Concepts } from './concept.ts';

/** Accounts, sign-in, membership. */
export const accountConcepts: Concepts = {
  account: {
    zh: '账号|账户|户口|个人中心|我的页面|用户名|昵称|这个号|我的号|那个号|老号|小号|旧号|新号|注册的号|会员号|个人资料|个人信息|注册|开户',
    en: 'account|profile|username|user name|user id|sign up|signed up|register|registered|my details|personal details|personal data|create an account',
    ja: 'アカウント|会員登録|マイページ|登録|ユーザー|ユーザー名|会員情報|登録情報|個人情報|垢|利用者',
  },
  delete: {
    zh: '注销|删除|销户|删掉|删|销号|删号|清空|退会|不玩了|退坑|不再用了|不用了想|永久删|彻底删|抹掉|抹去|关掉账号|停用|停掉|解除绑定|拜拜了|脱坑|弃号|撤号|弄掉|去掉账号|消掉|除名|剷咗|删咗|销掉|不想用了|不用这个号|号不要了|不想要这个号|号不想要|账号不要|账户不要|不要这个号|把号|注掉|注消|退网|走人',
    en: 'delete|close my account|remove|wipe|erase|get rid of my account|deactivate|shut down my account|shut my account|closing my account|cancel my account|leave the platform|delete my profile|delete my data|forget me|unregister|opt out|remove my details|account closed|account deleted|account gone|scrap my account|terminate my account|close account|close the account|purge|gone for good|get rid of my profile|want out|account removed|remove my account|leaving you|leave for good',
    ja: '削除|退会|消したい|消して|アカウントを消|アカウント削除|解約|抹消|登録解除|やめたい会員|会員をやめ|会員やめ|消去|閉じたい|垢消し|抜けたい|登録を消|データを消|辞めたい|辞める|アカウントいら|アカウント要ら|アカウントをなく|会員やめた|会員を退|退会は|退会の|退会手|退会って|辞めます|消す方法|消しといて|消去し',
  },
  unfinished: {
    zh: '未完成|没完成|没走完|未完结|进行中|没结束|还有单|有单子|没处理完|还没弄完|挂着|在途订单|没收完|还开着|没结清|未结清|没完结|有订单在',
    en: 'open order|unfinished|still open|in progress|outstanding order|pending order|not finished|not completed|incomplete order|ongoing|something pending|still active|active order|unfinished order|unresolved',
    ja: '未完了|完了していない|進行中|処理中の注文|終わっていない|終わってない|注文が残|残っている|途中の注文|注文があ|未処理|取引中',
  },
  password: {
    zh: '密码|口令|暗号|登录密码|支付密码|密码重|改密码|换密码|重设|重置|密码不对|密码错|密码是|密码忘|找回密码|密码找回',
    en: 'password|passwd|passcode|pass word|pw|pwd|reset link|credentials|reset it|reset my|resetting|whats my password|password again|new password|change my password',
    ja: 'パスワード|暗証番号|パス|パスワ|再設定|リセット|パスコード|合言葉|パスワードを|パスワードが|パスワード忘|パスワード再|パスワードって|パス忘れ',
  },
  forgot: {
    zh: '忘记|忘了|唔记得|想不起|想不起来|记不得|记不住|记不清|不记得|忘干净|忘光|忘掉|忘咗|忘得|没记住|脑子短路|脑子一片空白|记错|记唔起|死活想|怎么都想不|抛到脑后|一时忘',
    en: 'forgot|forgotten|lost my|cant remember|cannot remember|dont remember|do not remember|dont recall|cant recall|slipped my mind|blanked|gone blank|no idea what my|cant think of|escapes me|drawn a blank|clean forgot|completely forgot|forget|my mind has gone',
    ja: '忘れ|忘れた|思い出せ|覚えて|覚えてな|わすれ|失念|ど忘れ|おぼえて|記憶にな|思いだせ|わからなくなっ|分からなくなっ|うっかり',
  },
  login: {
    zh: '登录|登陆|登不上|登入|上不去|登不进|登不了|登不进去|登录不了|登录不上|进不去|进不了|进唔到|登唔入|被登出|掉线|上不了|上号|登号|登我的|登回|找回账号|账号找回|登账号|登陆不|打不开账号|被锁|锁住|账号锁|封号|冻结|被封|登不到|登不起|登不成|上不到|入不到|登陆不上|登录失败|登录不|用不了账号|进账号',
    en: 'log in|login|sign in|signing in|log on|logon|logging in|logged out|locked out|cant get in|cant get into|get into my account|get back in|get back into|access my account|lost access|no access|shut out|wont let me in|not let me in|let me in|kicked out|account locked|regain access|log into|sign into|logged in|cant access|wont log|cant log|unable to log|cant sign|unable to sign|get into it|open my account|to get in',
    ja: 'ログイン|サインイン|入れない|入れません|入られへん|入れへん|ログインでき|ログアウト|アクセスでき|ログインし|ロックされ|締め出|サイトに入|入れなく|入れん|ログインが|ログイン不|ログインに|ログイン出|入れなくな|入れんくな|入る方法|サイトへ入',
  },
  phoneNumber: {
    zh: '手机号|手机号码|电话号码|绑定手机|换号|换了号|换手机号|号码换|旧号码|原来的号|原号码|老号码|以前的号|之前的号|卡丢|手机卡|号注销|号停|停机|号码不用|号不用|号码丢|号码没了|号没了|换卡|电话卡|换了电话|冇用|旧手机号|原手机|绑的手机|绑定的号|绑的号|销了号|携号|移动号|联通号|预留手机',
    en: 'phone number|mobile number|sms code|new number|old number|changed number|changed my number|different number|number changed|new sim|sim card|lost my sim|lost my phone|no longer have that number|dont have that number|number is dead|number no longer|number anymore|switched numbers|switched number|cell number|old phone|dead number|that number',
    ja: '電話番号|携帯番号|番号が変|番号を変|番号変|機種変|機種変更|前の番号|古い番号|新しい番号|解約した番号|スマホをなく|スマホ失く|スマホを紛|番号が使え|携帯の番号|ケータイ番号|旧番号|番号替|キャリア',
  },
  code: {
    zh: '验证码|校验码|动态码|短信码|收不到短信|收不到码|收唔到短信|短信没来|没收到短信|短信验证|四位数|六位数|验证短信|码收不到|码没来|确认码|随机码|发个码|输码|填码|要个码|要码|数字码',
    en: 'sms code|verification code|otp|one time password|one time code|security code|text code|confirmation code|two factor|2fa|verify me|texted code|six digit|code by text|code wont come|no code|verification|pin code',
    ja: '認証コード|認証|確認コード|ワンタイム|コードが届|コードが来|番号が届|本人確認|二段階|セキュリティコード|コードを入|コードを求|認証番号|暗証コード',
  },
  identity: {
    zh: '身份|证明|核实|身份证|实名|本人|核对身份|验证身份|证明我是我|证明是我|是我本人|干嘛要验|信不过|隐私|泄露|信息安全|安全吗|安全不|保密|防骗|骗子|诈骗|验明|证明身份|验我',
    en: 'identity|verify|prove|identification|its me|it is me|prove its me|security check|privacy|private|secure|security|safe|safety|why do you need|do you need my|trust|scam|phishing|suspicious|fraud|who am i|who i am|prove who',
    ja: '本人確認|身分|本人|確認が必要|なりすまし|セキュリティ|安全|プライバシー|詐欺|怪しい|個人情報|身元|本人か',
  },
  guest: {
    zh: '没登录|不登录|没有登录|没有账号|游客|不注册|没注册|未登录|免登录|不用注册|不想注册|冇账号|不登',
    en: 'without signing in|without account|as a guest|guest|no account|without an account|not signed in|not logged in|dont have an account|without logging in|without registering|guest checkout',
    ja: 'ログインせず|ログインなし|会員登録せず|登録せず|登録なし|ゲスト|非会員|未登録|会員じゃな|アカウントなし',
  },
  othersOrder: {
    zh: '帮别人|替别人|帮我妈|帮我爸|帮朋友|帮同事|帮老公|帮老婆|替我妈|替我爸|替朋友|替老公|替老婆|替同事|帮家人|替家人|代别人|代查|帮查|别人的单|别人的订单|朋友的单|朋友的订单|我妈的订单|我妈的单|老公的订单|老婆的订单|老公的单|老婆的单|他的订单|她的订单|同事的单|同事的订单|人家的单|室友的',
    en: 'someone elses order|somebody elses order|another persons order|for someone else|for somebody else|on behalf of|on behalf|my mums order|my moms order|my husbands order|my wifes order|my friends order|a friends order|my sons order|my daughters order|my dads order|my partners order|my colleagues order|his order|her order|their order|for my mum|for my mom|for my dad|for a friend|for my gran|not my order|another account',
    ja: '他人の|他の人|ほかの人|別の人|代わりに|代理|母の注文|父の注文|友達の注文|友人の注文|夫の注文|妻の注文|家族の注文|主人の|旦那の|嫁の|同僚の|彼の注文|彼女の注文|親の|知り合いの|息子の|娘の',
  },
  member: {
    zh: '会员|等级|金卡|白金|银卡|会籍|级别|段位|几级|什么级|啥级|升级|升到|升为|降级|掉级|保级|铂金|黄金会员|白银|普卡|普通会员|钻石|尊享|贵宾|什么档|哪一档|哪一级|会员卡|付费会员|入会|白金卡|消费满|消费多少|门槛|晋级|升金|升白金|升银|达到多少|金会员|银会员|银色会员|金的|铂金的|铂金卡|银的|金牌|银牌|黄金|会员分|分几级|几个级|等级是|消费到|花到多少|花够|花多少能|买多少能|要消费',
    en: 'vip|member|members|membership|gold|platinum|level|levels|tier|tiers|silver|rank|loyalty programme|loyalty program|loyalty scheme|club|upgrade to|move up|get promoted|next level|next tier|rung|bronze|standard member|bumped up|demoted|drop down a|qualify for gold|spend to reach|how do i reach|golden member|silver member|gold member|platinum member|gold card|silver card|membership card|become gold|become silver|reach gold|get to gold',
    ja: '会員|ランク|ゴールド|プラチナ|シルバー|等級|ステージ|レベル|会員ランク|昇格|降格|ランクアップ|ランクが上|上のランク|会員資格|メンバー|会員種別|グレード|一般会員|金会員|銀会員|白金会員|白金|金と|会員に|会員は|会員の|会員って|シルバー会員|ゴールド会員|プラチナ会員|上級会員|ランクは|ランクって|買えばなれ|使えばなれ',
  },
  benefit: {
    zh: '权益|福利|特权|待遇|优待|好康|甜头|尊享|特典|礼遇|服务待遇|能享受|享受什么|享受啥|享有|能得到什么|有啥用|有什么用|有啥好|多了些什么|多啥|多了啥|有啥特别|图啥|图个啥|派唔派|送什么|送啥|有什么好|有啥好处|有什么好处|好处|得到啥|得到什么|享啥|啥待遇|什么待遇|给啥|给什么|给我啥|给我什么|捞着|捞到',
    en: 'benefit|benefits|perk|perks|privilege|privileges|advantage|advantages|freebies|what do i get|what do they get|whats in it for|what is in it for|get for being|entitled to|comes with|bonus|bonuses|whats the point of|point of being|upside|get for spending|get out of it|do i gain|more in platinum|whats extra|what do you give|give gold',
    ja: '特典|優待|メリット|恩恵|サービス内容|いいこと|ええこと|お得なこと|何がもらえ|何が得|うれしい|特権|得する|もらえるもの|受けられる|何が嬉し|何か得|何か良|良いこと|いい事|何してもら|何がつ|特別扱い|お得感',
  },
  mine: {
    zh: '我的等级|我属于|我还差|自己的等级|查我的|看我的|我几级|我这个号|我而家|我依家|我现在是|我目前是|我现在的',
    en: 'am i|my level|my tier|my status|what level am|which tier am|which level am|where do i stand|do i count|see mine|check mine|see my level|check my level|am i on',
    ja: '私は今|今の私|自分が|私って|自分って|いまの',
  },
};
