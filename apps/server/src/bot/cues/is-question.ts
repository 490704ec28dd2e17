import { normalise } from '@parley/nlu';

const marks =
  /[?？]|[吗么嘛呢](?![\p{L}])|[多几]少|几[天日号点个次块元毛件年周期台双]|哪|什么|啥|怎|咋|如何|谁|多久|何时|能不能|可不可以|是不是|有没有|要不要|会不会/u;
/** Whether, in one word twice ("退不退") or at the end ("能退不", "到了没", "退得掉伐"). */
const whether = /(\p{Script=Han}{1,2})不\1|\p{Script=Han}[不没伐](?=[\s。.!~]*$)/u;
const words =
  /^(?:and |so |but |also )?(?:(?:what|how|when|where|who)s?|whose|why|which|is|are|was|were|do|does|did|can|could|will|would|may|should|has|have)\b|\b(?:what|how|when|where|who|why|which)(?:'s|\b)/u;
const japanese = /か[。.\s]*$|いくら|どの|どう|どこ|いつ|何[日時]|なぜ/u;

/** Whether a text has the form of a question; what only names a thing has not. */
export function isQuestion(text: string): boolean {
  const said = normalise(text.slice(0, 300));
  return marks.test(said) || whether.test(said) || words.test(said) || japanese.test(said);
}
