import { normaliseFast } from '../../normalise-fast.ts';
import type { KnowledgeEntry } from '../knowledge-entry.ts';
import { gaugeWording } from '../wording.ts';
import { asksElse, asksSame } from './asked-for.ts';
import { clash, holds } from './clash.ts';
import { namedOnlyIn, sayersAmong, unitsOf } from './named.ts';
import { similar } from './similar.ts';

/** A question of an entry. */
export interface Asked {
  id: string;
  question: string;
}

/** Two questions of different entries that ask the same, and how alike they are (0..1). */
export interface Duplicate {
  a: Asked;
  b: Asked;
  similarity: number;
}

/** A duplicate, and whether the answers of the two cannot both be right. */
export interface Twin extends Duplicate {
  isConflict: boolean;
}

const leastAlike = 0.75;
/** What no greater share of an entry's questions says is said in passing, and not what they are about. */
const inPassing = 0.05;
/** One run of words may be too many where all else is as near as this. */
const nearlySame = 0.8;
/** In how many entries a run of words stands that names nothing in particular; from fewer nobody can tell. */
const everywhere = { share: 0.05, entries: 5 };

/** An entry, and all it says. */
interface Book {
  id: string;
  questions: readonly string[];
  answer: string;
  says(run: readonly string[]): boolean;
}
type Books = ReadonlyMap<string, Book>;

export const booksOf = (entries: readonly KnowledgeEntry[]): Books =>
  new Map(entries.map((entry) => [entry.id, bookOf(entry)]));

function bookOf({ id, questions, answer = '' }: KnowledgeEntry): Book {
  const asks = sayersAmong(questions);
  const tells = sayersAmong([answer]);
  const enough = questions.length * inPassing;
  return { id, questions, answer, says: (run) => tells(run) > 0 || asks(run) > enough };
}

interface Pair {
  a: Book;
  b: Book;
  asked: [string, string];
  similarity: number;
  cosine: number;
}

/** What two questions of different entries make of these: a pair, a contradiction, or neither. */
export function comparePair({ a, b, asked, similarity, cosine }: Pair, books: Books): Twin | undefined {
  if (asksElse(asked[0], asked[1])) return undefined;
  const [ofA, ofB] = [namedOnlyIn(asked[0], asked[1]), namedOnlyIn(asked[1], asked[0])];
  const [onlyA, onlyB] = [ofA.filter((run) => !b.says(run)), ofB.filter((run) => !a.says(run))];
  const runs = [...onlyA, ...onlyB];
  if (runs.length > 1) return undefined;
  const isClash = clash(a.answer, b.answer);
  const isNear = isClash && cosine >= nearlySame;
  if (runs.length === 1 && !(isNear && isStray(onlyA, onlyB, [a, b], books))) return undefined;
  if (similarity < leastAlike && !isClash) return undefined;
  const isVerySame = similarity >= leastAlike && (ofA.length === 0 || ofB.length === 0);
  const isElse = isVerySame && asksSame(asked[0], asked[1]);
  const isOther = isElse && !isSame(a.answer, b.answer) && !holds(a.answer, b.answer, asked.flatMap(unitsOf));
  const isConflict = a.answer !== '' && b.answer !== '' && (isClash || isOther);
  return {
    ...{ a: { id: a.id, question: asked[0] }, b: { id: b.id, question: asked[1] } },
    ...{ similarity, isConflict },
  };
}

/** Whether what one of two questions has too much is no name: all ways to ask one of the entries lead to the other, and those of its own mostly do without, or every other entry says it too. */
function isStray(
  onlyA: readonly string[][],
  onlyB: readonly string[][],
  [a, b]: [Book, Book],
  books: Books,
): boolean {
  const [run = []] = [...onlyA, ...onlyB];
  const own = onlyA.length > 0 ? a : b;
  if (!leadsTo(a, b) && !leadsTo(b, a)) return false;
  if (own.questions.length > 2) {
    const says = sayersAmong(own.questions)(run);
    return says <= own.questions.length / 2;
  }
  const sayers = [...books.values()].filter((book) => book.says(run)).length;
  return sayers >= everywhere.entries && sayers >= books.size * everywhere.share;
}

/** Whether every question of the one is nearer to one of the other than to any of its own. */
const leadsTo = ({ questions }: Book, other: Book): boolean =>
  questions.every((question) => {
    const own = Math.max(
      0,
      ...questions.filter((each) => each !== question).map((each) => similar(question, each)),
    );
    return other.questions.some((each) => similar(question, each) > own);
  });

function isSame(left: string, right: string): boolean {
  const { pairs, length } = gaugeWording(normaliseFast(left))(normaliseFast(right));
  return pairs === 1 && length === 1;
}
