import { expect, test } from 'vitest';
import { fixedFlows } from '../../flows/index.ts';
import { newId } from '../../kernel/ids.ts';
import { returnFlow } from '../testing/return-flow.ts';
import { mendText } from './mend-text.ts';

const option = (value: string, ...also: string[]) => ({ value, label: { en: value }, also });
const flows = fixedFlows([
  {
    id: newId('flw'),
    version: 1,
    definition: {
      ...returnFlow,
      slots: [
        {
          ...{ name: 'product', kind: 'choice', carries: true, ask: { en: 'Which?' } },
          options: [
            option('coat', '大衣', 'コート'),
            option('vacuum', '扫地机', '掃除機'),
            option('phone', '手机'),
          ],
        },
      ],
    },
  },
]);
const mend = (text: string) => mendText({ flows }, newId('wsp'), text);

test.each([
  ['where is the coat, no wait, I meant the vacuum', 'where is the vacuum'],
  ['取消大衣，哎不是，取消手机那单', '取消手机那单'],
  ['大衣……说错了，是手机', '手机'],
  ['コートの、いや違う、掃除機を返品したい', '掃除機を返品したい'],
])('%s means %s', async (text, meant) => expect(await mend(text)).toBe(meant));

test.each([
  '寄东京，啊不对是大阪',
  'the coat is broken, no wait, fine',
  '大衣到了，不是我买的那个颜色',
  '手机多少钱',
])('%s stays as it is', async (text) => expect(await mend(text)).toBe(text));
