import type { FurtherWordings } from '../pack.ts';

/** What is worn, eaten and put on the skin, which size to take, and what there is at all. */
export const wardrobeWordings: FurtherWordings = {
  'product-coat': {
    zh: '大衣 价格|大衣 尺码|羊毛外套 现货|呢子大衣怎么卖|冬天穿的那个大衣还有没有我的码|大衣有没有黑色|驼色大衣还有货不|灰大衣多少米|大衣中码断了吗|我穿M的，羊绒那件有吗|大衣最大做到几X|外套小号还剩几件|大衣八百块吧|毛呢大衣有啥色|那件羊毛的缺哪个码|女朋友穿S，大衣买得到么|大衣加大码有没有|coat 什么价|大衣还有XL没|大衣各个号库存咋样|外套有几种颜色可选',
    en: "coat price|wool coat sizes|coat stock|the winter coat, is there one in medium|how dear's the woollen coat|camel coat available?|Does the coat come in black|I'm a medium, any luck with the coat|largest coat size|grey wool coat in small|overcoat cost|Is XL of the coat gone|What shades is the coat made in|how many coats in S|M sold out in the coat?|my girlfriend needs an S coat|warm coat price and colours|do you do the coat in XXL|woolen jacket how much|the coat's around eight hundred, right",
    ja: 'コート 値段|コート サイズ 在庫|冬のコートの M は買えますか|キャメルのコートはまだありますか|ウールコートに黒はありますか|コートは XL までですか|グレーのコートの価格|コートの S は何着残っていますか',
  },
  'product-shoes': {
    zh: '跑鞋 价格|跑鞋 码数|运动鞋 现货|脚大，最大有几码的跑鞋|晨跑穿的鞋怎么卖|四十四码断了吗|跑步的鞋女款36有没有|球鞋几百块|鞋子有没有46|跑鞋缺哪个号|43的跑鞋还有么|云杉的跑鞋啥价位|我穿38，跑鞋买得到不|鞋还剩多少双|运动鞋四百多吗|跑鞋尺码区间|跑鞋从多少码到多少码|大脚44，跑鞋有货吗|sneakers 多少钱|慢跑鞋有得卖不|马拉松穿的鞋有卖吗什么价',
    en: "running shoe price|trainers sizes|sneakers stock|I've got big feet, how large do the runners go|size 44 gone?|women's 36 in the running shoes|joggers cost|jogging shoes for how much|Which size is missing in the trainers|do you have sneakers in 43|runners in 46|training for a marathon, what do your shoes cost|sports shoes available|any 44s in the trainers|range of shoe sizes|running shoe size 38, in stock?|How many pairs left|Are the shoes under five hundred|trainer price|footwear for running, sizes please",
    ja: 'ランニングシューズ 値段|足が大きいのですが靴は何センチまで|靴の 36 はありますか|運動靴はいくら|44 サイズは欠品ですか|ジョギング用の靴の価格|43 の靴は残っていますか|スニーカーのサイズ展開',
  },
  'product-t-shirt': {
    zh: 'T恤 价格|T恤 颜色|短袖 尺码|夏天的短袖怎么卖|体恤有黑的没|打底的棉T几块一件|胖子能穿的T恤有吗，最大几X|纯棉短袖白色有货不|半袖衫什么价|T恤有没有红色|小孩子穿的S号T恤|tee 多少米|一百块能买T恤不|T恤最小是什么码|蓝T恤现货吗|棉的那个T恤介绍一下|短袖衫出了哪些色|公司团建要五十件T恤，货够不|T恤分男女款没，有几码|文化衫那种白T卖多少',
    en: "t-shirt price|tee colours|tees sizes|how much's a cotton tee|white tee in stock|I'm a big guy, do the T-shirts go up to XXL|short-sleeved top cost|black tshirt available|is there a red T-shirt|smallest T-shirt size|need fifty tees for a team event, enough?|blue cotton top|tshirt under a hundred?|What colours can I have the tee in|plain T-shirts, price|cotton shirts for summer|tee shirt M left?|Do you do tees|range of tee sizes|casual top in cotton, how much",
    ja: 'ティーシャツの値段を教えて|綿の T シャツは売ってますか|T シャツは在庫ありますか|白の T シャツが欲しい|黒いTシャツの L はある？|T シャツの一番大きいサイズは|Tシャツの価格|コットンTシャツについて知りたい|青いTシャツは買えますか|Tシャツ 在庫',
  },
  'product-nut-box': {
    zh: '坚果 价格|坚果礼盒 现货|礼盒 多少钱|过年送礼的坚果怎么卖|干果礼盒还有没有|坚果一盒几多|走亲戚拎的那个坚果盒什么价|果仁礼盒值多少|买十盒坚果送客户，货够吗|中秋送坚果可以不|坚果礼盒介绍下|吃的零食你们卖吗|nuts 礼盒有货没|年货坚果|送长辈坚果礼盒多少米|坚果卖完了没|混合坚果几块一盒|办公室零食坚果啥价|坚果两百以内吧|员工福利想订坚果礼盒',
    en: "nut box price|nuts gift stock|gift box cost|present of nuts for the in-laws, how much|mixed nuts, do you have any|Are there enough nut boxes for ten clients|what do the nuts cost|nut hamper available|new year gift nuts|something to nibble, what's the price of the nuts|is the box of nuts sold out|how much for a nut gift set|Tell me about the nut box|Do you sell snacks|almonds and cashews|nut box under two hundred?|corporate gifts, nut boxes in quantity|edible gift|price of dried nuts|staff treats: nut boxes, what price",
  },
  'product-face-cream': {
    zh: '面霜 价格|面霜 克数|护肤 现货|擦脸油怎么卖|保湿的那罐霜几块钱|冬天脸干想买面霜|面霜一瓶用多久，多大瓶|乳霜还有货不|润肤霜什么价|送老婆面霜，多少钱|脸上抹的霜有卖吗|女友要保湿霜，价钱说下|面霜两百多吗|50克的霜|美妆护肤有啥|补水霜多少米|面霜断货没有|face cream 多少|霜容量多少|干皮用的霜你家有没有什么价',
    en: "face cream price|cream grams|moisturiser stock|my skin's dry, what does your cream cost|how big's the jar|moisturizer available|skincare in the shop?|a gift for my wife: the cream, how much|Do you carry face lotion|fifty gram cream?|How much do you want for the moisturiser|hydrating cream price|cream for dry faces|is the cream sold out|beauty products you sell|the pot of cream, what weight|facial cream, cost and size|Cream over two hundred?|cosmetics range|how much cream is in one jar",
  },
  'product-overview': {
    zh: '商品目录|你家卖啥|有啥好东西|第一次来，你们主要卖什么的|店里逛一圈有什么可买的|送礼不知道买什么，有些啥|你们是卖什么的呀|都有哪些品类|给介绍一下全部商品|经营范围|商城里都卖些什么玩意儿|有什么值得买的|随便看看，都有啥|啥都卖吗|主营产品|热销的都有什么|爆款推荐|云杉商城是做什么的|想买点东西但没想好，有哪些选择|店铺有几大类东西',
    en: "catalogue|product range|what's on offer|first time here, what kind of shop is this|I don't know what to buy, what have you got|what goods does Spruce Store carry|departments of the shop|give me an overview of your products|just browsing, what is there|What sort of things can I buy from you|looking for a present, no idea, what do you have|best sellers|your assortment|list everything you sell|main categories|do you sell a bit of everything|What's Spruce Store about|anything worth buying|selection of goods|recommend something",
    ja: '何のお店ですか|おすすめの商品は何ですか|品揃えを知りたい|カタログはありますか|どういうものを扱っているの|商品のカテゴリーを教えて|人気商品はどれ？|そちらでは何が買えますか|ラインナップを見せて|商品ラインナップ|店にある物をざっと教えて',
  },
  'products-fashion': {
    zh: '服饰 有啥|衣服鞋子 列表|穿的戴的都有啥|换季了看看衣服|男装女装都卖什么|服装类多少钱|鞋服专区有什么|想买身衣服，你家有哪些|冬天夏天的衣服各有啥|衣帽鞋袜有哪些卖|服饰介绍一下|有裤子裙子卖吗|上衣都有什么款|穿搭类商品|衣服种类报一报|衣服跟鞋子什么价位|时装区|衣橱该添新的了，有些什么款|有啥好看的衣裳|服装都几个颜色几个码',
    en: "clothing range|fashion list|apparel|need a new wardrobe, what garments are there|men's and women's wear|clothes and footwear with prices|what can I wear from your shop|Any trousers or dresses|clothes section|outfits|autumn's coming, which clothes do you offer|shoes and shirts, what have you got|garment types|do you do fashion|what apparel is sold here|tops and jackets|Clothing in the store, tell me all|style department|stuff to put on|which shoes and clothes do you stock",
    ja: '服は売ってますか|着るものは何がある？|アパレルのラインナップ|洋服の種類を知りたい|衣料品はどんなものがありますか|服と靴の一覧|ファッションのおすすめは|上着やシャツはありますか|冬物の服はありますか|服 一覧',
  },
  'size-chart': {
    zh: '尺码表|尺码 推荐|选码|一米七五一百四十斤穿啥码|我平时穿L，在你家也选L吗|肩宽腰围对照有吗|怎么量尺寸选号|大衣选几码合适|怕买小了，码数怎么定|衣服版型偏大吗|脚长26选几码|鞋子标准码吗|不知道自己穿多大，给个建议|胖一点的人选大一号好吗|身高一米六选什么号|T恤偏小不，用不用拿大一码|第一次买不清楚大小|尺码标准是亚洲码还是欧码|尺码指南在哪里看|孕妇穿选哪个码',
    en: "size guide|sizing|which size fits me|I'm 175 and 70 kilos, what do I take|I normally wear L, same here?|measurements of the clothes|do your garments come up small|true to size?|chest and waist measurements|how do I work out my size|between two sizes, go up or down|are they Asian or European sizes|foot length 26, which shoe number|afraid it'll be too small, advise on size|What size would suit a tall man|is the fit loose or slim|size recommendation for a short person|Should I order one size up in the T-shirt|unsure about my size|size conversion",
  },
};
