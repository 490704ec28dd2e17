import type { FlowNode, Slot } from '@parley/contract';
import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, sayThen } from './parts.ts';
import { productSlot } from './product-slot.ts';

const colourSlot: Slot = {
  ...{ name: 'colour', kind: 'choice' },
  ask: { 'zh-CN': '要什么颜色？', 'zh-TW': '要什麼顏色？', en: 'Which colour?', ja: '何色をお探しですか。' },
  options: [
    {
      value: 'black',
      label: { 'zh-CN': '黑色', 'zh-TW': '黑色', en: 'Black', ja: 'ブラック' },
      also: ['黑的', '黑款', '黑机', '黒い', '黒の', 'の黒', '黒は', '黒色'],
    },
    {
      value: 'blue',
      label: { 'zh-CN': '蓝色', 'zh-TW': '藍色', en: 'Blue', ja: 'ブルー' },
      also: ['蓝的', '蓝款', '青い', '青の', 'の青', '青は', '青色'],
    },
    {
      value: 'white',
      label: { 'zh-CN': '白色', 'zh-TW': '白色', en: 'White', ja: 'ホワイト' },
      also: ['白的', '白款', '白い', '白の', 'の白', '白は'],
    },
    {
      value: 'camel',
      label: { 'zh-CN': '驼色', 'zh-TW': '駝色', en: 'Camel', ja: 'キャメル' },
      also: ['驼的', '驼色款'],
    },
    {
      value: 'grey',
      label: { 'zh-CN': '灰色', 'zh-TW': '灰色', en: 'Grey', ja: 'グレー' },
      also: ['灰的', '灰款', 'gray', '灰の', 'の灰'],
    },
  ],
};

const letterSize = (value: string) => ({
  value,
  label: { 'zh-CN': `${value} 码`, 'zh-TW': `${value} 碼`, en: `Size ${value}`, ja: `${value} サイズ` },
  also: [`${value}码`, `${value}号`, `${value}サイズ`],
});
const shoeSize = (value: string) => ({
  value,
  label: { 'zh-CN': `${value} 码`, 'zh-TW': `${value} 碼`, en: `Size ${value}`, ja: `サイズ ${value}` },
  also: [`${value}码`, `${value}号`],
});
const watchSize = (mm: string) => ({
  value: `${mm}mm`,
  label: { 'zh-CN': `${mm} 毫米`, 'zh-TW': `${mm} 毫米`, en: `${mm} mm`, ja: `${mm} ミリ` },
  also: [`${mm}毫米`, `${mm}mm`],
});

const sizeSlot: Slot = {
  ...{ name: 'size', kind: 'choice' },
  ask: {
    'zh-CN': '要什么尺码？',
    'zh-TW': '要什麼尺碼？',
    en: 'Which size?',
    ja: 'どのサイズをお探しですか。',
  },
  options: [
    ...['S', 'M', 'L', 'XL', 'XXL'].map(letterSize),
    ...['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'].map(shoeSize),
    ...['42', '46'].map(watchSize),
  ],
};

const checkStock = (
  key: string,
  inputs: Record<string, string>,
  next: string,
  otherwise = 'unreachable',
): FlowNode => ({
  ...{ key, kind: 'call', connector: 'shop', action: 'check_stock', as: key, next, otherwise, on: {} },
  inputs: { sku: 'product', ...inputs },
});

/** Whether the shop has it, in which colours and sizes, and what it costs. */
export const stockAndSize: FlowPack = {
  name: 'stock_and_size',
  definition: {
    title: {
      'zh-CN': '查库存和尺码',
      'zh-TW': '查庫存和尺碼',
      en: 'Stock and sizes',
      ja: '在庫とサイズの確認',
    },
    names: [],
    answers: true,
    zone: 'Asia/Shanghai',
    phrases: askedAs(
      [
        ...['product-x1', 'product-x1-stock', 'product-x1-pro', 'product-book', 'product-buds'],
        ...['product-watch', 'product-vacuum', 'product-kettle', 'product-air-fryer', 'product-nappies'],
        ...['product-pushchair', 'product-coat', 'product-shoes', 'product-t-shirt', 'product-nut-box'],
        ...['product-face-cream'],
      ],
      {
        'zh-CN': [
          ...[
            '这个还有货吗',
            '这款有现货吗',
            '有没有蓝色的',
            '还有别的颜色吗',
            '有大一码的吗',
            '什么时候到货',
          ],
          ...['帮我查一下库存', '还剩几件', '多少钱一件', '这个什么价格', '都有什么颜色', '有哪些尺码'],
          ...['想买这个有货没', '断货了吗', '补货了没有', '库存还有多少', '哪个颜色有货', '我穿的码还有吗'],
          ...['这款贵吗', '卖什么价钱', '有我的尺码吗', '白色款缺货吗', '黑色那款还能买到吗'],
        ],
        'zh-TW': ['這個還有貨嗎', '有什麼顏色', '這款多少錢', '什麼時候補貨', '有我的尺寸嗎', '還剩幾件'],
        en: [
          ...[
            'is this in stock',
            'do you have it in blue',
            'which sizes are left',
            'is it available in my size',
          ],
          ...[
            'how much does it cost',
            'what is the price',
            'when will it be back in stock',
            'any left in white',
          ],
          ...['what colours does it come in', 'check the stock', 'is it sold out', 'how many are left'],
          ...['tell me the price and the specs', 'do you still sell this in large'],
        ],
        ja: [
          ...['在庫はありますか', 'この商品はありますか', 'ほかの色はありますか', '何色がありますか'],
          ...['サイズは何がありますか', 'いくらですか', '値段を教えてください', 'いつ入荷しますか'],
          ...['品切れですか', '残りはいくつですか'],
        ],
      },
    ),
    slots: [productSlot, colourSlot, sizeSlot],
    start: 'what',
    nodes: [
      { key: 'what', kind: 'collect', slot: 'product', next: 'look' },
      checkStock('look', { colour: 'colour', size: 'size' }, 'how'),
      {
        ...{ key: 'how', kind: 'branch', otherwise: 'told' },
        cases: [
          { when: [{ of: 'look.stock_state', is: 'equal', value: 'not-made' }], next: 'whole' },
          { when: [{ of: 'look.stock_state', is: 'equal', value: 'out-of-stock' }], next: 'others' },
        ],
      },
      sayThen('told', {
        'zh-CN': '{look.name}（{look.summary}）{look.price_cents|CNY}，{look.stock_text}。',
        'zh-TW': '{look.name}（{look.summary}）{look.price_cents|CNY}，{look.stock_text}。',
        en: '{look.name} ({look.summary}): {look.price_cents|CNY}. {look.stock_text}.',
        ja: '{look.name}（{look.summary}）：{look.price_cents|CNY}、{look.stock_text}。',
      }),
      checkStock('whole', {}, 'not_made'),
      sayThen('not_made', {
        'zh-CN': '{whole.name}没有这个颜色或尺码。现在有：{whole.stock_text}，{whole.price_cents|CNY}。',
        'zh-TW': '{whole.name}沒有這個顏色或尺碼。現在有：{whole.stock_text}，{whole.price_cents|CNY}。',
        en: '{whole.name} does not come in that colour or size. There is: {whole.stock_text}, {whole.price_cents|CNY}.',
        ja: '{whole.name} にその色・サイズはございません。現在は {whole.stock_text}、{whole.price_cents|CNY} です。',
      }),
      checkStock('others', {}, 'out'),
      {
        ...{ key: 'out', kind: 'branch', otherwise: 'all_gone' },
        cases: [
          {
            when: [
              { of: 'others.stock_state', is: 'equal', value: 'partly' },
              { of: 'customer.level', is: 'set' },
            ],
            next: 'watch_part',
          },
          { when: [{ of: 'others.stock_state', is: 'equal', value: 'partly' }], next: 'part_gone' },
          { when: [{ of: 'customer.level', is: 'set' }], next: 'watch_all' },
        ],
      },
      sayThen('part_gone', {
        'zh-CN':
          '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。现在各款库存：{others.stock_text}。',
        'zh-TW':
          '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。目前各款庫存：{others.stock_text}。',
        en: '{look.name} ({look.price_cents|CNY}): {look.stock_text}. In all: {others.stock_text}.',
        ja: '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。全体では {others.stock_text} です。',
      }),
      sayThen('all_gone', {
        'zh-CN': '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。',
        'zh-TW': '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。',
        en: '{look.name} ({look.price_cents|CNY}): {look.stock_text}.',
        ja: '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。',
      }),
      {
        ...{ key: 'watch_part', kind: 'confirm', yes: 'watch', no: 'kept' },
        words: {
          'zh-CN':
            '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。现在各款库存：{others.stock_text}。要在到货时通知您吗？',
          'zh-TW':
            '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。目前各款庫存：{others.stock_text}。要在到貨時通知您嗎？',
          en: '{look.name} ({look.price_cents|CNY}): {look.stock_text}. In all: {others.stock_text}. Shall we tell you when it is back?',
          ja: '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。全体では {others.stock_text} です。入荷したらお知らせしましょうか。',
        },
      },
      {
        ...{ key: 'watch_all', kind: 'confirm', yes: 'watch', no: 'kept' },
        words: {
          'zh-CN': '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。要在到货时通知您吗？',
          'zh-TW': '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。要在到貨時通知您嗎？',
          en: '{look.name} ({look.price_cents|CNY}): {look.stock_text}. Shall we tell you when it is back?',
          ja: '{look.name}（{look.price_cents|CNY}）：{look.stock_text}。入荷したらお知らせしましょうか。',
        },
      },
      {
        ...{ key: 'watch', kind: 'call', connector: 'shop', action: 'watch_stock', as: 'watch' },
        ...{ inputs: { sku: 'product', colour: 'colour', size: 'size' }, next: 'watched' },
        ...{ on: { in_stock: 'back_again' }, otherwise: 'unreachable' },
      },
      sayThen('watched', {
        'zh-CN': '好的，{look.name}到货后会通知您。',
        'zh-TW': '好的，{look.name}到貨後會通知您。',
        en: 'Done: you will hear from us when {look.name} is back.',
        ja: '承知しました。{look.name} が入荷しましたらお知らせします。',
      }),
      sayThen('back_again', {
        'zh-CN': '好消息：{look.name}刚刚到货，可以直接下单。',
        'zh-TW': '好消息：{look.name}剛剛到貨，可以直接下單。',
        en: 'Good news: {look.name} has just come back and can be ordered.',
        ja: '{look.name} はちょうど入荷しました。ご注文いただけます。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，需要时再来问我。',
        'zh-TW': '好的，需要時再來問我。',
        en: 'All right. Ask me again whenever you like.',
        ja: '承知しました。またいつでもお尋ねください。',
      }),
      sayThen('unreachable', {
        'zh-CN': '现在查不到库存，请以商品页为准，或稍后再问我。',
        'zh-TW': '現在查不到庫存，請以商品頁為準，或稍後再問我。',
        en: 'I cannot look at the stock just now. Please see the product page, or ask me again in a while.',
        ja: 'ただいま在庫を確認できません。商品ページをご覧いただくか、しばらくしてからお尋ねください。',
      }),
      { key: 'end', kind: 'end' },
    ],
  },
};
