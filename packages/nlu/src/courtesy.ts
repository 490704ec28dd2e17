import { lazy } from './lazy.ts';
import { normalise } from './normalise.ts';

/** What somebody says who says nothing else: hello, thanks or goodbye. */
export type Courtesy = 'greeting' | 'thanks' | 'goodbye';

const filler =
  '(?:好的?|嗯+|行|知道了|明白了|ok|okay|great|亲+|客服|你们?|大家|小姐姐|小哥哥|老板|店家|店主|卖家|各位|there|all|guys|everyone|team|sir|madam|again|so much|a lot|very much|啊|呀|哦|噢|啦|了|吗|呢|哈|嘿|~|～)';
const phrases: Readonly<Record<Courtesy, string>> = {
  greeting:
    '你好|你们好|您好|嗨|哈喽|哈啰|哈罗|喂|早|早安|早上好|上午好|中午好|下午好|晚上好|晚安好|在|在吗|在么|在不在|有人|有人吗|有人在吗|hi+|hello+|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|もしもし|どうも',
  thanks:
    '谢谢|多谢|谢了|谢啦|感谢|非常感谢|十分感谢|太感谢|太谢谢|好滴谢谢|辛苦|麻烦|唔该|唔该晒|多谢晒|thanks?|thank (?:you|u)|thx|ty|tks|cheers|many thanks|much appreciated|appreciate it|perfect,? thanks|(?:どうも)?ありがとう(?:ございま(?:す|した))?|感謝します|助かりました',
  goodbye:
    '再见|拜拜|拜|88|886|回见|回头见|下次见|先这样|就这样|没事了|没有了|晚安|bye+|bye bye|goodbye|good bye|see (?:you|ya|u)(?: later)?|good night|cya|take care|farewell|さようなら|さよなら|では?また|じゃあね|またね|失礼します|おやすみ(?:なさい)?',
};

const patterns = lazy(() =>
  Object.entries(phrases).map(([courtesy, source]) => [courtesy as Courtesy, wholeText(source)] as const),
);

// Longer texts say more than a courtesy; the limit also bounds the work on repeated syllables.
const longestCourtesy = 24;

/** Tells which courtesy a text is, if it is nothing more than that. */
export function findCourtesy(text: string): Courtesy | undefined {
  const bare = normalise(text)
    .replace(/[^\p{L}\p{N}~, ]/gu, ' ')
    .trim();
  return bare.length > longestCourtesy
    ? undefined
    : patterns().find(([, pattern]) => pattern.test(bare))?.[0];
}

function wholeText(source: string): RegExp {
  const folded = source.replace(/\p{Script=Han}+/gu, (run) => normalise(run));
  return new RegExp(`^(?:${filler}|[ ,])*(?:${folded})(?:${filler}|[ ,]|${folded})*$`, 'u');
}
