import type { FurtherWordings } from '../pack.ts';

/** Phones, the laptop, earbuds and the watch, by name and by kind. */
export const gadgetWordings: FurtherWordings = {
  'product-x1': {
    zh: 'X1 价格|X1 参数|X1 续航|云杉X1售价几何|X1镜头像素高不高|普通款X1存得下多少照片|X1电池几毫安|非Pro的那款手机卖多少|X1手机要几张毛爷爷|想入手X1，先看看规格|X1摄像头怎么样啊拍娃够用不|X1那个手机能用一整天吗，电池大不大|基础版手机什么价位|X1是多少G的|标准版X1值多少银子|X1主摄多少万像素|给老妈买X1，存储空间大吗|X1电量够不够打游戏|说说X1这款手机|X1有啥配置啊宝|X1要三千吗|X1的硬件怎么样|X1 spec 是啥',
    en: "X1 specs|X1 megapixels|what'll the X1 set me back|how many mAh in the X1|Is the X1's camera any good|Can I fit lots of photos on the X1, how many GB|does the cheaper Spruce phone last all day|the standard X1, how much dough|key features of the X1 handset|battery life of the X1|How much do you charge for an X1|what resolution pictures does the X1 take|I'm after the X1, not the Pro, what's it cost|Gigabytes in the X1?|X1 under three thousand?|Tell me what the X1 phone can do|describe X1 mobile|Is X1 battery enough for gaming|hardware details for the Spruce X1|buying the X1 for my mother, does it have enough memory",
    ja: 'X1 価格|X1 の電池持ちは|X1 で写真はたくさん保存できますか|上位機種ではない方のスマホの値段|X1 のカメラ性能|X1 は三千元で買えますか|X1 の主な特徴|X1 のギガ数を知りたい',
  },
  'product-x1-stock': {
    zh: 'X1 现货|X1 蓝色|X1 颜色|想要蓝的X1，啥时候能买到|X1就剩黑的了吗|蓝X1怎么下不了单|X1蓝色还要等几天|X1出了哪些颜色|X1除了黑还有啥色|X1有粉色或者白色吗|蓝色那个X1断货了？|黑色的X1今天拍能马上有吗|蓝机补仓了没有|X1蓝色款几时上架|X1目前能买的是哪个颜色|X1库存够不够，公司要十台黑的|X1蓝色为什么是灰的点不动|蓝色缺货多久能来|什么时候有蓝手机啊等得花都谢了|X1 blue 有没有|X1还剩多少台|X1黑的还买得到不',
    en: "X1 blue availability|X1 black in stock|X1 colors|Can't add the blue X1 to my basket|is black the only X1 left|when do you restock the blue X1|How long till blue X1s arrive|does the X1 come in pink or white|blue phone sold out?|I've got my heart set on a blue X1, how many days|are there enough black X1s, I need ten|X1 shades on offer|What hues can I get the X1 in|is blue gone for good or coming back|the blue option is greyed out on the X1 page|how many X1 left|Will the blue handset be restocked soon|any X1 ready to ship|availability of X1|waiting for blue x1 what date",
    ja: 'X1 在庫|X1 の青はいつ買えますか|X1 は黒しか残っていませんか|青い X1 がカートに入れられません|X1 のカラーバリエーション|X1 にピンクや白はありますか|青いスマホの再入荷日|黒の X1 はまだ買えますか',
  },
  'product-x1-pro': {
    zh: 'X1 Pro 价格|X1Pro|Pro 现货|顶配那款手机卖几多|Pro存储是多少G|贵的那台手机什么来头|X1 Pro还买得着不|Pro款剩的多吗|云杉Pro手机报个价|高端那款手机介绍一下|Pro是五百多G的吗|X1 Pro缺不缺货|想买Pro不知道贵不贵|X1 Pro这台机器咋样|Pro手机现在能拍下吗|pro多少米|旗舰手机多少元|X1 Pro容量够拍视频不|我要Pro版，有没有货呀|X1 Pro要四千多对吗|Pro版配置说一下',
    en: "X1 Pro price|X1 Pro stock|What does the top phone go for|how many gigs has the Pro got|the dearer phone, what's it like|Do you still have Pros|is the Pro above four thousand|your flagship handset, cost?|I shoot a lot of video, is the Pro's storage big enough|Any X1 Pro available right now|Give me the lowdown on the Pro|spruce pro phone how much money|Is the Pro sold out|pro model details|the high-end phone please, price and memory|how many X1 Pro remain|what am I paying for the pro version|Pro capacity|want the Pro, can I order today",
    ja: 'X1 Pro 値段|X1 Pro の在庫|高い方のスマホの容量|Pro はまだ買えますか|Pro は四千元以上しますか|最上位スマホについて知りたい|Pro で動画をたくさん撮りたい、容量は十分ですか|プロモデルの価格',
  },
  'product-book': {
    zh: 'Book 14|笔记本 价格|电脑 配置|云杉电脑卖啥价|这笔电跑内存多少G|写论文用的电脑你们有吗，什么配置|Book 14 固态多大|电脑储存空间几个T|十四寸那台要多少大洋|给上大学的闺女买笔记本，什么价|想弄台办公本，介绍下你家的|笔记本16G够用不，是16G吧|手提还有没有货|Book 14 剩几台|云杉Book怎么样值不值|笔记本能存多少文件|笔电多少米|那台laptop什么价|笔电规格麻烦讲一下|Book14的RAM和硬盘|你们电脑贵不贵',
    en: "Book 14 price|laptop cost|laptop RAM|how much SSD is in the Book|I need a computer for uni, what do you have and for how much|Spruce notebook specs|is 16 gigs what the laptop has|What do I pay for your computer|Does the Book 14 have a terabyte|any laptops left|thinking of the Book for office work, details please|the 14-inch, how dear is it|how many Book 14 in stock|your pc price|Tell me about your notebook computer|Which laptop do you carry|disk size in the laptop|is the laptop expensive|hard drive of Book 14 how big|portable computer for my daughter, what's it got|can I get a Book 14 today",
    ja: 'Book 14 価格|ノートパソコン いくら|大学用のパソコンはありますか|パソコンのストレージは 1 TB ですか|Book 14 の在庫は残っていますか|ノートPCのスペック|そちらのパソコンは高いですか|仕事用のノートを探しています、どんな機種ですか',
  },
  'product-buds': {
    zh: 'Buds 2 价格|耳机 降噪|耳机 颜色|戴耳机坐地铁吵不吵，有没有主动降噪|蓝牙的那个小耳机卖几块|耳塞有黑的没|入耳式耳机介绍介绍|白耳机有没有现货|Buds2 能隔音吗|耳机四百拿得下来不|想买副无线耳机跑步听|降噪豆多少钱|你家蓝牙耳机值得入吗|耳机除了白色还出别的色吗|真无线那款什么价钱|耳机还有得卖吗|送男友耳机，有哪些颜色可挑|耳麦多少米|Buds 2 的功能都有啥|耳机能消噪不，办公室太吵|听歌的那个小玩意怎么卖',
    en: 'Buds 2 price|earbuds colours|ANC|are your wireless in-ears noise cancelling|I ride the tube, do the buds block out the racket|how much for the little earphones|black buds available?|Do the Buds come in anything but white|Spruce earbuds, any good|what do you want for a pair of Buds|under four hundred for the earphones?|Got any bluetooth earphones|the buds in stock|Do they shut out office chatter, the earbuds|price tag on your headphones|gift for my boyfriend, which earbud colours are there|Tell me the features of Buds 2|in-ear thing how much|Are the earbuds on sale still|active noise reduction on the buds|earphone for jogging how much you sell',
    ja: 'Buds 2 価格|イヤホン 色|電車の騒音を消せるイヤホンですか|無線イヤホンの値段|黒いイヤホンはありますか|Buds 2 の特徴|白以外のイヤホンはありますか|イヤホンは在庫がありますか',
  },
  'product-watch': {
    zh: 'Watch 3|手表 价格|手表 尺寸|女生手腕细，选几毫米的表|表盘有大有小吗|云杉的表卖几多钱|智能表现货有没有|46的表盘是最大的吗|手腕上戴的那个怎么卖|Watch3多少米|手表分大小号不|表的直径有哪些选择|给爸买块智能表，价位呢|小表盘多少毫米|手表还剩多少只|介绍下Watch 3|运动手表啥价|表还有没有得买|42毫米的表还有吗|电子表几百块|想要大一点表盘的，有46吗',
    en: "Watch 3 price|watch sizes|smartwatch stock|I've got slim wrists, which diameters are there|how dear is the wearable|any smartwatches left|Is 46 the biggest watch face|what's the damage for a Watch 3|the smaller watch, how many millimetres|Do you have the wrist thing in 42|Spruce watch details|how much is your smart watch|sports watch cost|watch for my dad, price please|two watch sizes or more|Is the Watch 3 available|dial diameter options|do you sell watches|how many watches remain|timepiece price|the watch come in small and large?",
    ja: 'Watch 3 価格|腕が細いのですが時計は何ミリがありますか|スマートウォッチの値段|46 mm の時計は在庫がありますか|小さい方の文字盤は何ミリ|父に時計を贈りたい、いくらですか|時計はまだ買えますか|Watch 3 の種類',
  },
  'products-phones': {
    zh: '手机 推荐|数码 有什么|都卖哪几部手机呀|想换手机，你家有啥型号|电子产品列一下|预算三千多能买啥手机|手机款式有多少|给我看看手机和电脑|数码区东西报个价|哪几种手机可以选|学生党换机求介绍|你家都有什么数码好物|手机从便宜到贵有哪些|有没有两千多的手机|店里的手机都长啥样什么价|有啥电子设备|看看手机系列|全部手机价格|手机类产品介绍|买手机，有几个选择',
    en: "phone range|electronics list|gadgets you sell|my old mobile died, which handsets do you offer|what tech is there in the shop|Budget of three thousand, what phone could I get|list all smartphones with prices|Got any cheap phones|show me digital stuff|phone models available|which mobiles are there to choose from|I'd like an overview of your devices|How many kinds of phone do you stock|what electronic products have you got and at what price|Suggest a handset for a student|phones from cheapest to dearest|what smart devices can I buy here|Your mobile phone line-up|browse phones|looking for a new cell phone, what are the choices",
    ja: 'スマホは何種類ありますか|携帯電話を買いたい|電子機器のラインナップ|スマホの一覧を見たい|新しいスマホを探してる|電化製品のガジェットは何を売ってますか|スマートフォンのおすすめを教えて|ガジェット類は何がある？|売っている携帯の種類|スマホ 一覧|パソコンやスマホはどんなのがありますか',
  },
  'product-compare-phones': {
    zh: 'X1 vs Pro|两款手机 对比|X1跟Pro差在哪儿|加一千多上Pro值吗|标准版与Pro版的不同|多花的钱Pro多了些什么|纠结X1还是Pro，帮我比比|Pro存储比X1大一倍吗|这俩手机有何差别|X1同Pro哪个划算|普通版够用还是要买Pro|Pro和非Pro怎么挑|贵的那台手机比便宜的强在什么地方|两台手机参数放一块看看|X1 X1 Pro 差多少米|Pro强在哪里啊宝子|比较一下你们的两部手机|选Pro会不会浪费，跟X1区别大不|手机两个版本容量各是多大|Pro相对X1提升啥',
    en: "X1 vs X1 Pro|phone comparison|Pro or not Pro|torn between the two phones, help me decide|What do I gain by going Pro|is the pricier phone better than the cheap one and in what|are X1 and Pro the same besides storage|Should I splash out on the Pro or stick with the X1|differences of standard and Pro|Which of your two handsets is better value|why's the Pro dearer than the X1|line the two phones up side by side|X1 against Pro, what is different|storage of one versus the other phone|does the pro have double the space of the X1|the cheaper or the dearer phone for me|Pros and cons of X1 and X1 Pro|how far apart are the phones in price|compare your mobiles|Do I really need the Pro instead of the X1",
  },
  'product-tablet': {
    zh: '平板|iPad|有没有pad卖|孩子上网课要个平板，你家有吗|云杉出平板了没|平板电脑什么价|想看看平板|安卓平板有货不|大屏的那种平板卖不|学习平板有吗|怎么搜不到平板|平板啥时候上架|画画用的平板你们卖不卖|电子书阅读器平板之类有吗|平板型号都有什么|能买到平板电脑么|追剧用的平板推荐一个|给娃整个平板|平板缺货还是不卖|华为平板苹果平板有么',
    en: "tablet|any tablets|need a tablet for my kid's online lessons, have you got one|does Spruce make a tablet|android tablet price|couldn't find a tablet on the site|when will you sell tablets|drawing tablet?|something bigger than a phone to watch series on, like a tablet|e-reader or tablet in your range|Are tablets stocked here|Galaxy Tab or similar|do you carry iPads|tablet for grandma|kindle|a slate computer|tablets out of stock or not sold|which tablet can I buy|no tablets at all?",
    ja: 'タブレット端末はある？|アイパッドを扱っていますか|タブレットの在庫|子ども用のタブレットを買いたい|タブレットのおすすめは|Android タブレットはありますか|絵を描くタブレットが欲しい|電子書籍用の端末はありますか|タブレット PC の値段|タブレット',
  },
};
