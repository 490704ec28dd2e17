import type { Concepts } from './concept.ts';

/** Money that goes and comes back: paying, refunds, prices, who bears a cost. */
export const moneyConcepts: Concepts = {
  refund: {
    zh: '退款|退钱|退费|还钱|把钱退|钱退|退回来|退给我|到账|退返钱|退我钱|退银子|返钱|返款|返还|返回给我|吐出来|把钱吐|还我钱|还我血汗钱|钱还我|把钱还|回款|退个款|钱要回来|把钱要回|要回我的钱|拿回钱|拿回我的钱|钱拿回|拿得回|钱回来|钱没回来|钱还没回来|钱还没退|钱没退|回我卡|回到卡|回到我卡|回卡里|退到卡|退到我卡|退卡里|打回卡|打回来|打回我|打给我|打款|钱打到|入账|进账|回到账上|原路返回|原路退回|原路|原路径|退回原|退到零钱|退回零钱|退到微信|退回微信|退到支付宝|钱去哪了|钱呢|钱跑哪|钱到哪了|款项|见不到钱|没见到钱|没看到钱|还没见钱|没见着钱|一分钱没见|全额退|退全款|退一半|部分退款|退多少|少退|退差价|仅退款|极速退款|秒退|先行赔付|钱回我|回我钱|退咗钱|退返钱畀我|打到卡|回卡|转回|转回来|转给我|转我卡|进卡里|进我卡|钱进来|进来|退完|全退|钱给我退|退账|入返数|过数|几时入数|入数|钱退哪|退哪儿|退哪里|退去哪|退到哪',
    en: 'refund|refunded|refunds|money back|cash back to|reimburse|reimbursement|reimbursed|get my money|my money back|pay me back|paid back|pay back|give me back|return my money|credit me|credited|credited back|credit back|hit my account|hits my account|hit my card|hits my card|land in my account|lands in my account|land in my bank|reach my account|reach my bank|show up in my account|back in my account|back on my card|back to my card|back to my account|original payment method|original method|where is my money|wheres my money|where has my money|seen my money|see my money|see the money|seen the money|seen a penny|not a penny|money hasnt come|money not come|money not received|money showing up|when do i get paid back|make me whole|full refund|partial refund|recoup|get it back in cash|money returned|money reversed|reversal|funds back|funds returned|chargeback|money owed|owe me|what you owe|you owe me|give my money|return the money|cash refund|get it all back|see it again|back into my bank|money into my|pounds back|money come|my cash back|dosh back|get reimbursed|hand back my money|send my money|the money to arrive',
    ja: '返金|払い戻し|払戻|払いもどし|お金返|お金を返|返してほしい|返して欲しい|返してもら|お金が戻|お金は戻|お金戻|戻ってこない|戻ってき|戻ります|戻りません|戻るの|もどって|返ってこ|返ってき|返ってくる|返ります|着金|入金され|口座に戻|カードに戻|振り込まれ|振込はまだ|返金処理|全額返|一部返金|キャッシュバック|お金はどこ|お金まだ|お金返し|金返せ|返金額|返金先|返金方法|返金まで|返金が|返金の|返金予定|お金が入|入金が|振り込んで|カードに返|口座に入|返してくれ|お金を戻|返金反映',
  },
  pay: {
    zh: '付款|支付|付钱|给钱|买单|结账|付费|埋单|付了|结算|交钱|缴费|交费|打钱|转账|转钱|汇款|刷卡|碌卡|扫码|刷脸|收银|掏钱|付不付|付掉|付清|付一下|付全款|付过|交款|俾钱|畀钱|找数|下不了单付|付账|给款|掏腰包|支付方式|付款方式|用什么付|能用什么付|付给|收不收',
    en: 'pay|payment|paid|paying|check out|checkout|settle|settle up|cough up|fork out|shell out|transfer the money|bank transfer|pay for it|pay with|pay by|pay via|pay using|wire|remit|ways of paying|ways to pay|payment options|pay you|how can i pay|the bill|settle the bill',
    ja: '支払い|支払|決済|払い|払う|払った|払って|払えば|払える|払え|お会計|会計|精算|清算|入金|振込|振り込み|振り込|送金|引き落とし|お支払|払い方|支払方法|支払い方法|支払手段|決済方法|何で払|使える支払',
  },
  paymentFailed: {
    zh: '付款失败|支付失败|付不了|付不出去|付不上|付不成|付不进去|付不掉|支付不了|支付不成功|支付异常|扣款失败|刷不了|刷不出|刷不过|交易失败|交易关闭|交易被拒|余额不足|限额|支付页面打不开|一直转圈|转圈圈|点付款没反应|付款没反应|付不到|提交不了|提示失败|卡被拒|被银行拒|老是失败|一直失败|总是失败|不成功|没成功',
    en: 'payment failed|payment fails|failed payment|payment declined|declined|card declined|declines my card|declining|payment rejected|card rejected|wont go through|didnt go through|doesnt go through|not go through|not going through|wont take my card|not taking my card|refuses my card|payment error|transaction failed|bounced|wont accept my card|keeps failing|keeps declining|unable to pay|cant pay|cannot pay|cant check out|insufficient|spinning',
    ja: '支払いができ|支払いでき|決済できない|決済でき|決済エラー|決済が通ら|通らない|通りません|通らへん|払えない|払えません|払われへん|カードが使えない|カードが弾|弾かれ|はじかれ|エラーになる|支払いエラー|失敗|拒否され|限度額|残高不足',
  },
  chargedTwice: {
    zh: '扣了两次|扣两次|扣了两笔|扣两笔|重复扣|多扣|扣重|付了两次|付了两遍|付重了|重复付|付重|刷了两次|多付|扣多了|收了两次|多收|扣了双份|扣了两回|又扣了一次|乱扣|莫名扣|被扣',
    en: 'charged twice|double charged|charged double|billed twice|paid twice|two charges|duplicate charge|duplicate payment|overcharged|charged too much|taken twice|took it twice|debited twice|deducted twice|charged me again|extra charge',
    ja: '二重|二回引き|二度引き|二重請求|二重決済|二重払い|重複して|ダブって|二回払|多く払|余計に払|余分に引|過剰請求|二回請求',
  },
  deduct: {
    zh: '扣款|扣钱|扣了钱|钱扣了|划走|划扣|钱被划|钱没了|钱出去了|扣费|扣除|钱已经扣|已经扣了',
    en: 'deducted|debited|money taken|took my money|taken from my|money gone|money left my account|came out of my|charged me|charged my card|withdrew',
    ja: '引き落とされ|引かれ|引き落とし|請求され|お金だけ',
  },
  unpaid: {
    zh: '未付款|未支付|没付款|没付钱|没给钱|没支付|忘了付款|忘记付款|没付|还没付|没来得及付|来不及付|忘了付|忘记付|没掏钱|没交钱|晾着|撂着|放着没|搁着没|拖着没|没买单|没结账|待付款|待支付|等付款|没给尾|不付款|不付钱|不付会|不去付|迟点付|晚点付|晚些付|过会儿付|明天再付|明天付|唔俾钱|未俾钱|未畀钱|先不付|先不给|没付掉|放着没付|拍下没付|拍了没付|下了没付|还没给|没交|忘交|忘了交|忘记交|忘了给|没赶上付|错过付',
    en: 'unpaid|not paid|havent paid|hasnt been paid|didnt pay|before i could pay|not yet paid|yet to pay|forgot to pay|without paying|awaiting payment|pending payment|payment pending|pay later|pay tomorrow|sitting unpaid|left unpaid|leave unpaid|dont pay|missed the payment|missed paying|forgot the payment|forgot to settle|totally forgot to pay|didnt settle|not settled|blanked on',
    ja: '未払い|未払|支払ってない|支払っていない|払ってない|払っていない|まだ払|払い忘れ|支払い忘れ|払わない|払わず|支払わ|未決済|入金してない|入金前|支払い前|支払い待ち|払うの忘れ|あとで払|後で払|明日払|払いそびれ|払い損ね|支払いを忘|払うのを忘|払えなか|払わなか|支払わなか|払ってへん|払うてない|払うてへん|振り込み忘れ|支払期限',
  },
  card: {
    zh: '信用卡|银行卡|银联|储蓄卡|借记卡|工资卡|农行卡|工行卡|建行卡|招行卡|外卡|国外的卡|境外卡|外国的卡|海外卡|运通|万事达|维萨|维萨卡|美国运通|云闪付|大来|卡付|刷什么卡|哪些卡|什么卡',
    en: 'visa|mastercard|master card|credit card|bank card|debit card|card|amex|american express|unionpay|union pay|diners|jcb|foreign card|overseas card|maestro|rupay|which cards|what cards|cards do you|my visa',
    ja: 'クレジットカード|カード|クレカ|デビット|銀聯|アメックス|マスターカード|ダイナース|海外のカード|外国のカード|ジェーシービー|ビザカード|どのカード|カード払い|使えるカード',
  },
  wechatPay: {
    zh: '微信支付|微信付|微信|微信钱包|零钱通|扫微信|绿色那个',
    en: 'wechat pay|wechat|weixin',
    ja: 'ウィーチャット|微信',
  },
  alipay: { zh: '支付宝|余额宝|某宝|支付保', en: 'alipay|ali pay', ja: 'アリペイ|支付宝' },
  wallet: {
    zh: '电子钱包|数字人民币|苹果支付|云闪付|钱包|数币',
    en: 'apple pay|google pay|paypal|pay pal|gpay|upi|e wallet|ewallet|digital wallet|venmo|klarna|afterpay|samsung pay',
    ja: 'ペイペイ|電子マネー|楽天ペイ|後払い|ペイパル|スマホ決済|バーコード決済',
  },
  cashOnDelivery: {
    zh: '货到付款|货到付|到付|见货付款|收到货再付|收到再付|先收货后付|先看货|看到货再付|到了再给钱|到了再付|到手再付|当面付|付现金|现金|现钱|现款|送到再付|送货上门再付|快递员收钱|代收货款|货来了再给|来了再给|送来再给|看货付|见货再付|货到给钱|货到再给|货到再付',
    en: 'cash on delivery|pay on delivery|pay cash|cash|pay when it arrives|pay at the door|pay the driver|pay the courier|pay upon receipt|pay on receipt|pay after i get it|pay once it arrives|pay when i get it|collect on delivery|give the driver the money|money at the door|pay the man|cash to the driver|when it turns up|settle at the door',
    ja: '代金引換|代引き|代引|着払い|届いてから払|受け取ってから払|現金|玄関で払|商品と引き換え|届いたら払|届いた時に払|受け取る時に払|受け取り時に払|配達の人に払|着いたら払|商品と交換で払',
  },
  instalment: {
    zh: '分期|期数|花呗|分几期|分几个月|分几次付|分次付|分批付|月付|按月付|按揭|先用后付|一次付不起|一次付不了|一下子付不起|一下拿不出|拿不出那么多|手头紧|分开付|慢慢还|每个月还|分十二期|分十二个月|分六期|分三期|分着付|分几回|几期|每月付|每月还|按月还|按月分|拆成几|拆开付|分月|一下子拿不出|凑不够|先付一点|先付一部分',
    en: 'instalment|installment|instalments|installments|monthly payment|monthly payments|several months|pay monthly|emi|spread the cost|spread the payments|spread it out|split the payment|pay in parts|pay in bits|finance|financing|buy now pay later|bnpl|pay over|payment plan|bit by bit|in stages|cant afford it all|all at once|in one go|hire purchase|on tick|a bit each month|so much a month|per month|each month|every month|chunks|in chunks|by the month|little by little|pay it off|pay off over',
    ja: '分割払い|分割|回払い|月払い|月々|毎月払|後払い|ボーナス払い|一括|一度に払え|何回払い|何回かに分け|数回に分|リボ払い|毎月少しずつ|少しずつ払|ちょっとずつ|月割り|分けて払|回数払い|ひと月',
  },
  interest: {
    zh: '利息|免息|手续费|利率|服务费|贴息|零利息|无息|要不要利息',
    en: 'interest|interest free|handling fee|service charge|processing fee|zero percent|apr|no interest|interest rate|admin fee|surcharge',
    ja: '利子|利息|手数料|金利|無利息|金利手数料',
  },
  deposit: {
    zh: '定金|订金|预付款|押金|头款|首款|首付|第一笔|先付的|预付的|预交|预先付|先交的|付的定|保证金|前面交的|前面付的|头一笔|先交了一|意向金',
    en: 'deposit|down payment|prepayment|first payment|earnest money|upfront payment|paid upfront|put down|advance payment|first half|initial payment|advance',
    ja: '手付金|内金|予約金|前金|頭金|前払い|最初に払|デポジット|手付|先に払',
  },
  balance: {
    zh: '尾款|余款|剩下的钱|剩余的钱|剩的钱|第二笔|后面那笔|后续款|补款|尾巴钱|末款|剩下那部分|剩余部分|二次付款|后半截|结尾款|付尾',
    en: 'balance|final payment|remaining balance|rest of|the rest|remainder|second payment|second half|outstanding amount|whats left to pay|what is left to pay|remaining amount|pay off',
    ja: '残金|残額|残りの金|残りの支払|残りを払|残り|二回目の支払|後の支払|後金|残代金',
  },
  presale: {
    zh: '预售|预购|预订|预定|抢先购|提前订|先订|预约购买|付定',
    en: 'presale|pre sale|pre order|preorder|preordered|reserve in advance|advance sale|booked in advance',
    ja: '予約|先行予約|先行販売|予約販売|予約注文|プレオーダー|プレセール',
  },
  currency: {
    zh: '人民币|美元|美金|日元|港币|欧元|英镑|台币|外币|币种|什么币|什么货币|货币|汇率|折合|换算|刀乐|软妹币|什么钱|哪国的钱|哪种钱|是块还是|新台币|韩元|折成',
    en: 'currency|currencies|yuan|rmb|renminbi|cny|dollar|dollars|usd|euro|euros|pounds|sterling|yen|rupees|rupee|exchange rate|conversion|converted|local currency|in pounds|in dollars|in euros|hkd',
    ja: '通貨|人民元|元です|円です|円表示|ドル|ユーロ|為替|換算|日本円|中国元|何の通貨|両替|円換算',
  },
  whoPays: {
    zh: '谁出|谁承担|自己付|自付|报销|我出|你们出|谁付|谁掏|谁来出|谁来掏|谁负担|谁负责出|谁给出|谁给|算谁的|谁买单|谁埋单|归谁|我掏|自己掏|自掏腰包|要我掏|我来掏|我承担|我负担|我付|你们付|你们掏|你们承担|商家出|商家承担|卖家出|卖家承担|买家出|买家承担|平台出|包不包|是否包|倒贴|贴钱|贴运费|垫付|先垫|我先垫|垫的|补给我|补多少|补贴多少|报多少|报不报|给报|给不给报|赔多少|边个出|边个俾|边个畀|要不要我出|要我出|要自己出',
    en: 'who pays|who covers|who bears|who foots|foot the bill|pick up the tab|at my expense|at your expense|out of my pocket|out of pocket|on me|on you|on whom|do i have to pay|do i pay|do you pay|do you cover|will you cover|covered by you|pay you back|reimburse me|claim it back|claim back|at whose cost|whose expense|stuck with the bill|shoulder|absorb the cost|my own cost|my own expense|lumbered with',
    ja: '負担|誰が払|どっちが払|どちらが払|こちら持ち|そちら持ち|自己負担|自腹|お客様負担|店負担|持ち出し|どっち持ち|立て替え|立替|送料持ち|誰持ち',
  },
  free: {
    zh: '免费|不要钱|唔使钱|白送|白给|不收钱|不收费|不花钱|零元|白嫖|要不要钱|要钱不|要钱吗|收不收钱|收钱吗|要收钱|要不要收费|要收费|收不收费|要另外给钱|要加钱|加不加钱|额外收|另外收费|另收|另外给钱|收手工费',
    en: 'free|for free|free of charge|no charge|without charge|complimentary|on the house|gratis|for nothing|at no cost|no extra cost|extra cost|do you charge|is there a charge|is there a fee|any fee|any charge|be zero|zero cost|cost zero|nothing to pay',
    ja: '無料|タダ|ただで|無償|有料|お金かかる|お金がかか|料金かかる|費用はかか|追加料金|別料金|ゼロ円|ゼロに|かからず',
  },
  expensive: {
    zh: '太贵|好贵|贵了|很贵|有点贵|忒贵|死贵|肉疼|肉痛|买不起|天价|抢钱|割韭菜|宰人|坑钱|不便宜|偏贵|小贵',
    en: 'expensive|pricey|too dear|steep|rip off|ripoff|cost a bomb|cost an arm|over the odds|costly|overpriced|extortionate|pricy|cant afford|too much money',
    ja: '高い|高すぎ|高価|たかい|高くない|高ない|お高い|ぼったくり|割高',
  },
  cheaper: {
    zh: '降价|便宜了|跌价|差价|补差|买贵|掉价|落价|跌了|降了|价格降|价钱降|又降|打下来了|比我买的便宜|比我买时|便宜好多|便宜那么多|便宜几百|便宜一百|便宜两百|贵了几百|少了几百|背刺|做冤大头|当冤大头|冤大头|亏了|吃亏|买早了|早买早亏|刚买就|才买就|刚下单就|转头就|隔天就|前脚买|后脚就|差额|退差|补我差|贴差|找补|价差|补差额|中间差|差的钱|差了|买亏|高位接盘|高价买|原价买|减价|调价|平咗|平左|减咗价|减左价|跳水|比我下单时|比我付的|便宜了一|便宜了两|便宜了好|便宜了几|少了一百|少一百|降了一|降了两|降了好|降了几|又便宜|一降再降|降到|掉到|跌到|亏大了|亏死|吃了亏|多花了|多付了|多掏了|买完就|买了就|隔天降|补回|退我差|差的那|降价补',
    en: 'price drop|price dropped|cheaper|price match|price went down|gone down|went down|come down|came down|gone cheaper|cheaper now|less now|lower now|lower price|slashed|knocked off|knocked down|marked down|paid more|paid too much|overpaid|paid full price|paid full whack|bought too early|price fell|fallen in price|price cut|price has fallen|price is lower|price adjustment|now its on sale|went on sale|gone on sale|on offer now|selling it for less|refund the difference|pay the difference|give me the difference|short changed|less today|less than i paid|than what i paid|than i paid|paid over|cheaper today|cheaper than when|now less|lower today|get the difference|compensate|compensation for the|after i bought|day after i bought|right after i bought|a week after i bought',
    ja: '値下がり|差額|安くなっ|安なっ|安くなり|値下げ|値段が下が|価格が下が|下がった|下がって|下がりました|下がっとる|もっと安|損した|損して|高く買|定価で買|買った直後|買ってすぐ|買うたら|値引きされて|セールになっ|安売り|安くなった|安く売|安くなってる|安なった|値が下が|値段下が|今の方が安|今のほうが安|今日の方が安|今日見たら|差を返|差額を返|差分|その差|安う|激安|買った後に|買った後|買ったあとに',
  },
  priceProtection: {
    zh: '价保|保价|价格保护|保价格|买贵必赔|买贵退差|价格保障|保多少天价|降价保护|贵就赔|保不保价|降价补偿|价格保险',
    en: 'price protection|price guarantee|price promise|lowest price guarantee|price match|price adjustment|best price guarantee|price beat|match the price|match it',
    ja: '価格保証|価格保護|最低価格|差額返金|差額保証|最安値保証|値下がり保証',
  },
  otherShop: {
    zh: '别家|别的店|其他店|其他平台|别的平台|别的地方|人家那|另一家|某东|某宝|拼多多|京东|淘宝|天猫|线下店|实体店|别人家|对家|同行|外面卖|外头卖|外面便宜|别处|别的网站|其他网站|别的网|其他商家|别的商家|人家卖',
    en: 'another shop|other shop|another store|other store|elsewhere|competitor|another site|other website|another website|amazon|somewhere else|down the road|other retailer|another retailer|rival|flipkart|ebay|other site|other sites|different site|different shop|rivals|on another|other place|cheaper at',
    ja: '他店|他の店|よその店|よそ|別の店|他社|他のサイト|アマゾン|楽天|ほかの店|他のお店|別のサイト|ほかのサイト|別店|よそのほう|よその方',
  },
  flashSale: {
    zh: '秒杀|限时抢购|限时购|抢购|整点抢|抢到的|限量抢|限时特价|限时折扣|闪购|半价抢|手慢无|捡漏|抢的|秒到|限时抢|限时的|八点场|整点|抢购价|限时价',
    en: 'flash sale|flash deal|lightning deal|lightning sale|limited time|doorbuster|timed sale|one hour sale|hourly deal|one hour|hour only|timed deal|hourly|limited hours',
    ja: 'タイムセール|フラッシュセール|タイムサービス|限定セール|時間限定|数量限定|限定特売|特売|限定価格|時間限定の|一時間だけ',
  },
  saleDays: {
    zh: '双十一|双十二|六一八|年中大促|大促|年货节|黑五|购物节|剁手节|光棍节|女神节|大减价|店庆|周年庆|促销日|双旦|开学季|双十二大促|大促期间|活动期间|活动日|节日大促',
    en: 'double 11|double eleven|singles day|singles|black friday|cyber monday|618|big sale|prime day|boxing day|diwali sale|festival sale|sale days|sale event|11 11|sale season|annual sale|mega sale|sale period|during the sale|big sales',
    ja: 'ダブル|独身の日|ブラックフライデー|大セール|年末セール|初売り|大感謝祭|ビッグセール|感謝祭|セール期間|大型セール',
  },
  coupon: {
    zh: '优惠券|优惠码|折价券|折扣码|代金券|红包|券|礼券|抵用券|抵扣券|满减券|优惠卷|抵用卷|券码|兑换码|兑换券|兑换卷|邀请码|卡券|购物券|现金券|抵价券|神券|票券|无门槛|薅羊毛|羊毛|小红包|立减码|促销码|礼品卡|购物卡|储值卡',
    en: 'coupon|coupons|voucher|vouchers|promo code|discount code|promotion code|promo|gift card|gift voucher|gift code|offer code|money off|redeem|redeem code|discount voucher',
    ja: 'クーポン|割引券|優待券|プロモ|商品券|ギフト券|割引コード|クーポンコード|金券',
  },
  coupons: {
    zh: '几张券|多张券|两张券|好几张|张一起用|一块用|同时使用|混着用|混用|叠着用|叠着|叠加|能叠|可叠|叠券|叠用|叠不叠|同享|共享优惠|折上折|一单用两张|同时用|搭配用|并用|拼着用',
    en: 'stack|stacking|stackable|combine codes|combine|two codes|two coupons|two vouchers|both codes|multiple codes|multiple vouchers|more than one code|more than one coupon|use together|together|on top of|double up|in one order',
    ja: '併用|重ねて|一緒に使|同時に使|二枚|複数枚|組み合わせ|あわせて使|重複利用|まとめて使|合わせて使',
  },
  discount: {
    zh: '优惠|折扣|打折|特价|满减|活动|便宜点|打几折|几折|折头|让利|让点|少点|少收点|抹零|抹个零|给个优惠|能少|优惠力度|力度|立减|减多少|减几块|满多少减|打个折|打折扣|有冇折|会员价|内部价|员工价|学生价|团购价|批发价|底价|最低价|便宜些|平啲|再便宜|砍价|讲价|还价|福利价|平点|抵买|划算|实惠|白菜价|骨折价|折后|活动价|能优惠|有优惠|有没有优惠|有活动|打不打折|有折|减点|能减|减钱|便宜不|便宜不便宜|能便宜',
    en: 'discount|discounts|promotion|promotions|deal|deals|offer|offers|sale|sales|bargain|knock off|knock something off|money off|cheap|cut price|special offer|markdown|percent off|haggle|best price|reduction|do me a deal|rebate|concession|students discount|any offers|sweeten the deal|anything off|a bit off|quid off|bucks off|less for|save on|save money|savings on|any discounts',
    ja: '割引|セール|値引き|値引|まけて|まけと|お得|おとく|特価|安くして|安くし|安くなら|安うし|勉強して|キャンペーン|ディスカウント|特典価格|お安く|安なる|安ならへん|割引は|値引きは|割引き|割り引|得する方法|安くする方法|安くなる方法|引いて|引いてくれ',
  },
  newCustomer: {
    zh: '新人|新客|新用户|首单|第一次买|新会员|头一回买|没买过|第一次来|第一次光顾|第一次在你|头一次|初次|新来的|新手|首次|首购|第一单|刚注册|刚关注|刚加入|新注册|头回|没在这买过|萌新|小白|见面礼|开户礼|迎新|新人礼|注册礼|入会礼|第一次帮衬|新朋友|首下|首买|没在你家买|没在你们|从没买过|从来没买|第一次在|第一次下|初来|刚来|头一单|首次下',
    en: 'new customer|new customers|new user|new users|newbie|newcomer|first time|first order|first purchase|never bought|never ordered|new here|just signed up|just joined|just registered|signed up|new member|new members|first timer|first time buyer|welcome offer|welcome code|welcome discount|welcome coupon|welcome voucher|introductory|sign up offer|signing up|welcome gift|joining|first go|first shop|first time shopping|never shopped|never used you|bought nothing before',
    ja: '初回|新規|はじめて|初めて|新規会員|新会員|初購入|入会特典|登録したばかり|登録したて|新規登録|ウェルカム|初注文|会員になったばかり|一回目|初の買い物|買うの初|使うの初|初利用|今日登録',
  },
  unusable: {
    zh: '用不了|不能用|没法用|不可用|无法使用|点不了|没有抵扣|用不上|用不起|用不出|不让用|不给用|用唔到|冇得用|抵扣不了|抵不了|抵不掉|抵扣不上|没抵扣|没减|减不了|没给减|灰色|灰的|灰掉|变灰|置灰|点不动|选不了|选不上|勾不上|勾不了|不显示|不满足|不符合|不适用|不生效|没生效|无效|不识别|不认|核销不了|兑不了|兑换不了|兑换失败|用着没反应|点了没用|输了没用|输进去没|没给我减|没便宜|没打折|不给减|不给抵|不管用|领了用|提示不|说不能|显示不可',
    en: 'not working|doesnt work|wont work|isnt working|rejected|cant apply|wont apply|doesnt apply|not applied|not applying|not accepted|isnt accepted|wont accept|not valid|invalid|greyed out|grayed out|not recognised|not recognized|no discount applied|didnt come off|doesnt come off|wont take|not taking|not eligible|nothing happens|no effect|didnt take effect|unable to use|cant use|cannot use|isnt taking|says invalid|says its not|nothing came off|price didnt change|price hasnt changed|no money off|still full price|still charging full',
    ja: '使えない|使えません|使われへん|使えへん|使えん|適用されない|適用されません|適用され|適用でき|無効|弾かれ|反映されない|反映され|グレー|選べない|選択でき|入力してもだめ|エラーが出|利用できません|利用できない|効かない|引かれない|割引されない|効きません|効かへん|引かれてない|引かれていない|引かれません|割引にならない|安くならない|安くなりません|値引きされな|適用できない|入力しても',
  },
  points: {
    zh: '积分|点数|里程|金币|成长值|攒分|攒的分|攒了|积的分|兑分|兑礼|分能|我的分|那些分|几千分|几百分|一千分|攒分数|赚分|豆子|京豆|会员分|抵多少|抵几块|抵几个钱|顶几个钱|顶多少钱|顶几块|能抵|抵现|换钱|折现|当钱花|当钱用|顶钱|抵钱|换礼品|换东西|积分能|积分换|积分兑|分值钱|分数能|分会不会|抵几|抵多少钱|能顶|能换|换啥|换什么',
    en: 'point|points|loyalty points|reward points|rewards|miles|loyalty|cashback|worth in money|worth in cash|collect points|rack up|cash in|cash them in|redeem|redeeming|turn into money|accrue|accumulate|points for|point worth|how many points|my points|points i have|all these points|spend them on|use them for',
    ja: 'ポイント|マイル|ポイ活|還元|点数|貯め|貯まる|貯まり|貯まった|ためる|たまる|溜ま|溜め|付与|ポイント交換|ポイント払い|ポイント利用|換金|ポイントで|ポイントを|ポイント使|ポイントって|ポイント分|使い道|何に使',
  },
  birthday: {
    zh: '生日|生辰|寿星|过生|诞辰|庆生|生那天|出生日期|生的那个月|牛一|寿辰',
    en: 'birthday|bday|birth day|date of birth|turning|born',
    ja: '誕生日|バースデー|誕生月|バースデイ|生まれた月|お誕生',
  },
};
