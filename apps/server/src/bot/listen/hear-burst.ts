import type { Locale, Reader, WorkspaceId } from '@parley/contract';
import { type Knowledge, languageOf } from '../../knowledge/index.ts';
import { isCourtesy } from '../reply/is-courtesy.ts';
import type { Heard } from '../reply/turn.ts';
import { asksForPerson } from './asks-for-person.ts';
import { preferComparison } from './compares.ts';
import { isProbable } from './is-probable.ts';

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

/** Understands one text, with the answer where one is certain. */
export async function hear(
  { knowledge, workspaceId, locale, reader }: Hearing,
  text: string,
): Promise<Heard> {
  const understood = await knowledge.understand(workspaceId, text, { language: languageOf(locale) });
  const { understanding, isExact } = understood;
  const compared = isExact ? undefined : preferComparison(text, understood.candidates);
  const candidates = compared ?? understood.candidates;
  const decision = compared ? 'torn' : understanding.decision;
  const wants = asksForPerson(text) ? 'person' : understanding.wants;
  const [first] = candidates;
  const ids = candidates.map((each) => each.question);
  const titles = await knowledge.offersOf(workspaceId, ids, locale);
  const isLikely = decision === 'torn' && (compared !== undefined || isProbable(candidates));
  if (!first || (decision !== 'sure' && !isLikely)) return { decision, wants, isExact, candidates, titles };
  const answer = await knowledge.answerOf(workspaceId, first.question, locale, reader);
  if (isLikely && answer) return { decision, wants, isExact, candidates, titles, likely: answer };
  // It may have been taken back between the two.
  if (!answer) return { decision: 'lost', wants, isExact, candidates, titles };
  return { decision, wants, isExact, candidates, titles, answer };
}
