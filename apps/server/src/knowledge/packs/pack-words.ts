import type { PackContent, Vocabulary } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { PackEditor, PackKeeper } from '../../kernel/pack-keeper.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { getVocabulary } from '../vocabulary/save-vocabulary.ts';
import { saveVocabulary as saveRow } from '../vocabulary/store.ts';

type Group = PackContent['synonyms'][number];
type Word = PackContent['words'][number];

/** Groups of synonyms as packs bring them, each known by its first word. */
export const packSynonyms = (room: KnowledgeRoom): PackKeeper<Group> => ({
  async list(query, workspaceId) {
    const { synonyms } = await getVocabulary(query, workspaceId);
    return synonyms.map((words) => ({ id: null, isOut: true, item: { key: words[0] ?? '', words } }));
  },
  put: (tx, editor, items) =>
    change(room, tx, editor, ({ synonyms }) => ({ synonyms: merged(synonyms, items) })),
  remove: (tx, editor, items) =>
    change(room, tx, editor, ({ synonyms }) => {
      const gone = new Set(items.map(({ key }) => key));
      return { synonyms: synonyms.filter(([first = '']) => !gone.has(first)) };
    }),
});

/** Words of the trade as packs bring them. */
export const packWords = (room: KnowledgeRoom): PackKeeper<Word> => ({
  async list(query, workspaceId) {
    const { words } = await getVocabulary(query, workspaceId);
    return words.map((key) => ({ id: null, isOut: true, item: { key } }));
  },
  put: (tx, editor, items) =>
    change(room, tx, editor, ({ words }) => ({
      words: [...new Set([...words, ...items.map(({ key }) => key)])],
    })),
  remove: (tx, editor, items) =>
    change(room, tx, editor, ({ words }) => {
      const gone = new Set(items.map(({ key }) => key));
      return { words: words.filter((word) => !gone.has(word)) };
    }),
});

/** The groups with these in the place of those that begin alike. */
export function merged(groups: readonly string[][], items: readonly Group[]): string[][] {
  const brought = new Map(items.map(({ key, words }) => [key, words]));
  const kept = groups.filter(([first = '']) => !brought.has(first));
  return [...kept, ...brought.values()];
}

async function change(
  room: KnowledgeRoom,
  tx: Tx,
  { workspaceId, actor }: PackEditor,
  make: (before: Vocabulary) => Partial<Vocabulary>,
): Promise<void> {
  await takeTurn(tx, workspaceId);
  const before = await getVocabulary(tx, workspaceId);
  const after = { ...before, ...make(before) };
  await saveRow(tx, workspaceId, after);
  await recordChange(room, tx, {
    ...{ workspaceId, actor, action: 'vocabulary.changed', subject: 'knowledge' },
    detail: { synonyms: after.synonyms.length, words: after.words.length },
  });
}
