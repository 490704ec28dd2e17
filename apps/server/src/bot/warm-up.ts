import { setImmediate } from 'node:timers/promises';
import type { BotRoom } from './room.ts';
import { findHabits, listBusyWorkspaces } from './store.ts';
import { rehearse } from './try/rehearse.ts';

/** One of each kind of thing that customers say, so that whatever is made when it is first needed is there. */
const samples = [
  ...['你好，请问我的订单什么时候发货？我等了三天了，很着急', '我想退掉 2026-11-01 买的东西，138 元，可以吗'],
  ...['請問運費怎麼算？', '轉真人客服'],
  ...['Hi, where is my parcel? I ordered it last Friday.', 'I want to cancel my order, please'],
  ...['こんにちは、返品の方法を教えてください', '注文はいつ届きますか'],
];
const mostWorkspaces = 20;

/**
 * Says things to the bots of the workspaces that were busy last, which nobody hears: what they know is in memory and learnt,
 * and the tables of languages are read, before the first customer after a start writes. One text after the other, so that work goes on between.
 */
export async function warmUp(room: BotRoom): Promise<void> {
  const { database, logger } = room.kernel;
  for (const workspaceId of await listBusyWorkspaces(database.hot, mostWorkspaces)) {
    const habits = await findHabits(database.hot, workspaceId);
    if (habits?.isOn) await room.prepareCalls?.(workspaceId);
    for (const said of habits?.isOn ? samples : []) {
      await setImmediate();
      await rehearse(room, habits?.locale ?? 'en', {
        ...{ workspaceId, language: null, said: [said], proofs: { isFresh: false } },
        customer: { channel: 'web', name: '', attributes: {} },
        answer: async () => ({ answer: { outcome: 'unreachable', record: null }, isPretended: true }),
      }).catch((error) =>
        logger.debug({ error: String(error), workspaceId }, 'a bot could not be warmed up'),
      );
    }
  }
}
