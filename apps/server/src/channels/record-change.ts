import type { ChannelAccountId } from '@parley/contract';
import type { Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { ChannelPorts } from './ports.ts';

/** What administrators do with the websites of their workspace needs these. */
export interface ChannelRoom {
  kernel: Kernel;
  ports: ChannelPorts;
}

interface Change {
  action: 'channel.created' | 'channel.changed' | 'channel.removed' | 'channel.identity-secret-rotated';
  object: ChannelAccountId;
  detail: Record<string, unknown>;
}

/** Writes the audit line of a change and announces it, in the transaction that makes it. */
export async function recordChange(
  { kernel, ports }: { kernel: Kernel; ports: Pick<ChannelPorts, 'writeAudit'> },
  tx: Tx,
  { workspaceId, agentId }: AgentCaller,
  change: Change,
): Promise<void> {
  await ports.writeAudit(tx, { workspaceId, actor: agentId, ...change });
  await kernel.events.announce(tx, { workspaceId, subject: 'channels', objectId: change.object });
}
