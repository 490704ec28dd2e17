import { setTimeout as sleep } from 'node:timers/promises';
import type { ConversationId, WorkspaceId } from '@parley/contract';
import type { Client } from '@parley/sdk';
import type pg from 'pg';
import { type ChaosVendor, markOf } from './chaos-vendor.ts';

export interface AnswerFigures {
  answers: number;
  /** told as sent but never taken by the vendor, or never told at all */
  lost: number;
  /** taken by the vendor more than once */
  duplicated: number;
  statuses: Record<string, number>;
  vendorDid: Record<string, number>;
}

const patienceMs = 120_000;

/** Answers so many customers through a vendor in trouble, and compares what it took with what the conversation says of each. */
export async function measureAnswers(
  store: pg.Client,
  client: Client,
  workspaceId: WorkspaceId,
  { accountId, vendor, answers }: { accountId: string; vendor: ChaosVendor; answers: number },
): Promise<AnswerFigures> {
  const { rows } = await store.query<{ id: ConversationId; ownerVersion: number }>(
    `select id, owner_version as "ownerVersion" from conversation where channel_account_id = $1 and status <> 'closed' order by last_entry_at desc limit $2`,
    [accountId, answers],
  );
  await Promise.all(
    rows.map(async ({ id, ownerVersion }, number) => {
      const params = { workspaceId, conversationId: id };
      await client.call('takeConversation', { params, body: { ownerVersion } });
      const body = { clientId: `answer-${number}`, text: `Hello ${markOf(number)}` };
      await client.call('sendMessage', { params, body });
    }),
  );
  const settled = await untilSettled(store, accountId, rows.length);
  const isLost = ({ mark, status }: Settled) =>
    !['unknown', 'failed'].includes(status) && !vendor.taken.has(mark);
  const statuses: Record<string, number> = {};
  for (const { status } of settled) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    answers: rows.length,
    lost: rows.length - settled.length + settled.filter(isLost).length,
    duplicated: [...vendor.taken.values()].filter((times) => times > 1).length,
    statuses,
    vendorDid: vendor.did,
  };
}

interface Settled {
  mark: string;
  status: string;
}

async function untilSettled(store: pg.Client, accountId: string, wanted: number): Promise<Settled[]> {
  const begun = performance.now();
  for (;;) {
    const { rows } = await store.query<Settled>(
      `select substring(body->>'text' from '#(\\d+)#') as mark, status from delivery
       where channel_account_id = $1 and status not in ('queued', 'sending') and body->>'text' like '%#%'`,
      [accountId],
    );
    if (rows.length >= wanted || performance.now() - begun > patienceMs) return rows;
    await sleep(200);
  }
}
