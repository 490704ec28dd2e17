import { expect, test } from 'vitest';
import { openTraditionalise } from './traditionalise.ts';

test('simplified Chinese is written as Taiwan writes it, with its words', async () => {
  const write = await openTraditionalise();
  expect(write('发货后会发短信，请在软件里查看视频。')).toBe('發貨後會發簡訊，請在軟體裡檢視影片。');
  expect(write('约 5 天后到货；抬头发票怎么开')).toBe('約 5 天後到貨；抬頭發票怎麼開');
  expect(write('订单 SP20260001 已发货')).toBe('訂單 SP20260001 已發貨');
});

test('what is traditional, or no Chinese, stays as it was written', async () => {
  const write = await openTraditionalise();
  for (const text of ['皇后的軟件里程', '台北的天氣', 'Hello, 你好', '返品の方法', '', '😀'])
    expect(write(text)).toBe(text);
  expect(write('皇后說：快递到了')).toBe('皇后說：快遞到了');
  expect(write('后天到，请在里面等')).toBe('後天到，請在裡面等');
});
