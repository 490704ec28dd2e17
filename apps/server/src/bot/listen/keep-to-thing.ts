import type { Dialogue, QuestionId } from '@parley/contract';
import { contentOf } from '@parley/nlu';
import { isWide } from '../cues/is-wide.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';
import type { Heard } from './heard.ts';

const longest = 100;
const leastTogether = 0.1;

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
    const same = together.titles.find(
      ({ question, text: title }) =>
        together.candidates.some((each) => each.question === question && each.score >= leastTogether) &&
        isAbout(things, title, spoken) &&
        asksTheSame(title, told.title, things),
    );
    const meant = same && (await answerTo(same.question));
    if (meant) return { ...withoutAnswer(together), decision: 'torn', likely: meant };
  }
  return undefined;
}

const withoutAnswer = ({ answer: _, ...heard }: Heard): Heard => heard;

/** Whether two titles ask the same of different things: "Lamp warranty" and "How long is the warranty on a shoe". */
function asksTheSame(one: string, other: string, things: readonly Thing[]): boolean {
  const names = new Set(
    [...productsIn(things, one), ...productsIn(things, other)].flatMap((thing) =>
      contentOf(thing.names.join('\n')),
    ),
  );
  const asked = new Set(contentOf(other).filter((piece) => !names.has(piece)));
  return contentOf(one).some((piece) => asked.has(piece));
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
