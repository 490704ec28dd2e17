import type { PackTopic } from '../pack.ts';

export const fashionProductQuestions: readonly PackTopic[] = [
  {
    key: 'product-coat',
    category: '商品',
    zh: {
      questions: [
        '羊毛大衣有M码吗',
        '大衣多少钱',
        '大衣有什么颜色',
        '羊毛大衣尺码',
        '大衣L码有货吗',
        '大衣M码什么时候有',
      ],
      answer: '羊毛大衣 ¥799，驼色或灰色：S、L、XL 有货，M 码暂时缺货，实时库存以商品页为准。',
    },
    en: {
      questions: [
        'Is the wool coat available in M',
        'How much is the coat',
        'Coat colours',
        'Which sizes of the coat are in stock',
        'Wool coat size L',
      ],
      answer:
        'The wool coat costs ¥799, in camel or grey: S, L and XL are in stock, M is sold out. The product page shows live stock.',
    },
    ja: {
      questions: [
        'ウールコートはいくらですか',
        'コートの色は何がありますか',
        'コートの在庫サイズは',
        'コートのMはありますか',
      ],
      answer:
        'ウールコートは ¥799、キャメルまたはグレーです。S・L・XL は在庫があり、M は一時品切れです。最新の在庫は商品ページをご覧ください。',
    },
    related: ['exchange-how', 'return-seven-days'],
  },
  {
    key: 'product-shoes',
    category: '商品',
    zh: {
      questions: ['跑鞋有44码吗', '跑鞋多少钱', '跑步鞋尺码有哪些', '42码的鞋有吗', '跑鞋有货吗'],
      answer: '跑鞋 ¥459，36–45 码有现货，其中 44 码缺货。',
    },
    en: {
      questions: [
        'Do you have the running shoes in 44',
        'How much are the running shoes',
        'Which shoe sizes do you have',
        'Running shoes size 42',
      ],
      answer: 'The running shoes cost ¥459, sizes 36–45 in stock except 44.',
    },
    ja: {
      questions: [
        'ランニングシューズはいくらですか',
        '靴のサイズはどこまでありますか',
        '44 の靴はありますか',
        'シューズの在庫',
      ],
      answer: 'ランニングシューズは ¥459、36～45 の在庫がありますが、44 は品切れです。',
    },
    related: ['exchange-how', 'return-seven-days'],
  },
  {
    key: 'product-t-shirt',
    category: '商品',
    zh: {
      questions: ['T恤多少钱', '纯棉T恤有什么颜色', 'T恤最大码是多少', '有XXL的T恤吗'],
      answer: '纯棉 T 恤 ¥89，S–XXL，白、黑、蓝三色，现货。',
    },
    en: {
      questions: [
        'How much is the T-shirt',
        'T-shirt colours',
        'Do you have T-shirts in XXL',
        'Cotton T-shirt sizes',
      ],
      answer: 'The cotton T-shirt costs ¥89, S–XXL, in white, black or blue, in stock.',
    },
    ja: {
      questions: [
        'T シャツはいくらですか',
        'T シャツの色は何がありますか',
        'T シャツのサイズはどこまでありますか',
        'XXL の T シャツはありますか',
      ],
      answer: 'コットン T シャツは ¥89、S～XXL、白・黒・青で、在庫がございます。',
    },
    related: ['shipping-fee', 'exchange-how'],
  },
  {
    key: 'product-nut-box',
    category: '商品',
    zh: {
      questions: ['坚果礼盒多少钱', '有坚果卖吗', '坚果有货吗', '过节送坚果礼盒'],
      answer: '坚果礼盒 ¥168，现货。食品不支持无理由退货。',
    },
    en: {
      questions: ['How much is the nut box', 'Do you sell nuts', 'Is the nut box in stock', 'Nuts as a gift'],
      answer: 'The nut box costs ¥168 and is in stock. Food cannot be returned without reason.',
    },
    ja: {
      questions: [
        'ナッツギフトはいくらですか',
        'ナッツの詰め合わせはありますか',
        'ナッツの在庫',
        '贈り物にナッツを買いたい',
        'ナッツギフトの値段',
        'ナッツは売っていますか',
      ],
      answer: 'ナッツギフトは ¥168、在庫がございます。食品は理由なしの返品の対象外です。',
    },
    related: ['return-food', 'shipping-fee'],
  },
  {
    key: 'product-face-cream',
    category: '商品',
    zh: {
      questions: ['面霜多少钱', '保湿面霜多少克', '面霜有货吗', '有护肤品吗'],
      answer: '保湿面霜 ¥219，50 克，现货。拆封后不支持无理由退货。',
    },
    en: {
      questions: [
        'How much is the face cream',
        'Size of the face cream',
        'Is the face cream in stock',
        'Do you sell skin care',
      ],
      answer:
        'The face cream costs ¥219 for 50 g and is in stock. Opened cosmetics cannot be returned without reason.',
    },
    ja: {
      questions: [
        'フェイスクリームはいくらですか',
        '保湿クリームの値段',
        'クリームは何グラム入りですか',
        'スキンケア用品はありますか',
        '保湿クリームの在庫',
        '顔用のクリームを売っていますか',
      ],
      answer:
        'フェイスクリームは 50 g で ¥219、在庫がございます。開封後の化粧品は理由なしの返品の対象外です。',
    },
    related: ['return-cosmetics', 'shipping-fee'],
  },
  {
    key: 'product-overview',
    category: '商品',
    zh: {
      questions: ['你们卖什么', '有哪些商品', '店里都有什么东西', '推荐点东西', '商品分类有哪些'],
      answer:
        '我们有手机数码（手机、笔记本、耳机、手表）、家用电器（扫地机器人、电热水壶、空气炸锅）、母婴、服饰鞋履和食品美妆，都在首页可以看到。',
    },
    en: {
      questions: [
        'What do you sell',
        'Which products do you have',
        'What is in the shop',
        'Show me your catalogue',
      ],
      answer:
        'Phones, laptops, earbuds and watches; robot vacuums, kettles and air fryers; baby products; clothes and shoes; nuts and face cream. You find all of them on the front page.',
    },
    ja: {
      questions: [
        '何を売っていますか',
        'どんな商品がありますか',
        '取扱商品を教えてください',
        '商品一覧はどこで見られますか',
      ],
      answer:
        'スマートフォン・ノートパソコン・イヤホン・腕時計、ロボット掃除機・ケトル・エアフライヤー、ベビー用品、衣類・靴、ナッツ・フェイスクリームを扱っております。すべてトップページでご覧いただけます。',
    },
    related: ['product-x1', 'product-vacuum', 'product-coat'],
  },
];
