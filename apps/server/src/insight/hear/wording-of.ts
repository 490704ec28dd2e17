import type { ConversationState } from '@parley/contract';
import { localeOf } from '../../knowledge/index.ts';
import { lessonOf } from '../lessons/lesson-of.ts';
import type { NewLesson } from '../lessons/store.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { InsightRoom } from '../room.ts';
import type { Burst } from './read-talk.ts';
import { findName } from './store.ts';

/** Another way in which a customer asked a known question, or for a case; personal data masked. */
export async function wordingOf(
  { kernel, knowledge }: InsightRoom,
  { workspaceId, id, contactId, locale: chosen }: ConversationState,
  asked: Burst,
  meant: Partial<Pick<NewLesson, 'question' | 'flow'>>,
  source: NewLesson['source'],
): Promise<NewLesson> {
  const { understanding } = await knowledge.understand(workspaceId, asked.text);
  const locale = localeOf(understanding.language) ?? chosen ?? (await knowledge.localeOf(workspaceId));
  const name = await findName(kernel.database.in(workspaceId), contactId);
  const text = maskPersonal(asked.text, kernel.clock.now(), name ? [name.name] : []);
  return lessonOf({
    kind: 'wording',
    source,
    asked: text,
    ...meant,
    locale,
    conversation: id,
    seq: asked.seq,
    at: asked.at,
  });
}
