import { expect, test } from 'vitest';
import { nameSaid } from './name-said.ts';

test.each([
  ['换成个人的：王小明', '王小明'],
  ['写王小明就行', '王小明'],
  ['改成 李雷', '李雷'],
  ['抬头是陈静', '陈静'],
  ['Make it out to Ann Lee please', 'Ann Lee'],
  ['It should say: Tom Hardy', 'Tom Hardy'],
  ['宛名は山田花子にしてください', '山田花子'],
  ['佐藤健です', '佐藤健'],
  ['SP20260001、正式な宛名は「山田花子」でした', '山田花子'],
  ['抬头请写“西湖大学”，谢谢', '西湖大学'],
  ['王小明', '王小明'],
  ['Mary Poppins', 'Mary Poppins'],
  ['西湖大学', '西湖大学'],
])('%s names %s', (text, name) => expect(nameSaid(text)).toBe(name));
