import { normalise } from '@parley/nlu';
import { either } from './either.ts';

const asking = either(
  '剩(?:下|了)?(?:几|多少)|(?:几|多少)(?:台|件|个|双|只|条|部|盒|罐|包|款)(?:现?货|可以?卖|库存)?(?!月|钱|工作|小时|人)|库存(?:还?有?)?(?:几|多少)',
  '\\bhow many\\b.*\\b(?:left|stock|available|remain|remaining|got|have)\\b|\\bhow much stock\\b',
  '(?:残り|在庫)(?:は|が|って)?(?:あと)?(?:何|いく|どれ)|あと何(?:個|台|着|足|枚|点)',
);

/** Whether a text asks how many of something there are, which only a look at the stock tells. */
export const asksHowMany = (text: string): boolean => asking.test(normalise(text.slice(0, 200)));
