import type { ConversationId } from '@parley/contract';
import { expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { deliver, message } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';

const stage = stageHost({ channel: paperChannel({}) });

interface Shown {
  id: ConversationId;
  status: string;
  isWaiting: boolean;
  texts: string[];
}
const shown = () =>
  stage.house.kernel.database.system.rows<Shown>(
    sql`select c.id, c.status, c.waiting_since is not null as "isWaiting",
          array(select e.body->>'text' from entry e where e.conversation_id = c.id and e.kind = 'message' order by e.seq) as texts
        from conversation c where c.channel_account_id = ${stage.account.id} order by c.created_at, c.id`,
  );
const hear = async (user: string, id: string, more: object = {}) => {
  const told = { ...message(user, id, id), ...more } as ReturnType<typeof message>;
  await deliver(stage.house, stage.account, [{ key: id, inbound: [told] }]);
  await stage.house.host.idle();
};
const close = (id: ConversationId) =>
  stage.house.conversations.log.append({
    ...{ workspaceId: stage.house.caller.workspaceId, conversationId: id },
    decide: () => [{ author: { kind: 'system' }, body: { kind: 'closed', reason: 'resolved' } }],
  });
const longAgo = (id: ConversationId) =>
  stage.house.kernel.database.system.run(
    sql`update conversation set closed_at = now() - interval '2 days' where id = ${id}`,
  );

test('what a machine answers stands beside what it answers: it opens nothing again, begins nothing, and nobody waits', async () => {
  await hear('ann', 'a1');
  const [begun] = await shown();
  if (!begun) throw new Error('nothing was begun');
  expect(begun).toMatchObject({ status: 'open', isWaiting: true });
  await close(begun.id);
  await hear('ann', 'away now', { isAutomatic: true, replyTo: 'a1' });
  await longAgo(begun.id);
  await hear('ann', 'still away', { isAutomatic: true, replyTo: 'a1' });
  expect(await shown()).toEqual([
    { id: begun.id, status: 'closed', isWaiting: false, texts: ['a1', 'away now', 'still away'] },
  ]);
  await longAgo(begun.id);
  await hear('ann', 'back again');
  expect((await shown()).map(({ status, isWaiting, texts }) => [status, isWaiting, texts.length])).toEqual([
    ['closed', false, 3],
    ['open', true, 1],
  ]);
});

test("what answers another customer's mail is its sender's own", async () => {
  await hear('bea', 'b1');
  await hear('cyd', 'out of office', { isAutomatic: true, replyTo: 'b1' });
  const last = (await shown()).slice(-2);
  expect(last.map(({ isWaiting, texts }) => [isWaiting, texts])).toEqual([
    [true, ['b1']],
    [false, ['out of office']],
  ]);
});
