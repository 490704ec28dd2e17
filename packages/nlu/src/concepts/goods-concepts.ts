import type { Concepts } from './concept.ts';

/** Goods by kind, and what is asked of them. */
export const goodsConcepts: Concepts = {
  inStock: {
    zh: '有货|现货|缺货|补货|到货|没货|断货|卖完|还有吗|库存|卖光|卖光了|售罄|售空|抢光|抢完|抢没|冇货|仲有冇|有冇货|还有没有货|还有没|还有冇|备货|剩多少|还剩|剩几|上架|下架|重新上架|回货|返货|来货|进货|能买到吗|买得到|买不到|拍不了|卖断|断码|缺色|缺码|现成的|有现成|仓里有|补上|再进|再来货|还卖吗|还卖不|还能买|停产|绝版|显示没货|显示无货|无货|有吗现在|有唔有|还有得|现在有吗|没有了吗|有不有|在不在卖|库存还|余货|有剩',
    en: 'in stock|back in stock|stock|sold out|out of stock|available|restock|restocked|restocking|availability|any left|got any left|have any left|run out|ran out|gone out of stock|stocked|have it in|have them in|got it in|got them in|still available|still selling|back in|when will you have|coming back|unavailable|in hand|on the shelf|on hand|inventory|discontinued|still have|still got|can i still buy|still buy|still do the|do you still|get one|get hold of one|one left|any more coming|more coming in|get more in|have any|still about|when is it back|when its back|gets back',
    ja: '在庫|入荷|売り切れ|品切れ|完売|再入荷|再販|残って|残り|まだあり|まだある|まだ買|ありますか|ある？|在庫あり|在庫切|欠品|手に入|販売終了|売ってます|取り扱い|取扱|置いてます|あるんか|売り切れて|買えますか|次の入荷|まだ売|廃番|まだ買え|在庫は|在庫が|在庫って|残り何|買えるの|買えるん|あるの今|まだ残|売り切れた|売り切れで|戻ってきたら|入ったら|入荷し|入荷は',
  },
  notify: {
    zh: '通知我|提醒我|告诉我一声|叫我一声|喊我|喊我一声|知会|发个消息|发短信给我|发消息给我|有了叫我|有货叫我|到货通知|到货提醒|上架提醒|补货通知|给我留意|留意一下|盯着|蹲一个|踢我|话我知|通知一声|给个信|给个信儿|吱一声|提醒一下|留个联系|订阅|有了告诉|来了告诉|来货告诉|到货告诉|到了告诉|到货喊|到货叫|有货通知|有货告诉|有货喊|短信通知',
    en: 'notify|notify me|let me know|alert|alert me|tell me when|give me a shout|give me a nudge|email me when|text me when|ping me|message me when|heads up|remind me|drop me a line|drop me a message|keep me posted|waiting list|waitlist|wait list|sign me up for|subscribe to|keep an eye|shout when|buzz me|holler|hit me up|when its back in|tell me once|let us know|know when',
    ja: '知らせて|通知|お知らせ|連絡して|連絡ほしい|連絡が欲しい|教えてもら|メールして|メールが欲しい|入荷通知|再入荷通知|アラート|一報|待ちたい|キャンセル待ち|登録できる通知|連絡もら|ご連絡|声かけ|リマインド|入ったら教|入荷したら教|入荷したら連|入荷時に|戻ったら教|届いたら連|お知らせ欲',
  },
  size: {
    zh: '尺码|尺寸|大小|几码|码数|码|多大|号型|身高|体重|腰围|胸围|肩宽|脚长|脚宽|偏大|偏小|偏码|大一码|小一码|大码|加大|均码|合身|合脚|尺码表|对照表|鞋码|穿多大|穿几号|穿什么号|选什么码|选几码|着几码|多少码|欧码|几号|买几号|穿得下|穿不下|太大|太小|大了|小了|太紧|太松|紧了|松了|紧绷|勒得慌|宽松|修身|版型|挤脚|磨脚|尺寸多少|穿唔落|啱身|特大|码子|斤穿|怎么选码|选码|码数表|尺寸表|选大|选小|买大|买小|要多大|要几码|正码|合不合|合适的码|穿多少|斤穿什么',
    en: 'size|sizing|sizes|size chart|size guide|measurements|measurement|fit|fits|fitting|true to size|runs small|runs large|come up small|comes up small|comes up big|too big|too small|too tight|too loose|snug|baggy|what size|which size|waist|chest|foot length|inches|centimetres|uk size|us size|eu size|xl|xxl|petite|plus size|wide fit|dont fit|doesnt fit|didnt fit|not fit|pinch|pinches|roomy|chart for sizes|sizes table|table of sizes|size table|body measurements|chest size|my usual size|normally a|cm tall|kilos what',
    ja: 'サイズ|大きさ|寸法|身長|体重|きつい|ゆるい|きつかっ|ゆるかっ|小さい|大きい|小さすぎ|大きすぎ|小さかっ|大きかっ|ぶかぶか|ブカブカ|ぴったり|サイズ表|サイズ感|サイズ選び|何センチ|足のサイズ|ウエスト|胸囲|肩幅|着丈|キツい|ユルい|入らない|入らへん|窮屈|号数|大きめ|小さめ|キツキツ|サイズって|サイズは|サイズが|サイズを|何サイズ|どのサイズ|早見表|何号|測り方|身長何|体重何',
  },
  colour: {
    zh: '颜色|什么色|配色|色号|哪些颜色|几种颜色|几个颜色|色系|深色|浅色|黑色|白色|红色|灰色款|粉色|绿色|黄色|紫色|银色|金色款|拍错颜色|换颜色|换个颜色|别的颜色|色差',
    en: 'colour|color|colours|colors|shade|black|white|red|green|grey|gray|pink|yellow|purple|silver one|beige|navy|colourway|what colours',
    ja: '色|カラー|何色|色違い|別の色|色を変|グレー|ピンク|色味|カラバリ|色は|カラーバリエーション',
  },
  blue: {
    zh: '蓝色|蓝|宝蓝|天蓝|藏青|深蓝|浅蓝|海军蓝|湖蓝',
    en: 'blue|navy blue|sky blue|azure|bluish',
    ja: '青|ブルー|青色|紺|ネイビー|水色',
  },
  capacity: {
    zh: '容量|几升|多少升|内存|存储|装多少|能装|装得下|多少毫升|多大容量|几斤|多重|重量|多少克|几克|净含量|功率|几瓦|多少瓦|尺寸规格|规格|参数',
    en: 'litre|liter|how big|capacity|litres|liters|storage|memory|gigabytes|gb|ram|how heavy|weight|weigh|weighs|grams|kilos|watt|wattage|watts|specs|spec|specification|specifications|dimensions|ml|megapixels|mah',
    ja: '容量|何リットル|リットル|ストレージ|メモリ|重さ|重量|何グラム|グラム|ワット|消費電力|スペック|仕様|性能|入る量|何ミリ|何リッター',
  },
  material: {
    zh: '材质|料子|面料|什么料|啥料|成分|含毛|纯棉|棉的|羊毛的|真皮|什么做的|啥做的|什么材料|几成毛|含量|纯羊毛|涤纶|起静电|配料|原料|添加剂',
    en: 'material|fabric|made of|made from|cotton|woollen|polyester|leather|ingredients|contain|contains|composition|cashmere|pure wool|blend',
    ja: '素材|材質|生地|成分|原材料|ウール|本革|何でできて|ポリエステル|混紡|配合|カシミヤ',
  },
  sell: {
    zh: '卖什么|卖啥|都卖|卖不卖|有卖|有没有卖|卖吗|有得卖|有冇卖|经营|主营|主打|商品有|货品|品类|产品有|东西卖|都有什么|都有啥|什么货|在售|做什么生意|什么店|有什么商品|有什么产品|什么东西|逛逛|有啥好东西|目录|全部商品',
    en: 'sell|do you sell|do you stock|do you have|have you got|got any|carry|do you carry|product range|catalogue|catalog|what do you sell|kind of shop|what kind of store|assortment|wares|selling|your shop sell|flog|deal in|items you sell|goods do you',
    ja: '売って|販売|取り扱って|扱って|取扱商品|品揃え|商品は何|何を売|何が買え|ラインナップ|商品一覧|カテゴリ|どんな商品|何屋|売っとる|売ってる|何売っ|ジャンル',
  },
  mobile: {
    zh: '手机|智能机|智能手机|机子|老人机|旗舰机|备机|手提电话|行动电话|新机|裸机|电话机|机仔|哪款手机|部手机|台手机|手机款',
    en: 'phone|smartphone|cellphone|handset|mobile|cell|phones|handsets|mobiles|smartphones|cell phone',
    ja: 'スマホ|携帯|スマートフォン|ケータイ|携帯電話|端末|機種|スマフォ|スマホは|どの機種',
  },
  laptop: {
    zh: '笔记本|电脑|笔电|手提电脑|轻薄本|笔记本电脑|游戏本|本本|手提|本子|办公本|上网本|便携电脑|超极本',
    en: 'laptop|notebook|laptops|notebook computer|ultrabook|computer|pc|macbook|chromebook',
    ja: 'ノートパソコン|パソコン|ラップトップ|ノート型|ノーパソ|PC',
  },
  tablet: {
    zh: '平板|平板电脑|爱拍|学习机|大屏看剧|阅读器|手写板',
    en: 'tablet|tablets|ipad|e reader|ereader|kindle|pad',
    ja: 'タブレット|アイパッド|タブレット端末|電子書籍',
  },
  headphones: {
    zh: '耳机|耳塞|耳麦|蓝牙耳机|无线耳机|豆豆|入耳|入耳式|头戴式|听歌的|塞耳朵|耳挂',
    en: 'earbud|earphone|headphone|buds|headset|in ears|earpiece|earbuds|headphones|earphones|cans|wireless buds|ear pods|airpods|earpods',
    ja: 'イヤホン|ヘッドホン|ヘッドフォン|ワイヤレスイヤホン|イヤフォン|ブルートゥースイヤホン|耳に入れる|イヤーバッズ',
  },
  noiseCancelling: {
    zh: '降噪|隔音|消噪|主动降噪|隔绝噪音|抗噪|去噪|隔噪|噪音',
    en: 'noise cancelling|noise canceling|noise cancel|noise reduction|noise cancellation|anc|block out noise|blocks out|cut out noise|drown out|shut out noise|noise blocking',
    ja: 'ノイズキャンセリング|ノイキャン|ノイズキャンセ|雑音|騒音|静か|消音|ノイズ',
  },
  watch: {
    zh: '手表|表盘|腕表|智能手表|运动手表|手环|表带|戴手上',
    en: 'watch|smartwatch|wristwatch|smart watch|watches|timepiece|fitness tracker|wrist|fitness band',
    ja: '時計|腕時計|スマートウォッチ|ウォッチ|スマウォ|ウオッチ',
  },
  vacuum: {
    zh: '扫地机器人|扫地机|机器人|吸尘|扫地的|拖地|扫拖|清洁机器人|吸尘器|扫地神器|拖地机|会自己扫|自动扫地|自己扫地|扫拖一体|扫地机械人|扫帚|洗地机|尘盒|滚刷|边刷|基站',
    en: 'robot vacuum|vacuum|robot|robovac|robot vac|robot hoover|hoover|roomba|vacuum cleaner|cleaning robot|sweeping robot|floor cleaner|robot mop|mop|robot cleaner|robotic vacuum|bot vacuum|vac|dustbin|sweeper',
    ja: '掃除機|掃除ロボット|ロボット掃除機|ルンバ|お掃除ロボ|自動掃除|床掃除|水拭き|モップ|ロボ掃除機|掃除ロボ|お掃除ロボット',
  },
  airFryer: {
    zh: '空气炸锅|炸锅|气炸锅|无油炸|炸薯条|炸鸡翅|电炸锅|免油炸|气炸',
    en: 'air fryer|airfryer|fryer|air frier|oil free fryer|air fry',
    ja: 'エアフライヤー|ノンフライヤー|油なし|揚げ物の機|ノンオイルフライ|フライヤー',
  },
  kettle: {
    zh: '热水壶|电水壶|水壶|烧水|烧水壶|电热壶|电热水壶|煮水|保温壶|茶壶|煲水|滚水壶|热水瓶|水煲',
    en: 'kettle|electric kettle|water boiler|tea maker|boil water|jug kettle',
    ja: 'ケトル|電気ケトル|湯沸かし|お湯を沸か|ポット|やかん|電気ポット|湯沸かし器',
  },
  appliance: {
    zh: '家电|小家电|电器|厨房电器|家用电器|生活电器|家里用的电器|大家电|电饭煲|微波炉|洗衣机|冰箱|空调|电风扇|吹风机|料理机|厨电|居家电器',
    en: 'appliance|appliances|home appliance|home appliances|household appliances|white goods|kitchen gadgets|kitchen appliances|kitchen appliance|electrical goods|electricals|gadgets|household gadgets|microwave|toaster|blender|fridge|washing machine|home electronics',
    ja: '家電|電化製品|生活家電|キッチン家電|小型家電|調理家電|白物|家電製品|電気製品|家の電気',
  },
  shoes: {
    zh: '跑鞋|鞋子|鞋|运动鞋|球鞋|跑步鞋|波鞋|跑步穿|旅游鞋|板鞋|慢跑鞋|布鞋|凉鞋|对鞋|双鞋|帆布鞋|老爹鞋',
    en: 'running shoe|shoe|sneaker|trainers|trainer|running shoes|sneakers|runners|jogging shoes|kicks|joggers|footwear|shoes|boots',
    ja: '靴|シューズ|スニーカー|ランニングシューズ|運動靴|ランシュー|くつ|足元|ジョギング',
  },
  coat: {
    zh: '大衣|外套|风衣|羽绒服|棉袄|棉衣|毛呢|呢子|呢大衣|毛呢大衣|呢子大衣|羊绒大衣|大褛|褛|夹克',
    en: 'coat|overcoat|jacket|outerwear|coats|parka|woollen coat|wool coat|winter coat|puffer|duffle',
    ja: 'コート|アウター|ジャケット|上着|ウールコート|外套|ダウン|羽織',
  },
  tshirt: {
    zh: '短袖|文化衫|恤衫|半袖|体恤|体恤衫|打底衫|汗衫|恤|圆领衫|短袖衫|夏天穿的上衣',
    en: 't shirt|tshirt|tee|tee shirt|tees|tshirts|t shirts|vest top|short sleeved|short sleeve',
    ja: 'シャツ|ティーシャツ|半袖|カットソー|トップス',
  },
  clothes: {
    zh: '衣服|服装|服饰|衣裳|穿的|上衣|裤子|裙子|毛衣|卫衣|衬衫|女装|男装|童装|穿搭|件衫|衫|衣物|行头|秋装|冬装|夏装|穿的东西|衣帽|短裤|长裤|牛仔裤|连衣裙',
    en: 'clothes|clothing|apparel|garment|garments|fashion|outfit|outfits|menswear|womenswear|trousers|jumper|sweater|dress|skirt|hoodie|jeans|clobber|pants|shirts|things to wear|to wear|wardrobe',
    ja: '服|洋服|衣類|衣料|ファッション|着るもの|ズボン|スカート|セーター|パンツ|ワンピース|アパレル|婦人服|紳士服|パーカー|着る物|着るやつ|服は|衣装|トレーナー',
  },
  cosmetics: {
    zh: '化妆品|面霜|护肤|护肤品|擦脸|擦脸油|抹脸|面油|润肤|保湿霜|雪花膏|水乳|精华|乳液|口红|彩妆|搽面|擦脸霜|擦的霜|涂脸|脸霜|美容|香香|洗面奶|防晒',
    en: 'cosmetic|cream|cosmetics|skincare|skin care|moisturiser|moisturizer|face cream|facial cream|beauty|makeup|make up|lotion|serum|face moisturiser|facial|beauty products|day cream|night cream|for my face',
    ja: '化粧品|クリーム|コスメ|フェイスクリーム|スキンケア|保湿|顔に塗|基礎化粧|美容|乳液|化粧水|フェースクリーム|美容クリーム|顔用|お肌|肌に',
  },
  allergy: {
    zh: '过敏|起疹子|发红|发痒|刺痛|烂脸|红疹|敏感肌|泛红|不良反应|长痘|爆痘|又红又痒',
    en: 'allergic|allergy|allergies|rash|itchy|sensitive skin|breakout|broke out|red skin|reaction|irritated|irritation|hives',
    ja: 'アレルギー|かぶれ|かゆい|痒い|赤くな|湿疹|肌荒れ|敏感肌|ヒリヒリ|発疹|肌に合わ',
  },
  underwear: {
    zh: '内衣|内裤|贴身衣物|文胸|胸罩|底裤|秋衣|袜子|底衫|三角裤|贴身穿|打底裤|内着|泳衣|睡衣',
    en: 'underwear|undies|bra|bras|knickers|boxers|lingerie|socks|briefs|swimwear|undergarments|undergarment|intimates|panties|innerwear',
    ja: '下着|インナー|肌着|ショーツ|靴下|水着|ランジェリー|パンティ',
  },
  food: {
    zh: '食品|零食|吃的|坚果|吃食|食物|食材|果仁|干果|礼盒|能吃|小吃|炒货|瓜子|核桃|腰果|开心果|年货|食嘢|吃货|特产|点心|保质期|生产日期|过期没|变质|发霉|哈喇|哈喇味|受潮了',
    en: 'food|snack|snacks|nuts|nut box|edible|eat|eatables|cashews|almonds|mixed nuts|hamper|perishable|groceries|nibbles|gift box|gone off|best before|mouldy|rancid|shelf life|nutty|gone stale',
    ja: '食品|食べ物|ナッツ|お菓子|おやつ|食料|食べられ|詰め合わせ|賞味期限|消費期限|食べもの|つまみ|木の実|食べれ|湿気|カビ',
  },
  gift: {
    zh: '礼物|送礼|送人|包装成礼|礼品|礼盒装|送长辈|送朋友|送女朋友|送老妈|拜年|贺卡|送人情|手信|伴手礼|送给',
    en: 'gift|present|gift wrap|gift wrapped|gift wrapping|as a gift|as a present|pressie|prezzie|giving it to|for my mum|for someone special|card inside|gift message',
    ja: 'ギフト|プレゼント|贈り物|贈答|ラッピング|のし|お祝い|手土産|お歳暮|お中元|あげたい|差し上げ',
  },
  baby: {
    zh: '母婴|婴儿|宝宝|宝贝用|娃|奶娃|小孩|孩子|小朋友|新生儿|幼儿|毛头|小宝宝|囡囡|崽崽|bb|奶粉|奶瓶|娃用|娃娃用|刚出生|刚生|月子|坐月子|宝妈|孕妇|满月|婴儿用品|婴童|带娃|小囡|苏虾|奶嘴|辅食|宝宝用|给宝宝|给娃|小娃|娃儿|婴幼儿',
    en: 'baby|babies|infant|newborn|toddler|little one|bub|bairn|wee one|mum to be|new mum|expecting|maternity|babys|nursery|tot|baby stuff|baby gear|baby products|baby things|baby items|mother and baby|for baby|for the baby|for my baby',
    ja: '赤ちゃん|ベビー|新生児|乳児|幼児|子ども|子供|赤ん坊|育児|出産|ベビー用品|マタニティ|お子|こども|ベイビー|生まれた|乳幼児|産まれ|赤ちゃん用|赤ちゃんの|子ども用|ベビーの',
  },
  nappies: {
    zh: '尿布|纸尿裤|尿不湿|尿片|拉拉裤|纸尿片|尿裤|屁屁|片片|尿垫|尿湿',
    en: 'nappy|nappies|diaper|diapers|pampers|pull ups|huggies|nappys',
    ja: 'おむつ|オムツ|紙おむつ|紙オムツ|パンパース|おしめ',
  },
  pushchair: {
    zh: '婴儿推车|推车|婴儿车|童车|宝宝车|手推车|遛娃|溜娃|推娃|推的车|伞车|娃的车|娃车|小推车|遛娃神器',
    en: 'pushchair|stroller|pram|buggy|baby carriage|push chair|strollers|prams|buggies|baby buggy|baby stroller',
    ja: 'ベビーカー|バギー|乳母車|赤ちゃんの車|ベビーバギー',
  },
};
