import { expect, test } from 'vitest';
import { detectLanguage, type Language } from './language.ts';

const samples: readonly (readonly [Language, ...string[]])[] = [
  [
    'zh-Hans',
    '退货',
    '怎么退款',
    '我的订单',
    '好的',
    '我的order怎么还没ship',
    'iPhone 15 Pro Max有货吗',
    'X1 Pro和X1哪个好',
    '你们是优の品旗舰店吗',
    '开发票',
    '７天无理由退货',
  ],
  [
    'zh-Hant',
    '訂單',
    '怎麼退貨',
    '請問運費多少錢',
    '我的order還沒收到',
    '發票開錯了',
    '電話號碼',
    '可以寄到台灣嗎',
  ],
  [
    'en',
    'hi',
    'refund',
    'where is my order',
    'What does 退款 mean on my order page?',
    'ＲＥＦＵＮＤ',
    'I want to return the café cup',
    'OK',
    'parcel lost',
  ],
  [
    'ja',
    '返品',
    'いつ届きますか',
    '配送状況',
    '領収書',
    '送料は？',
    '注文番号',
    'キャンセル',
    'サイズ',
    '返金してほしい',
    '電話番号を教えてください',
    '担当者',
  ],
  [
    'und',
    '',
    '   ',
    '12345',
    '😀😀',
    '?!',
    'Где мой заказ',
    '환불해 주세요',
    'où est ma commande, je vous prie',
    'hola, quiero una devolución por favor',
    'wann kommt mein Paket und wo ist es',
  ],
];

for (const [language, ...texts] of samples) {
  test.each(texts)(`"%s" is ${language}`, (text) => {
    expect(detectLanguage(text)).toBe(language);
  });
}
