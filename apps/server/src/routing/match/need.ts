import type { AgentId, ConversationId, TeamId } from '@parley/contract';

export interface SkillLevel {
  skill: string;
  /** 0–100 */
  level: number;
}

/** A customer who waits, as matching sees them. Times are milliseconds since 1970. */
export interface Need {
  id: ConversationId;
  ownerVersion: number;
  teamId: TeamId;
  channelKind: string;
  /** 0 normal … 3 most urgent, what rules add included */
  priority: number;
  queuedAt: number;
  skills: readonly SkillLevel[];
  /** who let them pass: asked again only when nobody else is free */
  passedBy: readonly AgentId[];
  /** whom they asked for */
  preferred: AgentId | null;
  /** who answered them last */
  lastServed: AgentId | null;
}

/** A place at which conversations can be answered right now. */
export interface Seat {
  agentId: AgentId;
  teamIds: readonly TeamId[];
  skills: Readonly<Record<string, number>>;
  /** how much at a time, a conversation on a channel of weight 1 being 1 */
  capacity: number;
  load: number;
  /** since when they have got nothing new, in milliseconds since 1970 */
  idleSince: number;
}

/** From this long a wait on, these teams may help too, and levels asked for are this much lower. */
export interface LadderStep {
  afterSeconds: number;
  teamIds: readonly TeamId[];
  easedBy: number;
}

export interface MatchRules {
  /** steps of each team, in the order of their waits; a team without any keeps to itself */
  ladders: ReadonlyMap<TeamId, readonly LadderStep[]>;
  /** what a conversation takes of a seat; 1 where nothing is said */
  weights: Readonly<Record<string, number>>;
  /** a wait this long counts as much as one level of priority */
  ageingSeconds: number;
  /** how long a customer waits for the one they asked for or had last, while that one is there but full */
  holdSeconds: number;
  /** teams that are at work now; undefined: all */
  openTeams?: ReadonlySet<TeamId>;
}
