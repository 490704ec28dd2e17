import type { FlowPack } from '../../../flows/index.ts';
import { askedAs, sayThen } from './parts.ts';

/** What so many points are worth: a hundred of them are one yuan, so a point is a hundredth. */
export const pointsWorth: FlowPack = {
  name: 'points_worth',
  definition: {
    title: {
      'zh-CN': '算积分抵多少钱',
      'zh-TW': '算點數抵多少錢',
      en: 'Work out what points are worth',
      ja: 'ポイントがいくら分か計算',
    },
    names: [],
    answers: true,
    zone: 'Asia/Shanghai',
    phrases: askedAs(['points-spend'], {
      'zh-CN': [
        '我有 1200 积分能抵多少',
        '1800 分可以换几块钱',
        '攒了 4000 积分值多少钱',
        '帮我算下 600 积分是多少钱',
      ],
      'zh-TW': ['我有 1200 點能折多少', '1800 點可以換多少錢'],
      en: [
        'I have 1200 points, how much money is that',
        'What can I get for 1800 points',
        'Work out what 4000 points come to in money',
      ],
      ja: ['1200 ポイントあるけどいくらになりますか', '1800 ポイントで何円分ですか'],
    }),
    slots: [
      {
        ...{ name: 'points', kind: 'text', options: [] },
        pattern: '(?:^|[^0-9A-Za-z])([0-9]{3,7})(?:[^0-9]|$)',
        ask: {
          'zh-CN': '您有多少积分？告诉我数字就行。',
          'zh-TW': '您有多少點？告訴我數字就行。',
          en: 'How many points do you have? The number will do.',
          ja: '何ポイントお持ちですか。数字だけで結構です。',
        },
      },
    ],
    start: 'points',
    nodes: [
      { key: 'points', kind: 'collect', slot: 'points', next: 'worth' },
      sayThen('worth', {
        'zh-CN': '{points} 积分可抵 {points|CNY}（100 积分抵 ¥1），有效期到次年年底。',
        'zh-TW': '{points} 點可折抵 {points|CNY}（100 點折抵 ¥1），有效期到次年年底。',
        en: '{points} points are worth {points|CNY} (100 points are ¥1); they stay valid to the end of the next year.',
        ja: '{points} ポイントは {points|CNY} に相当します（100 ポイントで ¥1）。翌年の年末まで有効です。',
      }),
      { key: 'end', kind: 'end' },
    ],
  },
};
