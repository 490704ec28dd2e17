import { normaliseFast } from '../../normalise-fast.ts';
import { foldText, standardise } from '../../text/index.ts';
import { namedIn, unitsOf } from './named.ts';

const negation =
  /不(?![足过過同仅僅但论論管])|没|沒|尚未|别|勿|[無无](?=[法需须須いしく])|非(?!常)|否|ない|ません|対象外|除き|\b(?:not|no|never|without|cannot)\b|n't/gu;
const number = /(?:[¥$€£]\s*)?\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/gu;
const clauseEnd = /[。；;!?\n]|[，,](?!\p{N})|\.(?!\p{N})|→/u;
/** From this share of the shorter one's words two clauses are about the same. */
const leastShared = 0.5;
/** Whoever says so much of the other says nothing else. */
const leastHeld = 0.7;

/** Whether two answers to one question cannot both be right: one counts the same thing otherwise, or denies what the other says. */
export const clash = (a: string, b: string): boolean => haveOtherNumbers(a, b) || isDenied(a, b);

/** Whether one of two answers says what the other one says, beside what the question had named. */
export function holds(a: string, b: string, asked: readonly string[]): boolean {
  const named = new Set(asked);
  const [shorter = [], longer = []] = [a, b]
    .map((answer) => namedIn(answer).filter((word) => !named.has(word)))
    .sort((x, y) => x.length - y.length);
  return sharedOf(shorter, longer) >= leastHeld;
}

/** Of what both count, each has a number that the other has not. */
function haveOtherNumbers(a: string, b: string): boolean {
  const [left, right] = [countsOf(a), countsOf(b)];
  return [...left].some(([counted, own]) => {
    const other = right.get(counted);
    return other !== undefined && !isWithin(own, other) && !isWithin(other, own);
  });
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((each) => whole.has(each));

/** The numbers of a text by what they count: the sign before them, or the word behind. */
function countsOf(text: string): Map<string, Set<string>> {
  const written = standardise(foldText(text)).text;
  const counts = new Map<string, Set<string>>();
  for (const found of written.matchAll(number)) {
    const behind = written.slice(found.index + found[0].length).trimStart();
    const counted = /^[^\d]/u.exec(found[0])?.[0] ?? unitsOf(behind.slice(0, 16))[0];
    if (counted === undefined) continue;
    counts.set(counted, (counts.get(counted) ?? new Set()).add(found[0].replace(/[^\d.]/gu, '')));
  }
  return counts;
}

interface Clause {
  named: string[];
  isDenial: boolean;
}

/** Each has a clause that the other denies. */
function isDenied(a: string, b: string): boolean {
  const [left, right] = [clausesOf(a), clausesOf(b)];
  return left.some((clause) => denies(clause, right)) && right.some((clause) => denies(clause, left));
}

/** Whether the clause that says most of the same says the opposite. */
function denies(clause: Clause, others: readonly Clause[]): boolean {
  let most = 0;
  let isDenial = clause.isDenial;
  for (const other of others) {
    const shared = Math.max(sharedOf(clause.named, other.named), sharedOf(other.named, clause.named));
    if (shared < leastShared || shared < most) continue;
    if (shared === most && isDenial === clause.isDenial) continue;
    most = shared;
    isDenial = other.isDenial;
  }
  return isDenial !== clause.isDenial;
}

const clausesOf = (text: string): Clause[] =>
  normaliseFast(text)
    .split(clauseEnd)
    .map((part) => ({
      named: namedIn(part.replace(negation, ' ')),
      isDenial: (part.match(negation)?.length ?? 0) % 2 === 1,
    }))
    .filter(({ named }) => named.length >= 2);

/** The share of these words that the others have too. */
function sharedOf(words: readonly string[], others: readonly string[]): number {
  const left = [...others];
  const shared = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return words.length === 0 ? 1 : shared.length / words.length;
}
