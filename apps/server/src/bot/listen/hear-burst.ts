import type { Locale, Reader, WorkspaceId } from '@parley/contract';
import { contentOf } from '@parley/nlu';
import { type Candidate, type Knowledge, languageOf, type Understood } from '../../knowledge/index.ts';
import { asksForPerson } from '../cues/asks-for-person.ts';
import { clausesOf, mostClauses } from '../cues/clauses.ts';
import { leaveOutDenied } from '../cues/leave-out-denied.ts';
import { agreeWith, isWorthAsking } from './agree-with.ts';
import { preferComparison } from './compares.ts';
import { hearAsked, hearQuestionAlone } from './hear-asked.ts';
import type { Heard } from './heard.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isProbable } from './is-probable.ts';
import { isNear, preferNarrower } from './prefer-narrower.ts';

/** Where and for whom something is heard. */
export interface Hearing {
  knowledge: Pick<Knowledge, 'understand' | 'answerOf' | 'offersOf'>;
  workspaceId: WorkspaceId;
  /** the language to answer in */
  locale: Locale;
  reader: Reader;
}

/**
 * Understands what the customer said in one go: each message for itself, and, where none of them is clear, all of them together,
 * since people break one question over several messages.
 */
export async function hearBurst(hearing: Hearing, texts: readonly string[]): Promise<Heard[]> {
  const heard = await Promise.all(texts.map((text) => hear(hearing, text)));
  const open = heard.filter((each) => !isCourtesy(each));
  if (open.length < 2 || open.some((each) => each.wants === 'person' || each.answer)) return heard;
  const together = texts.filter((_, at) => open.some((each) => each === heard[at])).join('\n');
  return [await hear(hearing, together)];
}

const beyondDoubt = 0.75;
/** What the second of two must reach to be meant as well, and what both must reach together. */
const leastOther = 0.1;
const leastOfBoth = 0.4;
const heardBefore = new WeakMap<Hearing, Map<string, Promise<Heard>>>();

/** Understands one text, with the answer where one is certain; the same text is understood once in a turn. */
export function hear(hearing: Hearing, text: string): Promise<Heard> {
  const known = heardBefore.get(hearing) ?? new Map<string, Promise<Heard>>();
  heardBefore.set(hearing, known);
  const heard = known.get(text) ?? understandOne(hearing, text);
  known.set(text, heard);
  return heard;
}

async function understandOne(hearing: Hearing, text: string): Promise<Heard> {
  const { knowledge, workspaceId, locale, reader } = hearing;
  const understood = await knowledge.understand(workspaceId, text, { language: languageOf(locale) });
  const { understanding, isExact } = understood;
  const preferred = isExact ? undefined : await prefer(hearing, text, understood);
  const candidates = preferred ?? understood.candidates;
  const isEchoed = understanding.decision !== 'sure' && (await isBorneOut(hearing, text, candidates));
  const decision = preferred || isEchoed ? 'torn' : understanding.decision;
  const wants = asksForPerson(text) ? 'person' : understanding.wants;
  const [first] = candidates;
  const ids = candidates.map((each) => each.question);
  const titles = await knowledge.offersOf(workspaceId, ids, locale);
  const isLikely = decision === 'torn' && (preferred !== undefined || isEchoed || isProbable(candidates));
  const answer = first && (await knowledge.answerOf(workspaceId, first.question, locale, reader));
  const isMeant = decision === 'sure' || isLikely;
  const asked =
    first && !isExact ? await hearAsked((part) => hear(hearing, part), text, first, answer) : undefined;
  // Where nothing was clear, only what is beyond doubt by itself is better.
  const own = isMeant || (asked?.candidates[0]?.score ?? 0) >= beyondDoubt ? asked : undefined;
  if (own) return { ...own, wants: wants ?? own.wants };
  const clearer =
    isMeant || isExact
      ? undefined
      : await hearQuestionAlone((part) => hear(hearing, part), text, first, answer);
  if (clearer) return { ...clearer, wants: wants ?? clearer.wants };
  const affirmed = decision === 'sure' || isExact ? '' : leaveOutDenied(text);
  const rest = affirmed === '' || affirmed === text ? undefined : await hear(hearing, affirmed);
  if (rest?.answer) return { ...rest, wants: wants ?? rest.wants };
  if (!first) return { decision, wants, isExact, candidates, titles };
  if (!isMeant) {
    const either = decision === 'torn' ? await eitherOf(hearing, candidates, answer) : undefined;
    return { decision, wants, isExact, candidates, titles, ...(either ? { either } : {}) };
  }
  if (isLikely && answer) return { decision, wants, isExact, candidates, titles, likely: answer };
  // It may have been taken back between the two.
  if (!answer) return { decision: 'lost', wants, isExact, candidates, titles };
  return { decision, wants, isExact, candidates, titles, answer };
}

/** Two answers beside each other of which one is meant: told together they cost less than a question back. */
async function eitherOf(
  { knowledge, workspaceId, locale, reader }: Hearing,
  [first, second]: readonly Candidate[],
  answer: Heard['answer'],
): Promise<Heard['either']> {
  if (!first || !second || second.score < leastOther) return undefined;
  if (first.score + second.score < leastOfBoth) return undefined;
  const other = await knowledge.answerOf(workspaceId, second.question, locale, reader);
  const isOfOne = answer && other && isNear(answer, other) && !areTwins(answer.title, other.title);
  return isOfOne ? [answer, other] : undefined;
}

/** Whether the same is asked of two things: then it matters which. */
function areTwins(one: string, other: string): boolean {
  const [words, others] = [new Set(contentOf(one)), new Set(contentOf(other))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 3 >= Math.max(words.size, others.size) * 2;
}

/** The candidates in another order where the text says which of them it means; undefined where their chances stand. */
async function prefer(
  { knowledge, workspaceId, locale, reader }: Hearing,
  text: string,
  { understanding, candidates }: Understood,
): Promise<Candidate[] | undefined> {
  const compared = preferComparison(text, candidates);
  if (compared || understanding.decision === 'lost') return compared;
  return preferNarrower(text, candidates, (id) => knowledge.answerOf(workspaceId, id, locale, reader));
}

/** Whether a clause of the text asks by itself for what the whole most likely asks for: two faint voices that agree. */
async function isBorneOut(hearing: Hearing, text: string, whole: readonly Candidate[]): Promise<boolean> {
  const clauses = clausesOf(text);
  if (clauses.length < 2 || clauses.length > mostClauses || !isWorthAsking(whole)) return false;
  const heard = await Promise.all(clauses.map((clause) => hear(hearing, clause.text)));
  return agreeWith(
    whole,
    heard.map(({ candidates }) => candidates),
  );
}
