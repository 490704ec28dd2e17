/** Words of service talk that mean the same, over languages and registers; one row an idea, reviewed like code. */
export const conceptTable: Readonly<Record<string, string>> = {
  // Asking
  how: '怎么|怎样|如何|咋|怎麼样|点样|点整|要怎么|怎么弄|怎么办|咋整|咋办|how do i|how can i|how to|how would i|how should i|どうやって|どうすれば|方法|やり方',
  when: '什么时候|啥时候|何时|几时|几点|多会儿|时间|when|what time|いつ|何時',
  howLong:
    '多久|多长时间|几天|多少天|几日|多少日|要等多久|几年|几个月|多长|how long|how many days|how many years|how soon|時間|何日|どのくらい|どれくらい',
  deadline:
    '截止|期限|最晚|过期|有效期|到期|失效|清零|作废|time limit|deadline|until when|expire|expiry|expiration|valid|run out|window|期限|有効期限|まで',
  howMuch: '多少钱|几钱|几块|价格|价钱|收费|how much|cost|price|charge|fee|いくら|値段|料金',
  where: '哪里|哪儿|在哪|哪边|边度|where|どこ',
  why: '为什么|为啥|为何|怎么回事|点解|why|how come|なぜ|どうして',
  whichOne: '哪个|哪家|哪一|哪种|哪些|什么样|which|どの|どれ',
  // Money
  refund:
    '退款|退钱|退费|还钱|把钱退|钱退|退回来|退给我|到账|退返钱|refund|money back|reimburse|reimbursement|返金|払い戻し',
  pay: '付款|支付|付钱|给钱|买单|结账|付费|埋单|付了|pay|payment|paid|check out|checkout|支払い|支払|決済|払い',
  card: '信用卡|银行卡|银联|visa|mastercard|credit card|bank card|debit card|card|クレジットカード|カード',
  wechatPay: '微信支付|微信付|微信|wechat pay|wechat',
  alipay: '支付宝|alipay',
  instalment: '分期|期数|花呗|instalment|installment|monthly payment|several months|分割払い|分割',
  interest: '利息|免息|手续费|interest|interest free|利子',
  deposit: '定金|订金|预付款|deposit|手付金|内金',
  balance: '尾款|余款|balance|final payment|remaining balance|rest of|残金',
  presale: '预售|presale|pre order|preorder|予約',
  unpaid:
    '未付款|未支付|没付款|没付钱|没给钱|没支付|忘了付款|unpaid|not paid|havent paid|before i could pay|未払い',
  // Order
  order: '订单|单子|下单|定单|order|purchase|注文|オーダー',
  cancel:
    '取消|不要了|不想要|不想买|反悔|唔要|撤单|cancel|cancellation|call off|changed my mind|dont want|キャンセル|取り消し|取消',
  change: '修改|更改|改成|改一下|变更|换成|改|change|edit|modify|amend|correct|変更|直し',
  address: '地址|收货地址|送到|住址|address|recipient|destination|住所|届け先|配送先|宛先',
  wrong:
    '错了|填错|写错|选错|拍错|搞错|弄错|打错|开错|发错|错误|不对|寄错|wrong|mistake|incorrect|picked the wrong|間違え|間違い|違う',
  combine:
    '合并|一起|合在一起|叠加|同时用|叠|并单|combine|together|merge|stack|same box|one parcel|まとめて|併用|同梱',
  parcel: '包裹|快递|快件|物流|货|宅配|邮件|parcel|package|shipment|荷物|小包',
  carrier:
    '顺丰|中通|圆通|韵达|快递公司|哪家快递|什么快递|carrier|courier|sf express|delivery company|shipping company|配送会社|運送会社',
  // Delivery
  ship: '发货|出货|寄出|发出|发走|寄过来|发|ship|dispatch|send|sent|go out|発送|出荷',
  deliver:
    '送达|送到|收到|能到|到货|几天到|送货|配送|派送|寄到|收货|送得到|deliver|delivery|arrive|arrival|get here|gets here|届き|届く|配達|配送|お届け',
  postage:
    '运费|邮费|快递费|包邮|免邮|免运|shipping fee|shipping cost|delivery charge|postage|shipping charge|cost of shipping|free delivery|free shipping|how much is shipping|送料|配送料',
  freightInsurance:
    '运费险|退货险|freight insurance|return insurance|shipping insurance|return shipping insurance',
  track:
    '查物流|查快递|物流信息|到哪了|到哪里了|走到哪|快递单号|单号|追踪|查询|track|tracking|where is my|wheres my|追跡|配送状況|今どこ',
  stuck:
    '不动|没动|没更新|不更新|停滞|卡住|卡在|没有动静|stuck|not moved|not updated|hasnt changed|has not updated|not moving|動かない|更新されない',
  notReceived:
    '没收到|没有收到|未收到|没拿到|没到|丢了|丢件|收唔到|not receive|never received|did not get|didnt get|lost|missing parcel|not arrive|nothing here|届いていない|届いていません|届かない',
  signed: '签收|已签收|已送达|显示送达|放门口|says delivered|marked delivered|配達済み',
  warehouse: '仓库|发货地|哪里发|哪个城市|warehouse|ship from|where do you ship from|come from|倉庫',
  remote: '偏远|新疆|西藏|青海|内蒙古|remote area|xinjiang|tibet|qinghai|inner mongolia|離島',
  greaterChina: '香港|台湾|澳门|港澳台|hong kong|taiwan|macao|macau',
  japan: '日本|东京|大阪|japan|tokyo|osaka|東京',
  abroad:
    '海外|国外|国际|外国|美国|加拿大|欧洲|英国|澳大利亚|澳洲|international|internationally|abroad|overseas|other country|united states|america|europe|australia|canada|海外',
  // Returns
  return:
    '退货|退掉|寄回|退回去|退换|退返|能退|可退|能不能退|return|send back|send it back|bring back|返品|返送',
  noReason: '七天|7天|无理由|不喜欢|七日|seven day|7 day|dont like|气に入らない',
  exchange: '换货|换一|换大|换小|换个|换码|换另|调换|exchange|swap|switch|replace|交換',
  quality: '质量|品质|瑕疵|缺陷|有毛病|次品|quality|defect|defective|faulty|不良',
  broken:
    '坏了|坏的|破损|碎了|损坏|不能用|失灵|故障|摔坏|裂了|broken|broke|damage|damaged|cracked|doesnt work|not working|壊れ|故障|破損|割れ',
  missing: '少发|漏发|少了|缺件|没发|没有收到赠品|只收到|missing|item missing|足りない',
  opened: '拆封|打开|开封|用过|opened|used|開封',
  whoPays: '谁出|谁承担|自己付|自付|报销|我出|你们出|who pays|負担',
  progress: '进度|进展|状态|到哪一步|哪步|什么程度|status|progress|whats happening|状況|進捗',
  // Price
  cheaper: '降价|便宜了|跌价|差价|补差|买贵|price drop|dropped|cheaper|difference|price match|値下がり|差額',
  priceProtection: '价保|保价|价格保护|price protection|price guarantee|価格保証',
  flashSale: '秒杀|限时抢购|flash sale|タイムセール',
  coupon:
    '优惠券|优惠码|折价券|折扣码|代金券|红包|券|礼券|coupon|voucher|promo code|discount code|promotion code|クーポン|割引券',
  discount: '优惠|折扣|打折|特价|满减|活动|便宜点|discount|promotion|deal|offer|sale|割引|セール',
  newCustomer:
    '新人|新客|新用户|首单|第一次买|新会员|头一回买|没买过|new customer|new user|newbie|newcomer|first time|first order|first purchase|never bought|never ordered|初回|新規',
  unusable:
    '用不了|不能用|没法用|不可用|无法使用|点不了|没有抵扣|not working|doesnt work|rejected|cant apply|wont apply|使えない|使えません',
  points: '积分|点数|point|points|ポイント',
  birthday: '生日|birthday|誕生日',
  baby: '母婴|婴儿|宝宝|尿布|纸尿裤|尿不湿|baby|nappy|nappies|diaper|赤ちゃん|おむつ',
  // Papers
  invoice: '发票|开票|票据|收据|invoice|receipt|領収書|請求書|インボイス',
  specialInvoice: '专票|专用发票|增值税专用|special invoice|special vat',
  company: '公司|企业|抬头|税号|统编|统一编号|company|business|tax number|corporate|会社',
  reissue: '重开|重新开|补开|补发票|reissue|再発行',
  // Warranty
  warranty: '保修|质保|保固|三包|保不保|给修|warranty|guarantee|covered|under guarantee|保証',
  repair: '维修|修理|报修|送修|修好|修|repair|fix|fixed|mend|修理',
  water: '进水|泡水|掉水|落水|浸水|water|pool|fell in|水没',
  drop: '摔|跌|dropped|fell|落とし',
  battery: '电池|battery|バッテリー|電池',
  screen: '屏幕|碎屏|屏|screen|display|画面',
  insurance: '保险|险|insurance|insure|protection|保険',
  loan: '备用机|借一台|先用|备用|loan|lend|borrow|代替機',
  // Account
  account: '账号|账户|户口|帐户|account|アカウント|会員登録',
  delete: '注销|删除|销户|删掉|删|delete|close my account|remove|削除|退会',
  password: '密码|password|passwd|パスワード',
  forgot: '忘记|忘了|唔记得|forgot|forgotten|lost my|忘れ',
  login: '登录|登陆|登不上|登入|上不去|log in|login|sign in|signing in|ログイン',
  phoneNumber: '手机号|手机号码|电话号码|绑定手机|换号|phone number|mobile number|sms code|電話番号',
  code: '验证码|sms code|verification code|認証コード',
  member: '会员|等级|金卡|白金|银卡|vip|member|membership|gold|platinum|level|会員|ランク',
  benefit: '权益|福利|好处|特权|benefit|perk|privilege|特典',
  identity: '身份|证明|核实|identity|verify|prove|本人確認',
  guest: '没登录|不登录|没有登录|没有账号|without signing in|without account|as a guest|guest',
  // Service
  service: '客服|人工|服务|customer service|support|サポート|カスタマー',
  openingHours: '上班|下班|营业|工作时间|几点开|opening hours|open|available|business hours|営業時間',
  weekend: '周末|周六|周日|礼拜|weekend|saturday|sunday|土日',
  hotline: '电话|热线|打电话|hotline|phone number|call you|telephone|電話',
  complain: '投诉|不满|态度差|太差|太烂|举报|complain|complaint|unhappy|苦情|クレーム',
  // Goods
  inStock:
    '有货|现货|缺货|补货|到货|没货|断货|卖完|还有吗|in stock|back in stock|stock|sold out|available|restock|在庫|入荷|売り切れ',
  size: '尺码|尺寸|大小|几码|码数|码|多大|size|sizing|サイズ',
  colour: '颜色|什么色|colour|color|色',
  blue: '蓝色|蓝|blue|青',
  capacity: '容量|几升|多少升|litre|liter|how big|容量',
  difference: '区别|差别|不同|差在哪|哪里不一样|不一样|difference|versus|vs|worth it|compare|違い',
  mobile: '手机|phone|smartphone|cellphone|スマホ|携帯',
  laptop: '笔记本|电脑|laptop|notebook|ノートパソコン',
  headphones: '耳机|耳塞|earbud|earphone|headphone|buds|イヤホン',
  noiseCancelling:
    '降噪|隔音|消噪|noise cancelling|noise canceling|noise cancel|noise reduction|ノイズキャンセリング',
  watch: '手表|表盘|腕表|watch|時計',
  vacuum: '扫地机器人|扫地机|机器人|吸尘|robot vacuum|vacuum|robot|掃除機|掃除ロボット',
  airFryer: '空气炸锅|炸锅|气炸锅|air fryer|airfryer|エアフライヤー',
  kettle: '热水壶|电水壶|水壶|kettle|ケトル',
  shoes: '跑鞋|鞋子|鞋|running shoe|shoe|sneaker|靴|シューズ',
  coat: '大衣|外套|coat|コート',
  cosmetics: '化妆品|面霜|护肤|cosmetic|cream|化粧品',
  underwear: '内衣|内裤|underwear|下着',
  food: '食品|零食|吃的|坚果|food|snack|食品',
};
