import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCompany } from './company.ts';

test.each([
  ['换成公司的：杭州青禾商贸有限公司，税号91330106MA2H3K5T7Q', '杭州青禾商贸有限公司'],
  ['麻烦换成我们公司的：上海云帆网络科技有限公司，税号是91310115MA1K4ABC3X', '上海云帆网络科技有限公司'],
  ['开给苏州一叶信息技术有限公司 91320505MA1XK2Q89P', '苏州一叶信息技术有限公司'],
  ['改開公司的，台北木子貿易有限公司，統編91330106MA2H3K5T7Q', '台北木子貿易有限公司'],
  ['抬头是北京蓝海律师事务所吧', '北京蓝海律师事务所'],
  ['青山有限公司', '青山有限公司'],
  ['会社名は株式会社みどり商事、納税者番号は91330106MA2H3K5T7Qです', '株式会社みどり商事'],
  ['宛名を山田産業株式会社に変更してください', '山田産業株式会社'],
  [
    'It is: Hangzhou Qiangsheng Trading Co., Ltd., tax no. 91330106MA2CFK3L9D',
    'Hangzhou Qiangsheng Trading Co., Ltd.',
  ],
  ['make it out to Harbour Light Ltd, tax no. 91330106MA2CFK3L9D', 'Harbour Light Ltd'],
  [
    'It should say: Blue Fern Trading Co., Ltd. and the tax number is 91330106MA2CFK3L9D',
    'Blue Fern Trading Co., Ltd.',
  ],
  ['please put it on Bell & Sons Limited', 'Bell & Sons Limited'],
  ['the title is harbour light ltd please', 'harbour light ltd'],
])('%s names a company', (text, name) => expect(readCompany(text)).toBe(name));

test.each([
  ...[
    '换成公司的',
    '我要开公司抬头的发票',
    '王小明',
    'put my company on it',
    'my firm must be on it',
    '公司',
    '',
  ],
  ...['会社名で出してください', 'the company is limited', '91330106MA2H3K5T7Q'],
])('%s names none', (text) => expect(readCompany(text)).toBeUndefined());

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      readCompany(text);
    }),
  );
});
