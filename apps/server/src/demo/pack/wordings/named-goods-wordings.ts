import type { FurtherWordings } from '../pack.ts';

/** Goods named in questions that are not about the goods: else the name alone would seem to ask for the price. */
export const namedGoodsWordings: FurtherWordings = {
  'exchange-how': {
    zh: '手表想换小号的行吗|T恤能换色不|跑鞋可不可以换半码|Buds 到手后能换成黑色吗|X1 买成黑的了能换蓝的吗|大衣可以调换尺码吗|纸尿裤号小了可以换大号么|耳机收到想换个颜色可以不|买的耳机颜色能换么',
    en: 'can the watch be swapped for 46 mm|is it possible to change the colour of my earbuds|Can running shoes be exchanged for another size|swap a T-shirt size, allowed?|may I exchange the coat for camel|nappies in the wrong size, exchange possible',
    ja: '時計を 46 mm に交換できますか|Tシャツの色は交換可能ですか|おむつのサイズ違いは交換できますか',
  },
  'exchange-carriage': {
    zh: '大衣换码的运费我出还是你们出|换双跑鞋尺码，邮费怎么算|手表换表盘大小要付快递费不|T恤换个色收邮费么',
    en: 'exchanging the coat for another size, whose courier bill|postage for swapping a watch|Do I pay to exchange earbuds for the black ones|shoe exchange shipping fee',
    ja: 'コートのサイズ交換の送料は誰持ちですか|Tシャツの交換で送料はいりますか',
  },
  'return-carriage': {
    zh: '退大衣的快递费谁给|退扫地机那么重，寄回去的钱算谁的|退耳机要自己付运费吗|推车退回去运费好多，谁承担|水壶不喜欢寄回去要我出钱不|退跑鞋包不包邮',
    en: "who pays if I send the vacuum back|return postage for the pushchair|Do I pay for returning a T-shirt|is it free to return the earbuds|shipping the laptop back because I don't like it, who pays|return the shoes, cost of courier",
    ja: '掃除機を返品する送料は誰が払いますか|靴の返送料はかかりますか',
  },
  'return-quality': {
    zh: '水壶到手漏水|手表刚拆开就不亮|大衣寄来就有个破洞|新扫地机开箱就坏的|X1 到货屏幕有坏点|耳机一打开就只有一边响是次品吧|推车收到就少漆断轴|T恤洗一次就破|面霜收到时罐子是裂的',
    en: 'the watch arrived dead|coat came with a hole|new robot vacuum faulty from the start|X1 has dead pixels out of the box|kettle leaks since delivery|T-shirt fell apart after one wash|jar of cream was cracked on arrival|the pushchair came with a broken brake|laptop arrived damaged',
    ja: '時計が届いた時から動きません|コートに穴が開いて届きました|ケトルが届いた時にひび割れていました|届いた X1 の画面に不具合があります',
  },
  'return-how': {
    zh: '退手表在哪里点|扫地机退货怎么操作|想知道耳机怎么走退货流程|大衣退货步骤是啥|推车要退，从哪里申请',
    en: 'how do I go about returning a watch|steps for sending the vacuum back|where do I ask to return the earbuds|return process for a laptop',
    ja: '時計の返品はどこから申し込みますか|掃除機の返品手順',
  },
  'item-missing-wrong': {
    zh: '推车缺个零件没寄|耳机盒里少了一只|买了三件T恤少寄一件|手机盒子里没充电线|要的灰大衣来了件驼色|尿裤要L来的是M|跑鞋寄错了码|炸锅缺个篮子|扫地机少了边刷|推车少发了一个轮子|水壶没给底座|手表缺表带',
    en: "a part of the pushchair is missing|only one earbud was in the case|one T-shirt short|no cable in the phone box|ordered the grey coat and got camel|got M nappies instead of L|wrong shoe size was sent to me|fryer basket not included|the brush of the vacuum wasn't in the box",
    ja: '中身が一つ少ない|二つ頼んだのに一つしか入ってない|頼んでいない物が届いた|別の商品が送られてきた|色違いの物が来たんですが|サイズが注文と違っていました|付属品が入っていませんでした|箱を開けたら部品が欠けていた|間違った商品を送ってきましたよね|欠品があります|同梱されているはずの物がない|誤配送だと思います|他人の荷物が届きました|入っているはずの充電器がない',
  },
  'refund-speed': {
    zh: '退回的大衣你们收到了，几天退钱|手表已经寄到仓库了，多久验完给退|跑鞋到你们仓库之后几时退款',
    en: "you've got my coat back, how soon do you refund|the returned watch is at the warehouse, when's it checked|shoes reached you, refund when",
    ja: '返したコートがそちらに着きました、何日で返金されますか|時計の返品が倉庫に着いたらいつ返金ですか',
  },
  'refund-arrival': {
    zh: '手机退款多久到银行卡|大衣的退款几天回到微信|电脑退的钱信用卡何时到',
    en: "refund for the phone, days until it's on my card|when will the coat money reach WeChat|laptop refund to Visa, how long",
    ja: 'スマホの返金は何日でカードに戻りますか|コートの返金が口座に届くまでの日数',
  },
  'repair-time': {
    zh: '电脑返修要几天|手表寄修多久能回来|扫地机修好得等多长时间|耳机修一下几个工作日|水壶拿去修要多久|手机维修几天能取|笔记本送去修得等几天|笔电维修大概什么时候好',
    en: 'days to repair a laptop|how long is the watch away for repair|robot vacuum repair time|when will the kettle be back from being mended|earbuds in repair, how many days|phone repair how many days',
    ja: 'パソコンの修理は何日かかりますか|掃除機を直すのに何日|時計の修理期間',
  },
  'repair-how': {
    zh: '扫地机想送修怎么申请|手表维修在哪登记|水壶要修怎么弄|耳机维修流程',
    en: 'how do I send my watch for repair|apply for a repair of the vacuum|where do I get a kettle mended|earbud repair, how does it work',
    ja: '時計の修理を申し込むには|掃除機の修理はどこで受け付けますか',
  },
  'loan-phone': {
    zh: 'X1 送修期间能借手机吗|我的X1在修，没手机用怎么办|Pro拿去修了，给个备用机行不',
    en: 'my X1 is at the workshop, could I have a phone meanwhile|is a loan phone given when the X1 Pro is repaired|something to phone with while my X1 is being fixed',
    ja: 'X1 の修理中に電話を借りられますか',
  },
  'screen-broken': {
    zh: 'X1 屏幕碎了怎么修|笔记本屏摔裂去哪换|手表屏碎了要换屏|Pro的屏摔坏了咋办',
    en: "X1 screen cracked|the Pro's display is smashed|laptop screen broken by a fall|my watch's screen is cracked",
    ja: '画面にヒビが入った|落として画面がバキバキになった|ディスプレイが割れちゃった|画面割れの修理をお願いしたい|ガラスが割れた場合は無料で直せますか|スマホの液晶にひびが入りました|画面を割ってしまいました、どうすればいいですか|画面の修理を頼みたい|液晶が映らない、割れてる|画面割れ 修理|割れた画面は無償修理の対象ですか',
  },
  'warranty-excluded': {
    zh: '水壶摔坏了保修吗|扫地机泡水了管不管|X1 掉水里还保不|手表摔了质保认吗|笔记本进水给免费修么',
    en: 'I dropped the kettle, warranty?|the robot got wet, is it covered|X1 fell in the pool, does the guarantee apply|watch dropped on tiles, covered or not|water got in the laptop, free repair?',
    ja: 'X1 を水に落としました、保証はありますか|時計を落として割りました、無償で直りますか',
  },
  'size-chart': {
    zh: 'T恤一米八该选几号|大衣我一百二十斤选什么码|跑鞋平时穿41拍多大|T恤选L还是XL|大衣码数准不准|跑鞋偏小吗要不要买大一码|T恤身高170穿哪个号|我165买大衣该拿什么号',
    en: 'which T-shirt size for someone six feet tall|what coat size at 60 kilos|I wear 41 normally, which running shoe size|tee in L or XL for me|does the coat run large|are the trainers true to size',
    ja: '自分に合うサイズがわからない|サイズ感を教えてください|165 センチならどのサイズ？|サイズの選び方|服のサイズ表を見たい|サイズガイドはどこですか|このコートは大きめですか|普段 L なんですが同じで大丈夫ですか|身長 180 だと何サイズがいいでしょう|サイズの目安|サイズ 表',
  },
  'stock-notify': {
    zh: '大衣M到了通知我|蓝X1到货提醒我一下|炸锅到货提醒我|44码跑鞋来了叫我',
    en: 'let me know when the M coat is in|alert me when the blue X1 is back|message me once air fryers arrive|tell me when 44 shoes are restocked',
  },
  'deposit-order-refund': {
    zh: '推车尾款付了又不想要，定金跟着退么|交完余款收到货再退，先付的一百算在退款里吗|预售整单退掉会不会只还尾款',
    en: "pushchair fully paid and returned, is the first hundred included|will only the balance be refunded if a finished presale goes back|everything's paid and I return it, what happens to the initial payment|is any of the deposit withheld when a paid-up preorder is returned",
    ja: '届いた予約商品を返したら予約金も返ってくる？|返品の返金額に手付金は含まれますか|手付金分は差し引かれて返金されるの|プレセール品の返品、全額戻りますか|予約で買った物を返品した場合の返金額|手付金込みで返金されますか|支払い完了した予約品をまるごと返品したい、手付金は|予約品 返品 手付金|受け取った予約商品の返品では手付金が没収される？|残金まで払って返品すると全額返ってきますか',
  },
  'vacuum-unknown-code': {
    zh: '扫地机跳E13|S1报E00',
    en: 'E13 on the vacuum|S1 says E00|code E15 on my robot|the number on the robot is E21',
    ja: '掃除機が E08 を出して止まった|知らないコードが出た|E10 って何のこと|説明書に載っていないエラー|見たことのないエラー番号が表示されている|E04 エラー|E12 のエラーの意味を教えて|一覧にない番号のエラーです|掃除機の変なコードの意味がわからない',
  },
  'order-cancel': {
    zh: '手表那单还没发可以取消不|水壶订单怎么撤|大衣下单后不想要能不能取消|耳机付了款还能取消订单吗|扫地机的单子能撤掉么|炸锅这单想取消还行不|空气炸锅拍了能取消吗|推车订单反悔了能取消么|面霜订单可否取消',
    en: 'can the kettle order still be cancelled|how do I cancel an order for shoes|is it possible to cancel the watch after paying|cancel a paid laptop order, possible?|may I cancel the fryer I ordered|pushchair order, is cancelling allowed',
  },
  'delivery-speed': {
    zh: '扫地机几天到货上门|大衣快递要走多久|手机寄过来得几天|跑鞋几日能收到|坚果什么时候能送到家|烧水壶寄到家多少天|电热水壶物流几天送达|炸锅下单后多久能收到货|推车送货要几天',
    en: 'how many days for the kettle to arrive|delivery time of a laptop|when would the shoes reach me|how fast is the phone delivered|how long does a pushchair take to come|nappies delivered in how many days',
  },
  'shipping-fee': {
    zh: '买个水壶要付邮费吗|T恤运费多少|坚果包邮不|耳机快递费几块|水壶运费要多少钱|推车运费贵不贵|面霜寄过来邮费多少钱',
    en: "postage on a T-shirt|what's the delivery charge for nuts|is the kettle sent free|shipping cost for earbuds|how much is delivery of a coat|how much to ship a pushchair|how much do you charge to send one face cream|shipping for the watch, how much",
  },
  'coupon-baby': {
    zh: '纸尿裤有没有满减|推车能用母婴券吗|尿不湿有优惠活动没',
    en: 'discount on nappies|any offer for the pushchair|baby voucher for diapers',
  },
  'payment-instalments': {
    zh: '手机分几期付|电脑可以分期不|扫地机能用花呗分期吗|买X1分期免息么',
    en: 'pay for the phone monthly|laptop in instalments|can the robot vacuum be paid in parts|X1 on instalments without interest',
  },
  'price-protection': {
    zh: '手机买完便宜了补差价么|大衣降价能退差吗|耳机跌价了给不给补|扫地机买贵了咋补',
    en: 'the phone got cheaper after I bought it, do you pay the gap|coat reduced a week later, what then|price of my earbuds dropped|vacuum is cheaper now than when I paid',
  },
  'warranty-battery': {
    zh: 'X1 的电池保修多久|Pro 电池坏了质保几个月|手表的电池保几个月|Book 14 电池多长时间内保修|耳机仓电池有质保不',
    en: 'X1 battery warranty months|is the watch battery guaranteed|Book 14 battery, how long covered|guarantee on the battery of the Pro',
  },
  'warranty-appliances': {
    zh: 'S1 的保修是多长时间|S1 过一年坏掉还有保修吗|扫地机器人质保到第几年|水壶过了一年还保不保',
    en: 'S1 guarantee length|for what period is the S1 under guarantee|Is the S1 covered in the second year|how long does the guarantee of a kettle last',
    ja: 'S1 の保証期間は何か月ですか|ケトルは二年目も保証されますか',
  },
  'return-cosmetics': {
    zh: '面霜用过脸上起疹子，退得了不|面霜抹了不舒服要退行不行|面霜用完皮肤烂了能退么',
    en: 'the face cream irritates me, can I give it back once opened|face cream used a few times, return possible',
  },
};
