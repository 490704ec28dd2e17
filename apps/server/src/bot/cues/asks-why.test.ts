import { expect, test } from 'vitest';
import { asksWhy } from './asks-why.ts';

test.each([
  ...[
    '为啥不行',
    '为什么不行',
    '凭什么不给退',
    '怎么就不行了',
    '为什么呢',
    '那为什么不能退',
    '咋不能取消啊',
    '為什麼不可以',
  ],
  ...['why not??', 'why not?? its like new', 'but why', 'why is that', "why can't I", 'how come?', 'Why???'],
  ...['なぜですか', 'なぜできないんですか', 'どうしてだめなんですか', 'えっ、なんで'],
])('%s asks why', (text) => expect(asksWhy(text)).toBe(true));

test.each([
  ...[
    '为什么查订单要验证码',
    '我的快递为什么不动了',
    '怎么退货',
    '怎么不给我发货单号呢我都等了',
    '不行',
    '怎么回事，我的耳机到哪了',
  ],
  ...[
    'why do you need a code to show my order',
    'why is my parcel stuck in customs',
    'what is the reason code E02',
    'no',
  ],
  ...['なぜ荷物が届かないのですか', ''],
])('%s does not', (text) => expect(asksWhy(text)).toBe(false));
