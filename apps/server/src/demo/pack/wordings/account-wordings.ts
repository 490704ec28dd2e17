import type { FurtherWordings } from '../pack.ts';

/** Invoices, account and membership, service, goods. */
export const accountWordings: FurtherWordings = {
  'invoice-how': {
    zh: '电子票在哪里弄|买完怎么要发票|票是自动开的吗|什么时候可以开票',
    en: 'Where do I get my invoice|When can I have an invoice|How is an electronic invoice made|Do I need to ask for an invoice',
    ja: '領収書はどこで出せますか|いつ領収書をもらえますか|電子領収書の出し方',
  },
  'invoice-company': {
    zh: '单位报销要开公司的票怎么弄|开企业抬头都要填什么|票开给公司需要哪些资料|公司买的东西票怎么开',
    en: 'My firm needs an invoice, what do you need from us|Invoice for expenses of my company|What details for a company invoice|Can it be made out to my employer and when',
    ja: '会社宛の領収書に何が必要ですか|会社名義にするには何を伝えればいいですか|経費用に会社の名前で出せますか',
  },
  'invoice-special': {
    zh: '增值税专票能不能开多久拿到|专票怎么寄给我|公司要抵扣的那种票几天',
    en: 'How long for a special VAT invoice|Invoice we can deduct tax with|Is the special invoice posted',
    ja: '専用インボイスの発行をお願いしたい|会社用の増値税の専用領収書は出ますか|専票の発行までどれくらいかかりますか|増値税専票の受け取り方法は|仕入税額控除できるインボイスが必要です|専用発票は郵送ですか|企業向けの専用の発票について|控除用の増値税発票|法人ですが専票は出せますか|増値税の専用領収書の日数|専票 発行',
  },
  'invoice-late': {
    zh: '几个月前买的还能要票吗|开票最晚拖到什么时候|老订单补票有没有期限|去年买的还开得出票不',
    en: 'I bought it months ago, can I still have an invoice|Until when may I ask for an invoice|Invoice for an old order|Is four months too late for an invoice',
    ja: '数か月前の注文の領収書はまだ出せますか|領収書はいつまで頼めますか',
  },
  'invoice-wrong-title': {
    zh: '抬头少写一个字能改吗|税号输错了可以重新来一张么|票开错单位了怎么办|发票名字有误给重开吗',
    en: 'There is a spelling mistake on my invoice|The name on the invoice is wrong, can you make it again|Wrong tax number on the invoice|Can an invoice be corrected',
    ja: '領収書の会社名が間違っています|宛名を書き間違えました。出し直せますか|領収書の名前を古い苗字で出してしまった|発行した領収書の名前を修正できますか|宛名の間違いを直してほしい',
  },
  'invoice-personal': {
    zh: '开个人的要填税号吗|个人名字能开票不|自己报销开个人抬头怎么填',
    en: 'Do private customers need a tax number|Personal invoice, what do I fill in',
    ja: '個人宛ての領収書がほしい|会社じゃなくて個人でも出せる？|フルネームで領収書をお願いしたい|個人名義のインボイス|宛名を個人にするには|個人用の領収書に税番号はいりますか|領収書の宛名を自分の名前にしたい|私の名前の領収書を出したい|個人でも発票を発行できますか|領収書 個人名',
  },
  'password-reset': {
    zh: '密码想不起来登不上|怎么换一个新密码|登录密码丢了咋整',
    en: 'I cannot recall my password|How do I set a new password|Locked out, password gone',
    ja: 'パスワードを思い出せません|新しいパスワードにしたい',
  },
  'phone-lost': {
    zh: '卡补不回来了收不到短信怎么登|原来的号码停了进不去|换了手机号，验证码收不到|绑定的号早不用了，账号怎么拿回来',
    en: 'My SIM is gone and no codes reach me|I no longer have the number of my account|How do I get in without my old phone number|Codes go to a number I lost',
    ja: '前の電話番号がもう使えずコードが届きません|登録した番号を失いました。どう入ればいいですか',
  },
  'account-delete': {
    zh: '账户不用了怎么清掉|删号以后能找回来吗|想彻底退出你们平台|销户要等几天|注销以后多久内能反悔|销号了后悔怎么办|删掉账号还能恢复不|账户注销有几天冷静期|号删了想找回来行不行|申请注销后想撤回|账号不留了，销掉以后还能变卦吗',
    en: 'I want to leave for good, how|Remove my profile, and can I undo that|How do I get rid of my account|Is deleting final',
    ja: 'アカウントを消したい。元に戻せますか|退会の手続きは',
  },
  'order-identity': {
    zh: '查单为啥还要验身份|不登录看订单要什么|为什么问我要验证码',
    en: 'What must I prove without signing in|How can a guest see an order',
    ja: '認証コードって何のため？|なんで本人確認しないといけないの|会員登録なしで注文状況を見たい|確認コードを求められました|ログインせずに荷物を追跡できますか|本人だと証明するには|コードを入力する理由を教えて|ゲスト注文の照会方法|突然コードが送られてきたけど何ですか|本人確認 コード|どうして認証コードを求められるの|コードを入れないと注文が見られないのはなぜ',
  },
  'level-rules': {
    zh: '买多少钱能到金卡|会员怎么升上去|想升级要满足什么条件|白金要花多少|等级按什么分',
    en: 'What do I have to spend for Gold|How does one move up a level|How much for Platinum|What are the membership levels',
    ja: 'ゴールドになるにはいくら必要ですか|会員ランクの条件は',
  },
  'level-gold': {
    zh: '金卡有什么待遇|金卡的好处有哪些|金卡可以享受什么',
    en: 'What does Gold bring me|Perks of Gold',
  },
  'level-platinum': {
    zh: '白金比别人多什么|到白金有啥好处|白金待遇',
    en: 'What does Platinum bring me|Perks of Platinum|Privileges of the top level',
    ja: 'プラチナの特典は何ですか|最上位の会員の良いところは',
  },
  'coupon-birthday': {
    zh: '过生日送不送券|生日月有什么福利',
    en: 'Do I get something on my birthday|Birthday gift for members|Birthday voucher, how much',
    ja: '誕生月に何かもらえる？|今月誕生日なんですけど割引ありますか|バースデークーポンが届かない|誕生日のお祝いはありますか|誕生日クーポンの受け取り方|バースデー特典の対象は誰ですか|誕生日だからおまけしてほしい|誕生日クーポンが付いていないのはなぜ|バースデー割|誕生日 クーポン',
  },
  'service-hours': {
    zh: '半夜有没有真人回|周末客服上班吗|人工到晚上几点|现在有人在线吗还是只有机器',
    en: 'Can I reach somebody late at night|Do people answer on Sundays|When do your staff go home|Until what time is there someone to chat with',
    ja: '夜遅くでも人が対応しますか|日曜日も人はいますか|スタッフは何時までいますか',
  },
  hotline: {
    zh: '能直接打电话给你们吗号码多少|有没有座机|电话咨询打哪个',
    en: 'Which number do I ring|Can I phone you|Is there a phone line',
    ja: '電話で問い合わせたい、番号は|かけられる番号はありますか',
  },
  complaint: {
    zh: '想提意见找哪里|不满意要向谁反映|服务差在哪里投诉',
    en: 'Where can I complain|Whom do I tell that I am unhappy|How do complaints work',
    ja: 'クレームを伝えたい|対応に納得がいかない|苦情担当の部署を教えて|スタッフの態度が悪かったので報告したい|意見や不満はどこに送ればいい|サービスが悪いと思うんですが|正式に苦情を出すにはどうすれば|店への不満を伝えたい|担当者の対応に問題がありました|苦情 窓口|ご意見窓口はありますか',
  },
  'product-compare-phones': {
    zh: '两款手机哪里不一样|普通版和Pro差别大吗|Pro贵在哪里|这两个手机选哪个好',
    en: 'How do the two phones differ|Is the Pro worth the extra|Plain X1 or the Pro, what do I gain|Gap in price and storage of the phones',
    ja: 'X1 と Pro、どっちがおすすめ？|X1 と X1 Pro の容量を比べたい|Pro にするといくら高くなりますか|スマホ二機種の比較|X1 と X1 Pro の価格差は|無印の X1 と Pro で迷っています|両方のスマホのストレージ容量を教えて|Pro じゃない方との違いがわからない|X1 か X1 Pro か選び方を教えて|X1 X1 Pro 比較',
  },
  'product-x1': {
    zh: 'X1拍照怎么样像素多少|X1存储多大|普通版手机什么价|X1电池耐用吗',
    en: 'How good is the camera of the X1|Storage of the X1|What does the ordinary phone cost|X1 battery size',
  },
  'product-x1-pro': {
    zh: 'Pro版多少钱|Pro内存多大|高配手机什么价',
    en: 'What does the Pro cost|Storage of the Pro|Price of the bigger phone',
  },
  'product-book': {
    zh: '电脑内存硬盘多大|笔记本啥配置什么价|Book 14能装多少东西',
    en: 'Memory and disk of the laptop|What is inside the Book 14|Price of your computer',
  },
  'product-buds': {
    zh: '耳机有没有降噪|Buds有几种颜色|耳塞什么价',
    en: 'Do the Buds cancel noise|Colours of the earbuds|What do the Buds cost',
  },
  'product-shoes': {
    zh: '鞋最大多少码|跑步鞋44还有吗|鞋子什么价位',
    en: 'Biggest size of the running shoes|Do you have size 44|What do the shoes cost',
  },
  'product-coat': {
    zh: '大衣有几个颜色|羊毛外套什么价|大衣小码还有没',
    en: 'Colours of the coat|What does the wool coat cost|Which coat sizes are left',
  },
  'product-kettle': {
    zh: '水壶能装多少水|烧水的壶什么价|电热壶多大',
    en: 'Capacity of the kettle|What does the kettle cost|How many cups does the kettle hold',
  },
  'product-air-fryer': {
    zh: '炸锅还要多久才有|空炸多大容量|炸锅卖完了吗',
    en: 'When can I buy the air fryer again|Capacity of the air fryer|Is the fryer sold out',
  },
  'product-face-cream': {
    zh: '面霜一罐多少克|保湿霜什么价|霜有多大瓶',
    en: 'How many grams is the cream|What does the cream cost|Size of the jar of face cream',
  },
  'product-nappies': {
    zh: '尿不湿一包几片|纸尿裤都有哪几个号|尿布什么价',
    en: 'Number of diapers in one pack|Sizes of your nappies|Price of a pack of diapers',
  },
};
