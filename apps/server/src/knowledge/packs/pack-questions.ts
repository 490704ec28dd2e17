import { filesIn, type PackContent, type Wording } from '@parley/contract';
import type { PackKeeper } from '../../kernel/pack-keeper.ts';
import { bringTopics } from '../import/import-topics.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { filesOf, type Wordings } from '../wordings.ts';
import { deleteByIds, listNewest } from './store.ts';

type Item = PackContent['questions'][number];

/** Questions as packs bring them, by key; published, or proposed where a review is required. Stored files do not travel. */
export const packQuestions = (room: KnowledgeRoom): PackKeeper<Item> => ({
  async list(query, workspaceId) {
    const rows = await listNewest(query, workspaceId);
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    return rows.map(({ id, key, content: { related, wordings, ...content }, isOut }) => ({
      ...{ id, isOut, isCut: filesOf(wordings).length > 0 },
      item: {
        ...{ ...content, key, wordings: withoutFiles(wordings) },
        related: related.flatMap((each) => keys.get(each) ?? []),
      },
    }));
  },
  async put(tx, { workspaceId, actor }, items) {
    if (items.length > 0) await bringTopics(room, tx, { workspaceId, actor, savedBy: actor }, items, false);
  },
  async remove(tx, { workspaceId, actor }, items) {
    await takeTurn(tx, workspaceId);
    const keys = new Set(items.map(({ key }) => key));
    const gone = (await listNewest(tx, workspaceId)).filter(({ key }) => keys.has(key));
    await deleteByIds(
      tx,
      workspaceId,
      gone.map(({ id }) => id),
    );
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'questions.removed', subject: 'knowledge' },
      detail: { removed: gone.length },
    });
  },
});

function withoutFiles(wordings: Wordings): Item['wordings'] {
  const bare = <T extends Pick<Wording, 'blocks'>>({ blocks, ...rest }: T) =>
    blocks && filesIn(blocks).length === 0 ? { ...rest, blocks } : rest;
  return Object.fromEntries(
    Object.entries(wordings).map(([locale, { variants, ...wording }]) => [
      locale,
      { ...bare(wording), ...(variants ? { variants: variants.map(bare) } : {}) },
    ]),
  ) as Item['wordings'];
}
