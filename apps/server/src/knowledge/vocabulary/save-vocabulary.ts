import type { Vocabulary, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { findVocabulary, saveVocabulary as saveRow } from './store.ts';

const none: Vocabulary = { synonyms: [], words: [], version: 0 };

/** The workspace's own words; version 0 while nobody has written any. */
export const getVocabulary = async (query: Query, workspaceId: WorkspaceId): Promise<Vocabulary> =>
  (await findVocabulary(query, workspaceId)) ?? none;

/** Saves synonyms and words over the version their editor has seen; what customers write is understood by them at once. */
export async function saveVocabulary(
  room: KnowledgeRoom,
  { workspaceId, agentId: actor }: AgentCaller,
  seen: Vocabulary,
): Promise<Vocabulary> {
  await room.beforePublish({ workspaceId, actor }, { cause: 'vocabulary', about: '' }, { vocabulary: seen });
  const saved = await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const before = await getVocabulary(tx, workspaceId);
    if (before.version !== seen.version)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await saveRow(tx, workspaceId, seen);
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'vocabulary.changed', subject: 'knowledge' },
      detail: { synonyms: seen.synonyms.length, words: seen.words.length },
    });
    return getVocabulary(tx, workspaceId);
  });
  await room.live.settled(workspaceId);
  return saved;
}
