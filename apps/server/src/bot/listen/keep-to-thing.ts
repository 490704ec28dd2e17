import type { Dialogue, QuestionId } from '@parley/contract';
import { isWide } from '../cues/is-wide.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';
import type { Heard } from './heard.ts';

const longest = 100;
const leastTogether = 0.3;

/** Understands what is asked together with the thing, and knows the answers. */
interface Ear {
  hear(text: string): Promise<Heard>;
  answerTo(question: QuestionId): Promise<Heard['likely']>;
}

/** What the business deals in, and which of it was spoken of last. */
export interface SpokenThings {
  things: readonly Thing[];
  spoken: Thing | undefined;
}

/** The product that was named last, by the customer or to them. */
export const productSpokenOf = (
  things: readonly Thing[],
  spokenOf: Dialogue['spokenOf'],
): Thing | undefined => {
  const told = spokenOf.findLast(({ kind }) => kind === 'product')?.value;
  return things.find(({ slot, value }) => slot === 'product' && value === told);
};

/**
 * What is asked of the thing that is spoken of, where the words alone come to an answer about another that nobody named: "is fixing it free?", said of a lamp, has nothing to do with shoes.
 * Undefined where the answer is about the same, or about none, or there is none like it about the thing that is spoken of.
 */
export async function keepToThing(
  { things, spoken }: SpokenThings,
  text: string,
  { answer, likely, isExact }: Heard,
  { hear, answerTo }: Ear,
): Promise<Heard | undefined> {
  const told = answer ?? likely;
  if (!told || !spoken || isExact || text.length > longest || thingsIn(things, text).length > 0)
    return undefined;
  if (!isAboutAnother(things, told.title, spoken)) return undefined;
  for (const name of namesFor(spoken, text)) {
    const together = await hear(`${name}\n${text}`);
    const [first] = together.candidates;
    const title = together.titles.find(({ question }) => question === first?.question)?.text;
    if (!first || first.score < leastTogether || !title || !isAbout(things, title, spoken)) continue;
    const meant = together.answer ? undefined : await answerTo(first.question);
    return meant ? { ...together, decision: 'torn', likely: meant } : together;
  }
  return undefined;
}

const productsIn = (things: readonly Thing[], text: string) =>
  thingsIn(things, text).filter(({ slot }) => slot === 'product');

const isAbout = (things: readonly Thing[], title: string, { value }: Thing): boolean =>
  productsIn(things, title).some((each) => each.value === value);

function isAboutAnother(things: readonly Thing[], title: string, spoken: Thing): boolean {
  const named = productsIn(things, title);
  return named.length === 1 && !isAbout(things, title, spoken);
}

const mostNames = 4;

/** How a thing is called in the writing of the text, at length first. */
const namesFor = ({ names }: Thing, text: string): string[] =>
  names.filter((name) => isWide(name) === isWide(text)).slice(0, mostNames);
