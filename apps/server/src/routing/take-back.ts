import type { WorkspaceId } from '@parley/contract';
import { departed, type Log } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { requeue } from './requeue.ts';
import { listDeserted, listLostParticipants } from './store.ts';

/** A customer who waits for an agent that has been gone this long gets another one. */
const patienceSeconds = 120;

/** Takes back what agents hold who cannot answer, to the front of its queue, and takes those who are gone out of what they helped with. */
export async function takeBack(kernel: Kernel, log: Log, workspaceId: WorkspaceId | null): Promise<void> {
  const { system } = kernel.database;
  for (const held of await listDeserted(system, isoNow(kernel.clock), patienceSeconds, workspaceId))
    await requeue(log, held, held.reason);
  for (const lost of await listLostParticipants(system, workspaceId))
    await log.append({
      ...{ workspaceId: lost.workspaceId, conversationId: lost.id },
      decide: ({ participants }) =>
        participants
          .filter((each) => each.agentId === lost.agentId)
          .map((each) => ({ author: { kind: 'system' }, body: departed(each, 'gone') })),
    });
}
