import type { Acknowledgement, View } from '../check-views.ts';
import type { Site } from '../stage/seed-site.ts';
import { connectAgent, type DeskAgent } from './agent.ts';
import type { Target } from './line.ts';
import type { Reader } from './reader.ts';
import { holdsWithin } from './until.ts';
import { connectVisitor, type Visitor } from './visitor.ts';

/** Everybody on a site: each visitor follows the own conversation, each agent those they own. */
export interface Crowd {
  visitors: Visitor[];
  agents: DeskAgent[];
  acknowledged: Acknowledgement[];
  views(): View[];
  refusals(): Record<string, number>;
  gaps(): number;
  /** Resolves with whether all were connected in time. */
  connected(withinMs: number): Promise<boolean>;
  /** Resolves with whether nobody waits for an acknowledgement any more. */
  acknowledgedAll(withinMs: number): Promise<boolean>;
  /** Resolves with whether every reader reached these heads. */
  caughtUp(heads: ReadonlyMap<string, number>, withinMs: number): Promise<boolean>;
  close(): void;
}

export interface CrowdOptions {
  chooseForVisitor(): Target;
  chooseForAgent(): Target;
  /** hears every acknowledgement at once, with the name of the server it came from */
  heard?(by: string | undefined): void;
}

export function connectCrowd(site: Site, options: CrowdOptions): Crowd {
  const acknowledged: Acknowledgement[] = [];
  const heard = (said: Acknowledgement, by: string | undefined) => {
    acknowledged.push(said);
    options.heard?.(by);
  };
  const visitors = site.visitors.map((seeded, index) =>
    connectVisitor(`visitor-${index}`, seeded, { choose: options.chooseForVisitor, heard }),
  );
  const agents = site.agents.map((agent, index) => {
    const own = site.visitors.filter((visitor) => visitor.agent === index);
    const follows = new Map<string, number>(own.map(({ conversationId, head }) => [conversationId, head]));
    return connectAgent(`agent-${index}`, site.workspaceId, agent, follows, {
      choose: options.chooseForAgent,
      heard,
    });
  });
  const everybody = [...visitors, ...agents];
  const readers = () => everybody.map(({ reader }): Reader => reader);
  return {
    visitors,
    agents,
    acknowledged,
    views: () => readers().map((reader) => reader.view()),
    refusals: () => sum(everybody.map(({ speaker }) => speaker.refusals())),
    gaps: () => readers().reduce((total, reader) => total + reader.gaps(), 0),
    connected: (withinMs) => holdsWithin(withinMs, () => everybody.every(({ line }) => line.isOpen())),
    acknowledgedAll: (withinMs) =>
      holdsWithin(withinMs, () => everybody.every(({ speaker }) => !speaker.isBusy())),
    caughtUp: (heads, withinMs) => holdsWithin(withinMs, () => behind(readers(), heads) === 0),
    close: () => {
      for (const { line } of everybody) line.close();
    },
  };
}

/** How many of the followed conversations some reader has not read to the end. */
export const behind = (readers: readonly Reader[], heads: ReadonlyMap<string, number>): number =>
  readers.reduce(
    (total, reader) =>
      total + [...reader.view().follows.keys()].filter((id) => reader.held(id) < (heads.get(id) ?? 0)).length,
    0,
  );

function sum(each: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const counts of each)
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  return total;
}
