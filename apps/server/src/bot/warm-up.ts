import type { BotRoom } from './room.ts';
import { findHabits, listBusyWorkspaces } from './store.ts';
import { rehearse } from './try/rehearse.ts';

/** One of each kind of thing that customers say, so that whatever is made when it is first needed is there. */
const samples: readonly (readonly string[])[] = [
  ['你好，请问我的订单什么时候发货？我等了三天了，很着急', '不是那个，是昨天的', '好的，谢谢'],
  ['我想退掉 2026-11-01 买的东西，138 元，可以吗', '运费谁出，还有几天能收到退款', '算了'],
  ['請問運費怎麼算？', '轉真人客服'],
  ['Hi, where is my parcel? I ordered it last Friday.', 'No, the other one', 'How long will that take?'],
  ['I want to cancel my order, please, and can I still get my money back?', 'yes', 'never mind'],
  ['こんにちは、返品の方法を教えてください', '送料はいくらですか、いつ届きますか', 'はい'],
];
/** Code that ran a few times only is slow still. */
const rounds = 3;
const mostWorkspaces = 20;

/**
 * Says things to the bots of the workspaces that were busy last, which nobody hears: what they know is in memory and learnt,
 * the tables of languages are read, and the code is compiled, before the first customer after a start writes.
 */
export async function warmUp(room: BotRoom): Promise<void> {
  const { database, logger } = room.kernel;
  const workspaces = await listBusyWorkspaces(database.hot, mostWorkspaces);
  for (const [at, workspaceId] of workspaces.entries()) {
    const habits = await findHabits(database.hot, workspaceId);
    if (!habits?.isOn) continue;
    await room.prepareCalls?.(workspaceId);
    const practice = at === 0 ? Array.from({ length: rounds }, () => samples).flat() : samples;
    for (const said of practice) {
      await rehearse(room, habits.locale, {
        ...{ workspaceId, language: null, said, proofs: { isFresh: false } },
        customer: { channel: 'web', name: '', attributes: {} },
        answer: async () => ({ answer: { outcome: 'unreachable', record: null }, isPretended: true }),
      }).catch((error) =>
        logger.debug({ error: String(error), workspaceId }, 'a bot could not be warmed up'),
      );
    }
  }
}
