import type { ConversationState, QuestionId } from '@parley/contract';
import { localeOf } from '../../knowledge/index.ts';
import { lessonOf } from '../lessons/lesson-of.ts';
import type { NewLesson } from '../lessons/store.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { InsightRoom } from '../room.ts';
import type { Burst } from './read-talk.ts';

/** Another way in which a customer asked a known question. */
export async function wordingOf(
  { kernel, knowledge }: InsightRoom,
  { workspaceId, id, locale: chosen }: ConversationState,
  asked: Burst,
  question: QuestionId,
  source: NewLesson['source'],
): Promise<NewLesson> {
  const { understanding } = await knowledge.understand(workspaceId, asked.text);
  const locale = localeOf(understanding.language) ?? chosen ?? (await knowledge.localeOf(workspaceId));
  const text = maskPersonal(asked.text, kernel.clock.now());
  return lessonOf({
    kind: 'wording',
    source,
    asked: text,
    question,
    locale,
    conversation: id,
    seq: asked.seq,
    at: asked.at,
  });
}
