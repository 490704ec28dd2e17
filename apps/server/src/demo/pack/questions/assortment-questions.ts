import type { PackTopic } from '../pack.ts';
import { asCards } from './rich.ts';

/** What there is of a kind, which sizes, and what to do when it is sold out. */
export const assortmentQuestions: readonly PackTopic[] = [
  {
    key: 'products-phones',
    category: '商品',
    zh: {
      questions: ['有哪些手机', '手机有几款', '数码产品都有什么', '推荐一款手机', '想买手机看看有啥'],
      ...asCards(
        '手机数码有：云杉 X1 手机 ¥2,999（256 GB，5,000 mAh，5,000 万像素）、X1 Pro ¥4,299（512 GB）、Book 14 笔记本 ¥5,699（16 GB / 1 TB）、Buds 2 降噪耳机 ¥399、Watch 3 手表 ¥899（42 或 46 毫米）。',
        ['云杉 X1 手机 ¥2,999', '256 GB，5,000 mAh，5,000 万像素', 'X1 有货吗'],
        ['云杉 X1 Pro 手机 ¥4,299', '512 GB', 'X1 Pro 有货吗'],
        ['云杉 Book 14 笔记本 ¥5,699', '16 GB / 1 TB', '笔记本有货吗'],
        ['云杉 Buds 2 耳机 ¥399', '降噪，白色或黑色', '耳机有货吗'],
        ['云杉 Watch 3 手表 ¥899', '42 或 46 毫米', '手表有货吗'],
      ),
    },
    en: {
      questions: [
        'Which phones do you have',
        'What electronics do you sell',
        'Recommend a phone',
        'Show me phones and laptops',
      ],
      ...asCards(
        'In electronics: Spruce X1 phone ¥2,999 (256 GB, 5,000 mAh, 50 MP), X1 Pro ¥4,299 (512 GB), Book 14 laptop ¥5,699 (16 GB / 1 TB), Buds 2 earbuds with noise cancelling ¥399, Watch 3 ¥899 (42 or 46 mm).',
        ['Spruce X1 phone ¥2,999', '256 GB, 5,000 mAh, 50 MP', 'Is the X1 available'],
        ['Spruce X1 Pro phone ¥4,299', '512 GB', 'Is the X1 Pro available'],
        ['Spruce Book 14 laptop ¥5,699', '16 GB / 1 TB', 'Is the laptop available'],
        ['Spruce Buds 2 earbuds ¥399', 'Noise cancelling, white or black', 'Are the earbuds available'],
        ['Spruce Watch 3 ¥899', '42 or 46 mm', 'Is the watch available'],
      ),
    },
    ja: {
      questions: [
        'どんなスマホがありますか',
        'スマホの種類を教えてください',
        'デジタル製品は何がありますか',
        'おすすめのスマホはどれですか',
      ],
      answer:
        'デジタル製品は、Spruce X1 スマートフォン ¥2,999（256 GB、5,000 mAh、5,000 万画素）、X1 Pro ¥4,299（512 GB）、Book 14 ノートパソコン ¥5,699（16 GB / 1 TB）、Buds 2 ノイズキャンセリングイヤホン ¥399、Watch 3 腕時計 ¥899（42 または 46 mm）です。',
    },
    related: ['product-compare-phones', 'payment-instalments'],
  },
  {
    key: 'product-compare-phones',
    category: '商品',
    zh: {
      questions: [
        'X1和X1 Pro怎么选',
        '两款手机的区别',
        'X1 Pro比X1好在哪',
        '两个手机价格相差多少',
        '买X1还是X1 Pro',
        'X1 Pro比X1贵多少',
        '两款手机差价多少',
        'X1和X1 Pro相差几百块',
      ],
      answer: '云杉 X1 是 256 GB、¥2,999，有黑色和蓝色；X1 Pro 是 512 GB、¥4,299。',
    },
    en: {
      questions: [
        'X1 or X1 Pro, which one',
        'Compare the two phones',
        'What does the X1 Pro have more than the X1',
        'Price difference between the phones',
        'How much more is the X1 Pro than the X1',
      ],
      answer:
        'The Spruce X1 has 256 GB and costs ¥2,999, in black or blue; the X1 Pro has 512 GB and costs ¥4,299.',
    },
    ja: {
      questions: [
        'X1 と X1 Pro の違いは何ですか',
        'X1 と X1 Pro はどちらがいいですか',
        '二つのスマホの値段の差はいくらですか',
        'X1 Pro は X1 より何が良いですか',
      ],
      answer: 'Spruce X1 は 256 GB で ¥2,999、ブラックとブルーがあります。X1 Pro は 512 GB で ¥4,299 です。',
    },
    related: ['product-x1', 'product-x1-pro'],
  },
  {
    key: 'products-home',
    category: '商品',
    zh: {
      questions: ['有哪些家电', '小家电都卖什么', '厨房电器有啥', '家用电器有几种'],
      answer:
        '家用电器有：S1 扫地机器人 ¥1,899、电热水壶（1.7 升）¥129、空气炸锅（5 升）¥299，都保修 24 个月。',
    },
    en: {
      questions: [
        'Which appliances do you have',
        'What do you sell for the home',
        'Kitchen appliances',
        'Show me household devices',
      ],
      answer:
        'For the home: S1 robot vacuum ¥1,899, kettle (1.7 l) ¥129 and air fryer (5 l) ¥299, all with a 24-month warranty.',
    },
    ja: {
      questions: [
        'どんな家電がありますか',
        '家電は何を売っていますか',
        'キッチン家電はありますか',
        '生活家電の種類を教えてください',
      ],
      answer:
        '家電は、S1 ロボット掃除機 ¥1,899、電気ケトル（1.7 L）¥129、エアフライヤー（5 L）¥299 です。いずれも保証は 24 か月です。',
    },
    related: ['product-vacuum', 'product-kettle', 'product-air-fryer'],
  },
  {
    key: 'products-baby',
    category: '商品',
    zh: {
      questions: ['母婴专区有什么', '宝宝用品都卖哪些', '婴儿的东西有啥', '带娃要买的有哪些'],
      answer: '母婴专区有：婴儿纸尿裤 ¥139（60 片，M 或 L）和婴儿推车 ¥899。618 期间母婴满 ¥300 减 ¥50。',
    },
    en: {
      questions: [
        'What do you have for babies',
        'Baby products in the shop',
        'Things for a newborn',
        'Show me baby goods',
      ],
      answer: 'For babies: nappies ¥139 (60 pieces, M or L) and a pushchair ¥899. During 618, ¥50 off ¥300.',
    },
    ja: {
      questions: [
        'ベビー用品は何がありますか',
        '赤ちゃん用の商品を見たい',
        '新生児に必要な物はありますか',
        'ベビーコーナーには何がありますか',
      ],
      answer:
        'ベビー用品は、おむつ ¥139（60 枚、M または L）とベビーカー ¥899 です。618 の期間は ¥300 以上で ¥50 引きです。',
    },
    related: ['product-nappies', 'product-pushchair', 'coupon-baby'],
  },
  {
    key: 'products-fashion',
    category: '商品',
    zh: {
      questions: ['有哪些衣服', '服装鞋子都有什么', '卖不卖衣服鞋', '穿的有哪些款'],
      answer:
        '服饰鞋履有：羊毛大衣 ¥799（S–XL，驼色或灰色）、跑鞋 ¥459（36–45 码）、纯棉T恤 ¥89（S–XXL，白、黑、蓝）。',
    },
    en: {
      questions: [
        'Which clothes do you have',
        'What fashion do you sell',
        'Do you sell clothes and shoes',
        'Things to wear',
      ],
      answer:
        'To wear: wool coat ¥799 (S–XL, camel or grey), running shoes ¥459 (36–45) and cotton T-shirt ¥89 (S–XXL, white, black or blue).',
    },
    ja: {
      questions: [
        'どんな服がありますか',
        '衣類は何を売っていますか',
        '服や靴はありますか',
        'ファッション商品を教えてください',
      ],
      answer:
        '衣類と靴は、ウールコート ¥799（S～XL、キャメルまたはグレー）、ランニングシューズ ¥459（36～45）、コットン T シャツ ¥89（S～XXL、白・黒・青）です。',
    },
    related: ['product-coat', 'product-shoes', 'size-chart'],
  },
  {
    key: 'size-chart',
    category: '商品',
    zh: {
      questions: ['有尺码表吗', '衣服尺码怎么选', '我该穿多大码', '身高体重对应什么尺码', '鞋码偏大还是偏小'],
      answer:
        '大衣有 S–XL，T恤有 S–XXL，跑鞋 36–45 码，手表 42 或 46 毫米。我们没有按身高体重的对照表；不合适可以换一次尺码，或在 7 天内（金卡及以上 15 天）退货。',
    },
    en: {
      questions: [
        'Is there a size chart',
        'Which size should I take',
        'What size for my height and weight',
        'Do the shoes run small',
      ],
      answer:
        'The coat comes in S–XL, the T-shirt in S–XXL, shoes in 36–45, the watch in 42 or 46 mm. There is no chart by height and weight; if it does not fit, exchange it once or return it within 7 days (15 from Gold level).',
    },
    ja: {
      questions: [
        'サイズ表はありますか',
        'どのサイズを選べばいいですか',
        '身長と体重でサイズを教えてください',
        '靴は小さめの作りですか',
      ],
      answer:
        'コートは S～XL、T シャツは S～XXL、靴は 36～45、腕時計は 42 または 46 mm です。身長・体重別の表はございません。合わない場合は 1 回交換するか、7 日以内（ゴールド以上は 15 日以内）に返品できます。',
    },
    related: ['exchange-how', 'return-seven-days'],
  },
  {
    key: 'product-tablet',
    category: '商品',
    zh: {
      questions: ['有平板电脑卖吗', '平板多少钱', '卖不卖iPad', '想买个平板'],
      answer: '目前没有平板在售。手机数码有手机、笔记本、耳机和手表。',
    },
    en: {
      questions: [
        'Do you sell tablets',
        'How much is a tablet',
        'Is there a tablet in the shop',
        'I am looking for a tablet',
      ],
      answer: 'There is no tablet in the shop at the moment: we have phones, a laptop, earbuds and a watch.',
    },
    ja: {
      questions: [
        'タブレットは売っていますか',
        'タブレットはいくらですか',
        'iPad はありますか',
        'タブレットを探しています',
      ],
      answer:
        '現在、タブレットは取り扱っておりません。スマートフォン、ノートパソコン、イヤホン、腕時計がございます。',
    },
    related: ['products-phones', 'product-book'],
  },
  {
    key: 'stock-notify',
    category: '商品',
    zh: {
      questions: [
        '缺货能通知我吗',
        '到货提醒怎么设置',
        '补货了告诉我一声',
        '没货可以登记吗',
        '能预约到货通知不',
      ],
      answer: '可以。登录后告诉我要哪件商品、什么颜色尺码，缺货的我可以登记到货通知。',
    },
    en: {
      questions: [
        'Tell me when it is back in stock',
        'Can I get a notice when it arrives',
        'Set up a stock alert',
        'Let me know once you have it again',
      ],
      answer:
        'Yes: sign in and tell me which product, colour and size; if it is sold out I note that you want to hear when it is back.',
    },
    ja: {
      questions: [
        '入荷したら知らせてもらえますか',
        '再入荷の通知はありますか',
        '在庫が戻ったら連絡してほしい',
        '入荷通知を設定したい',
      ],
      answer:
        'はい。ログインして、商品・色・サイズをお知らせください。品切れの場合は、入荷のお知らせを登録いたします。',
    },
    related: ['products-fashion', 'products-phones'],
  },
];
