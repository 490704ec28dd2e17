const politeness =
  /请问一下|请问|麻烦你?|你好|您好|亲亲|亲|在吗|在不在|想问下|想问一下|问一下|问下|我想知道|能告诉我|告诉我|帮忙|谢谢|一下|不好意思|拜托|唔该|嗨|哈喽|すみません(?:が)?|お願いします|教えてください|下さい|ください|\b(?:please|pls|plz|hi|hello|hey|thanks|thank you|excuse me|sorry|can you tell me|could you tell me|i would like to know|i want to know|id like to know|just wondering|i was wondering)\b/gu;

/** Leaves out greetings and courtesies, unless nothing else was said. */
export function dropPoliteness(normalised: string): string {
  const bare = normalised.replace(politeness, ' ').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : normalised;
}

const faint =
  'a an the is are am was were be been being do does did doing i me my mine you your yours u ur we our us it its this that these those to of in on at for from with by and or if so as will would can could shall should may might have has had having there here just really very any some get got im ive id ill youre dont doesnt didnt r';
const light =
  'how what when where why which who whom whose much many long not no cant wont isnt arent hasnt havent need want like if after before still yet more';

const englishWeights = new Map([
  ...faint.split(' ').map((word) => [word, 0.15] as const),
  ...light.split(' ').map((word) => [word, 0.4] as const),
]);

/** How much an English word says by itself: 1 for content, less for grammar. */
export function wordWeight(word: string): number {
  return englishWeights.get(word) ?? 1;
}

const faintCharacters =
  '吗呢吧啊呀哦噢嘛啦咯哈哒的地得了着过嘅喺咗咩㗎唔之我你他她它们您是在就也都还又这那个些么把被给帮让请';
const lightCharacters = '怎什哪多少几何为有没不能可以会要想到去来下上和跟与或用说做啥咋样时候点里';
const characterWeights = new Map([
  ...[...faintCharacters].map((character) => [character, 0.25] as const),
  ...[...lightCharacters].map((character) => [character, 0.5] as const),
]);

/** How much one Chinese or Japanese character says by itself: 1 for content, less for particles and kana. */
export function characterWeight(character: string): number {
  const known = characterWeights.get(character);
  if (known !== undefined) return known;
  return /\p{Script=Hiragana}/u.test(character) ? 0.2 : /\p{Script=Katakana}|ー/u.test(character) ? 0.4 : 1;
}
