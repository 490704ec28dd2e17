import type { Author, Entry } from '@parley/contract';
import { type Emotion, feel, normalise } from '@parley/nlu';

export interface Felt {
  emotion: Emotion;
  intensity: 0 | 1 | 2 | 3;
  valence: number;
}
interface WordsMet {
  times: number;
  groups: string[];
}
type Speaker = Extract<Author['kind'], 'contact' | 'agent' | 'bot'>;

/** What the messages of a conversation tell of how it goes. */
export interface Course {
  /** of the customer's latest messages, newest last */
  feelings: Felt[];
  /** what the customer asked lately, normalised, newest last */
  asked: string[];
  /** how often the customer has said what they say now */
  repeats: number;
  words: Partial<Record<Speaker, WordsMet>>;
}

export const noCourse: Course = { feelings: [], asked: [], repeats: 0, words: {} };

const mostFeelings = 8;
const mostAsked = 6;
const askedChars = 120;
/** Shorter ones, such as `好的` or `hello`, are said again without meaning to repeat anything. */
const leastChars = 4;
const alike = 0.7;

/** The course after one more entry; the one rule by which a reaction keeps it and the live monitor follows it. */
export function follow(course: Course, { author, body }: Pick<Entry, 'author' | 'body'>): Course {
  if (body.kind !== 'message' || author.kind === 'system') return course;
  const met = body.screened ? { words: withWords(course.words, author.kind, body.screened.groups) } : {};
  if (author.kind !== 'contact' || !body.text) return { ...course, ...met };
  const { emotion, intensity, valence } = feel(body.text);
  return {
    ...course,
    ...met,
    ...asking(course, body.text),
    feelings: [...course.feelings, { emotion, intensity, valence }].slice(-mostFeelings),
  };
}

function withWords(words: Course['words'], by: Speaker, groups: readonly string[]): Course['words'] {
  const { times, groups: known } = words[by] ?? { times: 0, groups: [] };
  return { ...words, [by]: { times: times + 1, groups: [...new Set([...known, ...groups])].slice(0, 5) } };
}

function asking({ asked, repeats }: Course, text: string): Pick<Course, 'asked' | 'repeats'> {
  const said = normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, askedChars);
  if (said.length < leastChars) return { asked, repeats };
  const pairs = pairsOf(said);
  const before = asked.filter((each) => each === said || isAlike(pairsOf(each), pairs)).length;
  return { asked: [...asked, said].slice(-mostAsked), repeats: before === 0 ? 0 : before + 1 };
}

/** Whether two texts share most of their pairs of letters (Dice). */
function isAlike(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size) >= alike;
}

/** Each pair of letters as one number: to make a text of each would take longer than all the rest. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at++) pairs.add((text.charCodeAt(at - 1) << 16) | text.charCodeAt(at));
  return pairs;
}
