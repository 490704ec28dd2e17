import { normalise, refersBack } from '@parley/nlu';

const longest = 40;
/** What asks whether something may be done, and names nothing that it be done to. */
const bare = [
  /^(?:那|那么|还|就|也|都|又|请问|想问下?|问下|大概)*(?:能不能|能否|可不可以|可以不可以|可否|可以|可|能|支不支持|支持|给不给|给|让|包|会)\p{Script=Han}{1,3}?(?:货|掉|的|了|一下)*(?:吗|么|嘛|不|没|呢)?[呀啊哦]?$/u,
  /^(?:では|じゃあ|あと|また)?(?:\p{Script=Han}{1,3}|使い方)(?:は|が|も)?(?:でき|出来|可能|もらえ|いただけ|どうすれば)\p{Script=Hiragana}*(?:可能)?\p{Script=Hiragana}*$/u,
];
/** What is asked of a thing that is named with it; what is left is the thing. */
const asking = [
  /多少钱|多少|几块钱?|什么价[格钱位]?|啥价|价格|怎么卖|贵不贵|还?有没有货?|还?有(?:现)?货(?:吗|么|没|不)?|有(?:吗|么)|(?:怎么|好不好|好)[用吃穿](?:吗|么)?|请问|[你您]们?(?:这[里儿]?|家|店)?|卖|^还?有(?!货)|没有?$|[吗么呢]$/gu,
  /\bhow much (?:is|are|do|does)\b|\bwhat(?: is|'s|s) the price (?:of|for)\b|\b(?:do|did) you (?:have|sell|stock)\b|^(?:is|are)\b|\b(?:in stock|available|cost|any)\b/gu,
  /(?:は|の)?(?:おいくら|いくら|値段|価格|在庫)(?:は|が)?(?:です|あります|ますか)?か?|は?あります?か/gu,
];

/** Whether a question leaves out what it is about, or points back at it: "能退吗", "can I return it", "返品できますか". */
export function leansBack(text: string): boolean {
  const said = normalise(text.slice(0, longest * 2))
    .replace(/[?!。.\s]+$/u, '')
    .trim();
  return said.length <= longest && (refersBack(said) || bare.some((form) => form.test(said)));
}

/** The thing that a short question is about: "坚果礼盒" of "坚果礼盒多少钱"; undefined where nothing is left. */
export function thingOf(text: string): string | undefined {
  const said = normalise(text.slice(0, longest * 2));
  const thing = asking.reduce((rest, words) => rest.replace(words, ' '), said).trim();
  return thing.length > 1 && thing !== said ? thing : undefined;
}
