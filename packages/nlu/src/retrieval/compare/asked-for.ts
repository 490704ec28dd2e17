/** What a question wants to know, by the words it asks with. */
const kinds: Readonly<Record<string, RegExp>> = {
  how: /怎么(?!回事)|怎麼|怎样|如何|\bhow (?!long|much|many|soon|far)|どうやって|どうすれば|方法/iu,
  howLong:
    /多久|多长|多長|几天|幾天|多少天|几年|几个月|\bhow (?:long|soon)\b|\bhow many (?:days|weeks|months|years)\b|どのくらい|どれくらい|何日|何か月|何年/iu,
  howMuch: /多少钱|多少錢|几块|几钱|\bhow much\b|いくら/iu,
  when: /什么时候|什麼時候|啥时候|何时|几点|\bwhen\b|いつ(?!でも|も)/iu,
  where: /哪里|哪裡|哪儿|在哪|\bwhere\b|どこ/iu,
  why: /为什么|為什麼|为啥|为何|怎么回事|\bwhy\b|なぜ|どうして/iu,
};
const kindsIn = (question: string): string[] =>
  Object.entries(kinds).flatMap(([kind, words]) => (words.test(question) ? [kind] : []));

/** Whether both say what they want to know, and it is not the same. */
export function asksElse(question: string, other: string): boolean {
  const [one, two] = [kindsIn(question), kindsIn(other)];
  return one.length > 0 && two.length > 0 && !one.some((kind) => two.includes(kind));
}

export const asksSame = (question: string, other: string): boolean =>
  kindsIn(question).join() === kindsIn(other).join();
