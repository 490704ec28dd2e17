import type { WorkspaceId } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { webhookHeaders } from './sign-webhook.ts';
import { type DueTelling, findDueTelling, insertTelling, noteTold } from './store.ts';

const kind = 'tell-outside';
const minute = 60;
const hour = 60 * minute;
/** Seconds from one attempt to the next; after the last it is given up. */
const retrySeconds = [
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];
const gone = 410;
const timeoutMs = 15_000;

/** Tells an outside desk's address of a customer who was sent there: the entry notes it, a job tells it and tries again for more than three days. */
export function tellOutside(kernel: Kernel): Reaction {
  kernel.jobs.handle(kind, async ({ workspaceId, id, attempts }) =>
    attempt(kernel, workspaceId as WorkspaceId, String(id), Number(attempts)),
  );
  return {
    name: kind,
    wants: ({ body }) => body.kind === 'transferred' && body.toOutside !== undefined,
    async run({ seq, body }, { id: conversationId, workspaceId }) {
      if (body.kind !== 'transferred' || !body.toOutside) return;
      const id = newId('evt', kernel.clock.now());
      const deskId = body.toOutside.id;
      await kernel.database.system.transaction(async (tx) => {
        if (!(await insertTelling(tx, { id, workspaceId, deskId, conversationId, seq }))) return;
        await addJob(kernel, tx, workspaceId, { id, attempts: 0 });
      });
      kernel.jobs.nudge();
    },
  };
}

const addJob = (
  kernel: Kernel,
  tx: Parameters<Kernel['jobs']['add']>[0],
  workspaceId: WorkspaceId,
  { id, attempts, runAt }: { id: string; attempts: number; runAt?: string },
) =>
  kernel.jobs.add(tx, {
    ...{ kind, workspaceId, key: `${kind}:${id}`, payload: { workspaceId, id, attempts } },
    ...(runAt ? { runAt } : {}),
  });

async function attempt(kernel: Kernel, workspaceId: WorkspaceId, id: string, before: number): Promise<void> {
  const { system } = kernel.database;
  const due = await findDueTelling(system, id);
  if (!due?.written.address || !due.secret) return;
  const problem = await tell(
    kernel,
    workspaceId,
    id,
    due,
    due.written.address,
    kernel.secrets.open(due.secret),
  );
  const attempts = before + 1;
  const waitSeconds = problem?.isFinal ? undefined : retrySeconds[before];
  const outcome = !problem ? 'told' : waitSeconds === undefined ? 'given-up' : 'waiting';
  await system.transaction(async (tx) => {
    await noteTold(tx, id, { outcome, attempts, problem: problem?.text ?? null });
    if (problem && waitSeconds !== undefined)
      await addJob(kernel, tx, workspaceId, {
        ...{ id, attempts, runAt: new Date(kernel.clock.now() + waitSeconds * 1000).toISOString() },
      });
    await kernel.events.announce(tx, { workspaceId, subject: 'outside-desks', objectId: due.deskId });
  });
}

async function tell(
  kernel: Kernel,
  workspaceId: WorkspaceId,
  id: string,
  due: DueTelling,
  url: string,
  secret: string,
): Promise<{ text: string; isFinal: boolean } | undefined> {
  const body = JSON.stringify({
    type: 'customer.passed-on',
    timestamp: due.at,
    data: {
      ...{ workspaceId, conversationId: due.conversationId, seq: due.seq },
      desk: { id: due.deskId, name: due.body.toOutside?.name ?? '' },
      customer: { id: due.contactId, name: due.contactName, locale: due.locale },
      note: due.body.note ?? null,
    },
  });
  const answer = await kernel.guardedFetch({
    ...{ url, method: 'POST', body, timeoutMs, redirects: 0 },
    headers: { 'content-type': 'application/json' },
    credentials: webhookHeaders(secret, id, kernel.clock.now(), body),
  });
  if (!answer.ok) return { text: answer.problem.message.slice(0, 300), isFinal: false };
  const isTaken = answer.status >= 200 && answer.status < 300;
  return isTaken ? undefined : { text: `HTTP ${answer.status}`, isFinal: answer.status === gone };
}
