import type { PackTopic } from '../pack.ts';

/** What to give somebody, by what it costs. */
export const giftQuestions: readonly PackTopic[] = [
  {
    key: 'product-gifts',
    category: '商品',
    zh: {
      questions: [
        '送礼推荐什么',
        '送长辈买什么好',
        '有没有适合送人的东西',
        '过节送礼选哪样',
        '给爸妈买礼物有推荐吗',
        '拜访亲戚带什么礼物合适',
        '两百元左右的礼物有哪些',
        '预算五百送朋友什么',
        '生日礼物选什么',
        '伴手礼有什么',
        '送女朋友的礼物推荐',
        '走亲访友拎点啥',
        '见家长送什么体面',
        '同事结婚送啥合适',
      ],
      answer:
        '送礼可以看看：坚果礼盒 ¥168、电热水壶 ¥129；保湿面霜 ¥219、空气炸锅 ¥299、Buds 2 降噪耳机 ¥399；预算高些有 Watch 3 手表 ¥899、羊毛大衣 ¥799。实时库存以商品页为准。',
    },
    en: {
      questions: [
        'What would make a good gift',
        'Recommend a present for my parents',
        'gift ideas for a friend',
        'What can I bring as a present when I visit relatives',
        'presents under 200',
        'Something nice to give for a wedding',
        'What do you have for a housewarming',
        'I need a present for somebody, what do you suggest',
        'a gift on a budget of 500',
        'birthday present for grandma, any ideas',
      ],
      answer:
        'For a gift: nut box ¥168 or kettle ¥129; face cream ¥219, air fryer ¥299, Buds 2 earbuds ¥399; for more, Watch 3 ¥899 or wool coat ¥799. The product page shows the stock.',
    },
    ja: {
      questions: [
        '贈り物のおすすめはありますか',
        'プレゼントに何がいいですか',
        '両親への贈り物を探しています',
        '手土産になるものはありますか',
        '500元以内のギフトは何がありますか',
        '友人の誕生日に贈るものを選びたい',
        '結婚祝いに何がいいでしょうか',
        '家族にあげるものを選んでほしい',
        '予算内で買える贈り物を教えて',
      ],
      answer:
        '贈り物には、ナッツギフトボックス ¥168、電気ケトル ¥129、保湿クリーム ¥219、エアフライヤー ¥299、Buds 2 イヤホン ¥399、ご予算に応じて Watch 3 ¥899 やウールコート ¥799 がございます。在庫は商品ページをご確認ください。',
    },
    related: ['products-home', 'products-phones'],
  },
];
