import type { Slot, Words } from '@parley/contract';

const product = (value: string, label: Words, ...also: string[]): Slot['options'][number] => ({
  value,
  label,
  also,
});
const named = (zh: string, tw: string, en: string, ja: string): Words => ({
  ...{ 'zh-CN': zh, 'zh-TW': tw, en, ja },
});

/** The shop's goods as customers call them; asked what more there is, the one spoken of is meant. */
export const productSlot: Slot = {
  ...{ name: 'product', kind: 'choice', carries: true },
  ask: {
    'zh-CN': '请问是哪件商品？',
    'zh-TW': '請問是哪件商品？',
    en: 'Which product is it?',
    ja: 'どの商品でしょうか。',
  },
  askAgain: {
    'zh-CN': '抱歉，没找到这件商品。请告诉我商品名称，比如 X1 手机、Buds 2 耳机、羊毛大衣。',
    'zh-TW': '抱歉，沒找到這件商品。請告訴我商品名稱，例如 X1 手機、Buds 2 耳機、羊毛大衣。',
    en: 'Sorry, I do not find that. Please tell me what it is, such as X1 phone, Buds 2 earbuds or wool coat.',
    ja: '申し訳ありません、見つかりませんでした。X1 スマホ、Buds 2 イヤホン、ウールコートのようにお知らせください。',
  },
  options: [
    product(
      'P100',
      named('云杉 X1 手机', '雲杉 X1 手機', 'Spruce X1 phone', 'Spruce X1 スマホ'),
      ...['X1', 'X1手机', 'X1 手机', '手机', 'phone', 'smartphone', 'スマホ', 'スマートフォン', '携帯'],
    ),
    product(
      'P101',
      named('云杉 X1 Pro 手机', '雲杉 X1 Pro 手機', 'Spruce X1 Pro phone', 'Spruce X1 Pro スマホ'),
      ...[
        'X1 Pro',
        'X1Pro',
        'X1 Pro手机',
        'X1 Pro 手机',
        'X1 Pro phone',
        'Pro手机',
        'Pro版',
        'the Pro',
        'Pro はいくら',
      ],
    ),
    product(
      'L200',
      named('云杉 Book 14 笔记本', '雲杉 Book 14 筆電', 'Spruce Book 14 laptop', 'Spruce Book 14 ノート PC'),
      ...['Book 14', 'Book14', '笔记本', '笔记本电脑', '电脑', '笔电', 'laptop', 'notebook', 'computer'],
      ...['ノートパソコン', 'ノートPC', 'ノート PC', 'パソコン'],
    ),
    product(
      'H300',
      named('云杉 Buds 2 耳机', '雲杉 Buds 2 耳機', 'Spruce Buds 2 earbuds', 'Spruce Buds 2 イヤホン'),
      ...[
        'Buds 2',
        'Buds2',
        'Buds',
        '耳机',
        '耳塞',
        '降噪耳机',
        'earbud',
        'earphone',
        'headphone',
        'イヤホン',
      ],
    ),
    product(
      'W310',
      named('云杉 Watch 3 手表', '雲杉 Watch 3 手錶', 'Spruce Watch 3', 'Spruce Watch 3 腕時計'),
      ...['Watch 3', 'Watch3', '手表', '智能手表', '腕表', 'watch', '時計', '腕時計', 'ウォッチ'],
    ),
    product(
      'V400',
      named('云杉 S1 扫地机器人', '雲杉 S1 掃地機器人', 'Spruce S1 robot vacuum', 'Spruce S1 ロボット掃除機'),
      ...[
        'S1',
        '扫地机',
        '扫地机器人',
        '扫地的',
        'robot vacuum',
        'vacuum',
        'vacuum cleaner',
        'robot vac',
        'cleaner',
      ],
      ...['掃除機', 'ロボット掃除機'],
    ),
    product(
      'K410',
      named('云杉电热水壶', '雲杉電熱水壺', 'Spruce kettle', 'Spruce ケトル'),
      ...['水壶', '热水壶', '电水壶', '烧水壶', '电热水壶', 'kettle', 'ケトル', '電気ケトル'],
    ),
    product(
      'A420',
      named('云杉空气炸锅', '雲杉氣炸鍋', 'Spruce air fryer', 'Spruce エアフライヤー'),
      ...['空气炸锅', '炸锅', '气炸锅', 'air fryer', 'airfryer', 'fryer', 'エアフライヤー', 'フライヤー'],
    ),
    product(
      'B500',
      named('婴儿纸尿裤', '嬰兒紙尿褲', 'Nappies', 'おむつ'),
      ...['纸尿裤', '尿不湿', '尿布', '尿裤', 'nappy', 'nappies', 'diaper', 'おむつ', 'オムツ', '紙おむつ'],
    ),
    product(
      'B510',
      named('婴儿推车', '嬰兒推車', 'Pushchair', 'ベビーカー'),
      ...['推车', '婴儿车', '童车', 'pushchair', 'stroller', 'pram', 'buggy', 'ベビーカー'],
    ),
    product(
      'C600',
      named('羊毛大衣', '羊毛大衣', 'Wool coat', 'ウールコート'),
      ...['大衣', '羊毛大衣', '外套', 'coat', 'wool coat', 'コート', 'ウールコート'],
    ),
    product(
      'C610',
      named('跑鞋', '跑鞋', 'Running shoes', 'ランニングシューズ'),
      ...[
        '跑鞋',
        '跑步鞋',
        '鞋子',
        '运动鞋',
        'shoe',
        'running shoe',
        'trainer',
        'sneaker',
        'シューズ',
        'スニーカー',
        '靴',
      ],
    ),
    product(
      'C620',
      named('纯棉T恤', '純棉T恤', 'Cotton T-shirt', 'コットン Tシャツ'),
      ...['T恤', 'T 恤', '短袖', 'T-shirt', 'tshirt', 't shirt', 'tee', 'Tシャツ', 'Ｔシャツ'],
    ),
    product(
      'F700',
      named('坚果礼盒', '堅果禮盒', 'Nut box', 'ナッツギフト'),
      ...['坚果', '坚果礼盒', '礼盒', 'nut box', 'nut', 'ナッツ'],
    ),
    product(
      'M800',
      named('保湿面霜', '保濕面霜', 'Face cream', '保湿クリーム'),
      ...['面霜', '保湿霜', '护肤霜', 'face cream', 'moisturiser', 'moisturizer', 'cream', 'クリーム'],
    ),
  ],
};
