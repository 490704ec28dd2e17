import type { AgentId, ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import type { AgentCaller, VisitorCaller } from '../../kernel/route.ts';
import type { Supervise } from '../ports.ts';
import type { Connection } from './connection.ts';
import { Sets } from './sets.ts';
import type { Watch } from './watch.ts';

export interface VisitorConnection extends Connection {
  caller: VisitorCaller;
  /** what they came in with, to be asked for again when it may have been taken away */
  token: string;
}
export interface DeskConnection extends Connection {
  caller: AgentCaller;
  open: Set<ConversationId>;
  watch: Watch | undefined;
  /** before the live monitor or the wallboard */
  supervision: ReturnType<Supervise> | undefined;
}

/** Who is here, found by what they listen to. */
export interface Audience {
  visitors: Sets<ContactId, VisitorConnection>;
  openDesks: Sets<ConversationId, DeskConnection>;
  agents: Sets<AgentId, DeskConnection>;
  desks: Sets<WorkspaceId, DeskConnection>;
  visitorsOf: Sets<WorkspaceId, VisitorConnection>;
  counts: { visitors: number; agents: number };
}

export const createAudience = (): Audience => ({
  visitors: new Sets(),
  openDesks: new Sets(),
  agents: new Sets(),
  desks: new Sets(),
  visitorsOf: new Sets(),
  counts: { visitors: 0, agents: 0 },
});
