import type { ChannelAccountId, TeamId, WorkspaceId } from '@parley/contract';
import type { Log } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Knowledge } from '../knowledge/index.ts';

export interface BotPorts {
  /** The team that gets what nobody chose a team for; undefined where there is none. */
  defaultTeam(workspaceId: WorkspaceId, channelAccountId: ChannelAccountId): Promise<TeamId | undefined>;
}

/** What the verbs of this room work with. */
export interface BotRoom extends BotPorts {
  kernel: Kernel;
  log: Log;
  knowledge: Knowledge;
}
