import { normalise } from '@parley/nlu';
import { either } from './either.ts';

const longest = 60;
const whys = either(
  '^(?:那|可|但|可是|但是|啊|哈|嗯|不是|诶|请问|到底|我|想知道)*(?:为什么|为啥|为何|凭什么|凭啥|咋|怎么|怎么就|怎么会)(?:就|都|会|也|还|我|你们|这|那|它)*(?:不|没)(?:行|能|可以|给|让|准|许|支持|成|中|肯)?\\p{Script=Han}{0,5}(?:啊|呀|呢|吗|了)?$',
  '^(?:那|可|但|可是|但是|啊|到底)*(?:为什么|为啥|为何|凭什么|凭啥|什么原因|啥原因|怎么回事|什么理由|有什么理由|原因呢|理由呢)(?:啊|呀|呢|嘛)?$',
  "^(?:but |and |huh |what |wait |oh |so |er )*(?:why not|why (?:is|was) (?:that|this|it)(?: not)?|why (?:can'?t|cannot|won'?t|don'?t|not) ?(?:i|you|it|we)?|how come|why|what'?s the reason|for what reason|says who|on what grounds)\\b(?![^,.!?]{16,})",
  '^(?:え|えっ|でも|あの|すみません)*[、。 ]*(?:なぜ|何故|なんで|どうして|理由は?(?:何|なん)?)(?:ですか|でしょうか|なの|だめ|ダメ|駄目|無理|でき|出来|できない|不可)?\\p{Script=Hiragana}{0,8}$',
);

/** Whether a text does no more than ask for the reason of what was just said: "why not??", "为啥不行". */
export function asksWhy(text: string): boolean {
  const said = normalise(text)
    .replace(/[?!。.~\s]+$/u, '')
    .replace(/[?!]+/gu, ',')
    .trim();
  return said.length <= longest && whys.test(said);
}

const refusing =
  /不能|无法|不了了?[。，；]|不予|不可|不支持|没办法|改不了|过了|超过|\b(?:cannot|can(?:no|')t|could not|not (?:be |refundable|possible|allowed|come)|no longer|is over|are over)\b|できません|できかね|いたしかね|過ぎて|承れません|ございません/u;

/** Whether what the bot said keeps something from the customer, so that a why is about that. */
export const refuses = (text: string): boolean => refusing.test(normalise(text));
