import { listVariants, type SeedProduct, wholeShelf } from './seed-product.ts';

const shoeSizes = ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'];

export const fashionProducts: readonly SeedProduct[] = [
  {
    sku: 'C600',
    category: 'fashion',
    name: { zh: '羊毛大衣', en: 'Wool coat', ja: 'ウールコート' },
    summary: { zh: 'S–XL · 驼色 / 灰色', en: 'S–XL · camel or grey', ja: 'S–XL · キャメル / グレー' },
    priceYuan: 799,
    shelves: [
      { shelf: 'S', quantity: 3 },
      { shelf: 'M', quantity: 0 },
      { shelf: 'L', quantity: 14 },
      { shelf: 'XL', quantity: 6 },
    ],
    variants: listVariants({
      colours: ['camel', 'grey'],
      sizes: ['S', 'M', 'L', 'XL'],
      shelfOf: (_colour, size) => size ?? wholeShelf,
    }),
  },
  {
    sku: 'C610',
    category: 'fashion',
    name: { zh: '跑鞋', en: 'Running shoes', ja: 'ランニングシューズ' },
    summary: { zh: '36–45 码', en: 'Sizes 36–45', ja: 'サイズ 36–45' },
    priceYuan: 459,
    shelves: [
      { shelf: wholeShelf, quantity: 120 },
      { shelf: '44', quantity: 0 },
    ],
    variants: listVariants({
      sizes: shoeSizes,
      shelfOf: (_colour, size) => (size === '44' ? '44' : wholeShelf),
    }),
  },
  {
    sku: 'C620',
    category: 'fashion',
    name: { zh: '纯棉T恤', en: 'Cotton T-shirt', ja: 'コットンTシャツ' },
    summary: {
      zh: 'S–XXL · 白 / 黑 / 蓝',
      en: 'S–XXL · white, black or blue',
      ja: 'S–XXL · ホワイト / ブラック / ブルー',
    },
    priceYuan: 89,
    shelves: [{ shelf: wholeShelf, quantity: 800 }],
    variants: listVariants({ colours: ['white', 'black', 'blue'], sizes: ['S', 'M', 'L', 'XL', 'XXL'] }),
  },
  {
    sku: 'F700',
    category: 'care',
    name: { zh: '坚果礼盒', en: 'Nut box', ja: 'ナッツギフトボックス' },
    summary: { zh: '礼盒装', en: 'Gift-boxed', ja: 'ギフトボックス入り' },
    priceYuan: 168,
    noReturnKind: 'food',
    shelves: [{ shelf: wholeShelf, quantity: 60 }],
    variants: listVariants(),
  },
  {
    sku: 'M800',
    category: 'care',
    name: { zh: '保湿面霜', en: 'Face cream', ja: '保湿フェイスクリーム' },
    summary: { zh: '50 克', en: '50 g' },
    priceYuan: 219,
    noReturnKind: 'cosmetics',
    shelves: [{ shelf: wholeShelf, quantity: 75 }],
    variants: listVariants(),
  },
];
