import type { PackContent } from '@parley/contract';
import { newId } from '../kernel/ids.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';

import { type RepliesRoom, recordChange } from './room.ts';

import { deleteReply, insertReply, listShared, takeTurn, updateReply } from './store.ts';

type Item = PackContent['replies'][number];

/** Canned replies that everybody shares, as packs bring them, by code. */
export const packReplies = (room: RepliesRoom): PackKeeper<Item> => ({
  async list(query, workspaceId) {
    const rows = await listShared(query, workspaceId);
    return rows.map(({ id, code, text }) => ({ id, isOut: true, item: { key: code, text } }));
  },
  async put(tx, { workspaceId, actor }, items) {
    await takeTurn(tx, workspaceId);
    const known = new Map((await listShared(tx, workspaceId)).map((reply) => [reply.code, reply]));
    for (const { key: code, text } of items) {
      const { id, folder = '' } = known.get(code) ?? {};
      const row = {
        ...{ id: id ?? newId('can', room.kernel.clock.now()), workspaceId, code, text, folder },
        ...{ owner: null, teamId: null },
      };
      await (id ? updateReply : insertReply)(tx, row);
    }
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'canned-replies.brought', subject: 'canned-replies' },
      detail: { count: items.length },
    });
  },
  async remove(tx, { workspaceId, actor }, items) {
    await takeTurn(tx, workspaceId);
    const known = new Map((await listShared(tx, workspaceId)).map(({ id, code }) => [code, id]));
    for (const { key } of items) {
      const id = known.get(key);
      if (id) await deleteReply(tx, workspaceId, id);
    }
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'canned-replies.removed', subject: 'canned-replies' },
      detail: { count: items.length },
    });
  },
});
