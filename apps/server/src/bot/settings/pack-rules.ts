import { defaultBotSettings, type PackContent } from '@parley/contract';
import { joined } from '../../kernel/database/index.ts';
import type { PackKeeper } from '../../kernel/pack-keeper.ts';
import type { BotRoom } from '../room.ts';
import { readSettings } from './live-settings.ts';
import { saveSettings } from './save-settings.ts';
import { findSettings } from './store.ts';

type Item = PackContent['rules'][number];

/** How the bot behaves, as a pack brings it: one thing, which is there once somebody has saved it. */
export const packRules = (room: BotRoom): PackKeeper<Item> => {
  const put: PackKeeper<Item>['put'] = async (tx, editor, items) => {
    const kernel = { ...room.kernel, database: joined(room.kernel.database, tx) };
    for (const { settings } of items) {
      const { version } = readSettings(await findSettings(tx, editor.workspaceId));
      await saveSettings(kernel, room, editor, { settings, version });
    }
  };
  return {
    put,
    async list(query, workspaceId) {
      const { settings, version } = readSettings(await findSettings(query, workspaceId));
      return version === 0 ? [] : [{ id: null, isOut: true, item: { key: 'rules', settings } }];
    },
    remove: (tx, editor, items) =>
      put(
        tx,
        editor,
        items.map(({ key }) => ({ key, settings: defaultBotSettings })),
      ),
  };
};
