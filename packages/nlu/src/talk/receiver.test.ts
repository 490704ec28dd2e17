import { expect, test } from 'vitest';
import { readReceiver } from './receiver.ts';

test.each([
  ['广州市天河区体育西路101号，周敏，13911112222', '广州市天河区体育西路101号', '周敏'],
  [
    '把SP20260077的地址改成成都市武侯区天府大道8号3单元，收件人赵磊，电话13911112222',
    '成都市武侯区天府大道8号3单元',
    '赵磊',
  ],
  ['寄到深圳市南山区科技园路1号 可以吗', '深圳市南山区科技园路1号', undefined],
  ['杭州市西湖区文三路 90 号 2 号楼 陈先生 13912345678', '杭州市西湖区文三路 90 号 2 号楼', '陈先生'],
  ['不对，是中山路12号，厦门市思明区中山路12号', '厦门市思明区中山路12号', undefined],
  ['東京都港区芝公園4-2-8、山田花子、09011112222です', '東京都港区芝公園4-2-8', '山田花子'],
  ['大阪市北区梅田3丁目1-1に変更してください', '大阪市北区梅田3丁目1-1', undefined],
  [
    'Flat 7, 221B Baker Street, London NW1 6XE; Ann Lee; 13911112222',
    'Flat 7, 221B Baker Street, London NW1 6XE',
    'Ann Lee',
  ],
  [
    'please send it to 40 Garden Road, Jing An District, Shanghai instead. Receiver Tom Hardy',
    '40 Garden Road, Jing An District, Shanghai',
    'Tom Hardy',
  ],
  [
    'it should be Room 11, Building 2, 90 Garden Road, Jing An District, Shanghai, 钱多多, 13911112222',
    'Room 11, Building 2, 90 Garden Road, Jing An District, Shanghai',
    '钱多多',
  ],
  [
    '7 Lake Road, Xihu District, Hangzhou, Ann Lee, 13911112222',
    '7 Lake Road, Xihu District, Hangzhou',
    'Ann Lee',
  ],
  ['5 main st, boston', '5 main st, boston', undefined],
  [
    '注文番号はSP20260077です。新しい住所は名古屋市中区栄3丁目5-1です。受取人はそのままで。',
    '名古屋市中区栄3丁目5-1',
    undefined,
  ],
  ['那单改成南京市鼓楼区中山北路20号 钱多多', '南京市鼓楼区中山北路20号', '钱多多'],
])('%s names a place, and perhaps somebody there', (text, address, person) => {
  expect(readReceiver(text)).toEqual({ address, ...(person ? { person } : {}) });
});

test('a name with its title needs no address beside it', () => {
  expect(readReceiver('收件人改成王小明')).toEqual({ person: '王小明' });
  expect(readReceiver('the name is Mary Poppins')).toEqual({ person: 'Mary Poppins' });
});

test.each([
  '地址填错了，要改',
  '收货人写错了还能改吗',
  'I need to change the address of SP20260077',
  '届け先を変えたいです',
  '王小明',
  '对的',
  'how often may I change where it goes',
  '把电话改成13911112222',
  '',
])('%s names neither', (text) => expect(readReceiver(text)).toEqual({}));

test('a long text costs no more than its beginning', () => {
  expect(readReceiver(`${'路'.repeat(100_000)}，`)).toEqual({ address: expect.any(String) });
  expect(readReceiver(`${'1 a '.repeat(50_000)}`)).toEqual({});
});
