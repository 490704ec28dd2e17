import type { ConversationState } from '@parley/contract';
import { burstsOf } from '../hear/read-talk.ts';
import { findName, type Line } from '../hear/store.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { InsightRoom } from '../room.ts';
import { findKnown } from './find-known.ts';
import { lessonOf } from './lesson-of.ts';
import { pairsOf } from './pairs-of.ts';
import { keepLessons, type NewLesson } from './store.ts';

const lowRating = 2;

/** What a conversation that a person has brought to its end teaches: a new Q&A, or, where the knowledge has that already, another way to ask. */
export async function learnFromClosed(
  room: InsightRoom,
  lines: readonly Line[],
  state: ConversationState,
): Promise<void> {
  if (state.rating !== null && state.rating <= lowRating) return;
  const pairs = pairsOf(burstsOf(lines));
  if (pairs.length === 0) return;
  const { workspaceId } = state;
  const query = room.kernel.database.in(workspaceId);
  const names = [(await findName(query, state.contactId))?.name ?? ''].filter((name) => name !== '');
  const at = new Date(room.kernel.clock.now()).toISOString();
  const mask = (text: string) => maskPersonal(text, room.kernel.clock.now(), names);
  const lessons = await Promise.all(
    pairs.map(({ asked, answer, seq }) =>
      judgePair(room, state, { asked: mask(asked), answer: mask(answer), seq, at }),
    ),
  );
  const found = lessons.filter((each) => each !== undefined);
  if (found.length > 0) await keepLessons(query, workspaceId, found);
}

interface Given {
  asked: string;
  answer: string;
  seq: number;
  at: string;
}

async function judgePair(
  room: InsightRoom,
  { workspaceId, id, locale: spoken }: ConversationState,
  { asked, answer, seq, at }: Given,
): Promise<NewLesson | undefined> {
  const { locale, known, isExact } = await findKnown(room, workspaceId, { asked, answer, spoken });
  const from = { source: 'agent' as const, asked, answer, locale, conversation: id, seq, at };
  if (!known) return lessonOf({ ...from, kind: 'answer' });
  return isExact ? undefined : lessonOf({ ...from, kind: 'wording', question: known });
}
