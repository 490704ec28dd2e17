import type { FurtherWordings } from '../pack.ts';

/** Appliances and baby goods, by name and by kind, and what to do when something is sold out. */
export const householdWordings: FurtherWordings = {
  'product-vacuum': {
    zh: '扫地机 价格|S1 多少|S1 现货|自动扫地的那个卖几多|扫地机两千以内吗|想解放双手买台扫地机，介绍一下|云杉的扫地机值不值得入|扫地机器人还剩几台|家里养猫想整个扫地机，啥价|S1这机器咋样|扫地机有得卖没|扫地的机器人现在下单有货不|S1 售价|家用清洁机器人多少银子|扫地机器人报价|懒人扫地神器怎么卖|S1 断没断货|买扫地机器人要花几大千|那个圆圆的会自己扫地的多少钱|扫地机啥价位保几年',
    en: "robot vacuum price|S1 price|S1 availability|that little robot which hoovers by itself, how much|is the cleaning robot under two thousand|Got a cat, want a robot hoover, what do you charge|Roomba-like thing, do you have one|How many S1 are left|tell me about your floor robot|is the vacuum cleaner robot available now|What would an S1 cost me|auto hoover price|Thinking of a robot for the floors, describe yours|how expensive is the vac|any S1 in the warehouse|self-driving vacuum cost|does the shop stock robot cleaners|Do you still have the round vacuum robot|buy robot sweeper how much|vacuuming robot, worth it? what's the price",
    ja: 'S1 価格|自動で掃除してくれる機械はいくら|ロボット掃除機の残りは何台ですか|S1 はどんな掃除機ですか|お掃除ロボットは二千元以下ですか|S1 は今注文できますか|猫を飼っているので掃除機がほしい、値段は|床掃除ロボットの在庫',
  },
  'product-kettle': {
    zh: '水壶 价格|烧水壶 容量|热水壶 现货|电水壶够一家四口喝吗，几升的|烧开水的那个怎么卖|壶有多大个|电热壶百来块能买到不|想买个烧水的壶|宿舍用的烧水壶你家多少钱|水壶一次能烧几杯|煮水壶什么价位|泡茶用的壶几多钱|电壶还有没有|水壶容积|云杉的壶介绍下|水壶是两升的吗|kettle 多少钱|热水壶几块|烧水壶还剩多少个|烧水用的小家电什么价',
    en: "kettle price|kettle litres|kettle stock|thing to boil water, how much|Will the kettle do for a family of four, what's its volume|I drink loads of tea, what does your kettle go for|electric kettle available?|how big's the kettle|water boiler price|Is the kettle two litres|cheap kettle for my dorm, cost please|how much water fits in the kettle|Spruce kettle details|any kettles left|jug capacity|Do you have kettles|what are you asking for the kettle|teakettle, electric, how much money|number of kettles in stock|kettle under 150?",
    ja: 'ケトル 値段|お湯を沸かすポットはいくらですか|四人家族ですがケトルは何リットル入りますか|電気ケトルはまだありますか|ケトルは 2 L ですか|湯沸かし器の大きさ|寮で使うケトルがほしい、価格は|ケトルについて教えてください',
  },
  'product-air-fryer': {
    zh: '炸锅 价格|空炸 现货|空气炸锅 到货|做薯条的那个锅啥时候有|炸锅怎么加不进购物车|气炸锅卖多少钱|空炸几升够几个人吃|炸锅断货了等多久|不用油的炸锅你们还有吗|空气炸锅几时补仓|那个炸东西的锅什么价位|想买炸锅显示无货|空气炸锅能装下一只鸡不，多大|炸鸡翅神器多少米|炸锅要等几天才来|airfryer 有没有|空气炸锅容积|气炸锅几号能拍|炸锅不到三百吧|空炸还卖不卖了',
    en: "air fryer price|airfryer stock|air fryer restock|can't add the fryer to my cart|when are fryers coming in again|how many litres in the fryer|oil-free fryer, do you have any|that gadget for chips without oil, cost?|Will a whole chicken fit, how big's the air fryer|fryer out of stock how long|is the air fryer gone for good|What do you sell the air fryer for|next delivery of air fryers|hot air fryer available|Fryer under three hundred?|5 litre fryer still sold?|how soon can I order an airfryer|Spruce fryer info|waiting for the fryer, which day|no air fryers left?",
    ja: 'エアフライヤー 価格|エアフライヤーが売り切れです、次はいつ|油を使わない揚げ物の機械はありますか|ノンフライヤーの値段|エアフライヤーは何リットル|カートに入らないのですがエアフライヤーは品切れですか|鶏一羽入りますか、エアフライヤーの大きさは|エアフライヤーの再入荷予定',
  },
  'product-nappies': {
    zh: '纸尿裤 价格|尿不湿 尺码|尿片 现货|宝宝十公斤穿哪号，你家有几个号|尿布一袋几十片|尿裤有没有S码或者XL|拉拉裤纸尿裤怎么卖|新生儿纸尿裤有么|一片尿不湿合多少钱一包|尿不湿囤货，货足不足|娃的尿裤多少钱一包|尿片有几种大小|diaper 有吗|纸尿裤M号有没有货|宝妈问下尿裤价格|纸尿裤缺货吗|尿不湿一提多少张|婴儿尿布大号|夜里用的尿不湿有吗什么价|孩子屁股用的那个几块一包',
    en: "nappy price|diaper sizes|nappies in stock|how many to a bag of diapers|my baby's ten kilos, what nappy sizes are there|do you have newborn or XL nappies|nappies M available?|What's a pack of diapers cost|stocking up on diapers, have you got plenty|Baby pants for night, price|count per nappy pack|pull-ups or nappies|diaper bag of sixty?|how dear are the nappies|Large nappies, any|pampers-like product|Do you sell diapers|price for diaper one pack|disposable nappies sizes|are nappies sold out",
    ja: 'おむつ 値段|紙おむつ サイズ|新生児用のおむつはありますか|おむつ一袋に何枚|M サイズのおむつは買えますか|赤ちゃんが十キロですがおむつのサイズは何がありますか|おむつをまとめ買いしたい、在庫は十分ですか|一パックのおむつの価格',
  },
  'product-pushchair': {
    zh: '推车 价格|婴儿车 现货|童车 多少|遛娃车啥价|推娃的小车还有没有|宝宝出行的车子怎么卖|推车快没了吗，剩几辆|婴儿推车九百以内吗|要生了想备辆推车|溜娃神器推车多少米|宝宝坐的推车有货没|手推车婴儿用的什么价位|推车还够不够两台|你们卖童车不|stroller 多少钱|婴儿车介绍一下|给侄子买推车，要花多少|推车是不是只剩几台了|娃车什么价|推车还拍得到吗',
    en: "pushchair price|stroller stock|pram cost|buggy left?|we're expecting, how much for a pushchair|are pushchairs nearly gone|How many strollers do you have left|baby carriage price|Is the buggy below nine hundred|Something to push my toddler around in, do you have it|pushchair available today|what does your pram go for|need two strollers, enough in stock?|Tell me about the pushchair|do you stock buggies|still got the pushchair|the thing with wheels for babies, how much|stroller how much you want|few prams left?|Price of a baby buggy",
    ja: 'ベビーカー 価格|もうすぐ出産です、ベビーカーはいくらですか|ベビーカーは残り何台|バギーはありますか|ベビーカーを二台ほしい、足りますか|赤ちゃんを乗せる車の値段|ベビーカーは売り切れそうですか|ベビーカーについて知りたい',
  },
  'products-home': {
    zh: '家电 列表|小家电 有啥|厨房用的电器都有哪些|新房要添电器，看看你家的|家里用得上的电器有什么|搬家了买点家电，介绍下|电器类都多少钱|厨电推荐|打扫做饭的机器有哪些|居家电器有什么可买|家电区给我列列|除了手机还有啥电器|生活电器都什么价|租房小电器看看|家用的机器都有些啥|送爸妈家电选哪些|家居类产品介绍|锅壶这类电器卖哪几样|你家小电器全报一遍|家电产品线',
    en: "appliance list|home devices|household range|just moved, what appliances can I get from you|kitchen gadgets you sell|anything for cooking or cleaning|small domestic appliances and prices|white goods|what have you got for the house|machines for the home|list of home appliances|new flat, need a few electricals|do you do kitchenware with a plug|Show appliances|which household electronics are there|stuff for the kitchen|gift for my parents' home, which devices|home section, what's in it|electric household goods|Cleaning and kitchen machines on offer",
    ja: '家電の一覧を見せて|小型家電のラインナップ|台所で使う電気製品は何がある？|家電のおすすめは|家で使う電化製品を探しています|調理家電を買いたい|白物家電はありますか|売ってる家電ぜんぶ教えて|家電製品の値段を知りたい|家電 一覧',
  },
  'products-baby': {
    zh: '母婴用品|宝宝 买啥|刚当爸，给娃置办点东西有哪些|婴儿用的都有啥|母婴区都卖什么|待产包能在你家买啥|小孩子用品目录|新生儿要的东西你们有哪些|带宝宝的妈妈能买什么|婴童产品列表|给朋友宝宝送礼，有什么婴儿用品|母婴类多少钱|小baby的东西看看|奶粉玩具童装有吗|宝妈专区有啥好物|婴幼儿商品有几样|孕妇婴儿东西卖吗|娃用的都有什么|母婴商品介绍一下|宝宝区东西',
    en: "baby range|baby section|stuff for babies|new dad here, what can I buy for the little one|gift for a friend's baby, what infant goods are there|what do you stock for parents|infant products list|newborn essentials you carry|toys, formula, baby clothes?|Mother and baby department|what's in the nursery range|things for toddlers|kids' stuff|goods for a pregnant woman and baby|baby shower present ideas from your shop|Which baby items and how much|anything for infants|baby supplies|child products|What could a young mum buy here",
    ja: '赤ちゃんのものは売ってますか|出産祝いになるものはある？|ベビーグッズのラインナップ|子育て用品を教えて|ベビー商品の一覧|赤ちゃん用品を探しています|育児グッズは何を扱っていますか|もうすぐ子どもが生まれるので必要な物を見たい|乳児用の商品|ベビー 一覧',
  },
  'stock-notify': {
    zh: '到货通知|补货提醒|缺货登记|有货了叫我一声|上架的时候发个消息给我|我不想天天刷，来货能不能通知我|断码了，到了短信告诉我可以吗|帮我盯着点，有了说一声|能订阅补货消息吗|炸锅来了提醒我一下呗|没货先帮我记上|到货了会不会通知买家|缺的颜色来了能喊我吗|想设个提醒，等有货|有没有到货推送|大衣M有货请告知|等补货，怎么才能第一时间知道|预留一个等来货通知我|登记缺货需要什么|来货通知在哪开',
    en: "back in stock alert|restock notification|notify me|ping me when it's in|I don't want to check every day, will you tell me when it arrives|put me on a waiting list|drop me a line once the fryer's here|sign up for restock news|Would you message me as soon as my size returns|remind me when blue comes back|how do I get alerted about availability|email me when available|Give me a shout when it's restocked|register interest in a sold-out item|waitlist|Do customers get informed when goods return|set a reminder for missing size|want to know first when it's again available|hold one and let me know|subscribe to availability",
    ja: '再入荷したら教えて|品切れ商品のお知らせ登録|在庫通知の方法|入荷待ちの登録はできますか|売り切れの商品が入ったら連絡もらえる？|次に入ったらメールください|入荷アラートを使いたい|補充されたら通知が欲しいです|入荷のお知らせをお願いします|再入荷 通知|予約待ちリストに入れてほしい',
  },
};
