const mostBefore = 24;
const inQuotes = /[「『“"《]([^「」『』“”"《》]{2,60})[」』”"》]/gu;
const leads = [
  new RegExp(`^[^:：]{1,${mostBefore}}[:：]\\s*(?=\\S)`, 'u'),
  /^(?:麻烦|麻煩|请|請|帮我|幫我|那就?|就|不对|不對|是|嗯|好的?|[，,\s])*(?:改|换|換|写|寫|开|開|填|用)(?:成|为|為|到|给|給|了)?\s*(?=\S{2})(?!个人|個人)/u,
  /^(?:发票|發票)?(?:抬头|抬頭|名称|名稱|全称|名字|姓名|宛名|会社名|お?名前)(?:就?是|叫|为|為|は|を)?\s*(?=\S{2})/u,
  /^(?:please |pls )?(?:make (?:it|that) out to|(?:put|use|write)(?: it (?:on|to|under|in))?|in the name of|(?:the )?(?:title|name)(?: (?:is|should be|to))?|it(?:'s| is| should be| should say| should read)|issue it to|on the name of)\s+(?=\S)/iu,
];
const tails = [
  /(?:に|で)(?:して|変更|お願い).*$/u,
  /です[。.]?$/u,
  /(?:就行|就可以|就好|谢谢|謝謝|吧)[。.!！]*$/u,
  /,? (?:please|pls|thanks|thank you)[.!]*$/iu,
];

/** The name that is said with words around it: "改成李雷吧", "make it out to Ann Lee". */
export function nameSaid(text: string): string {
  const [quoted, another] = [...text.matchAll(inQuotes)];
  if (quoted?.[1] && !another) return quoted[1].trim();
  const bare = leads.reduce((rest, lead) => rest.replace(lead, ''), text.trim());
  const name = tails.reduce((rest, tail) => rest.replace(tail, ''), bare).trim();
  return name === '' ? text : name;
}
