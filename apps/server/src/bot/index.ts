import type { PackContent, TriedTurn } from '@parley/contract';
import type { Conversations, Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { botReaction } from './reaction.ts';
import type { BotPorts, BotRoom, Mind } from './room.ts';
import { botRoutes } from './routes.ts';
import { createLiveSettings } from './settings/live-settings.ts';
import { packRules } from './settings/pack-rules.ts';
import { sootheWaiting } from './soothe/soothe-waiting.ts';
import { findDefaultTeam, findHabits, listOrigins } from './store.ts';
import { type Rehearsal, rehearse } from './try/rehearse.ts';
import { warmUp } from './warm-up.ts';

export type { BotPorts } from './room.ts';
export type { AskedCall, Rehearsal } from './try/rehearse.ts';

/** The bot: one more reaction of the log, which answers by what the business knows. */
export interface Bot {
  routes: Route[];
  reaction: Reaction;
  /** Says a line to those who have waited for a person for long; runs by itself all the while. */
  sootheWaiting(): Promise<void>;
  /** Plays a conversation without having it: what is said and done, turn by turn; nothing is stored. */
  rehearse(rehearsal: Rehearsal): Promise<TriedTurn[]>;
  /** Makes what the first customers after a start would wait for otherwise. */
  warmUp(): Promise<void>;
  packedRules: PackKeeper<PackContent['rules'][number]>;
}

const sootheSeconds = 15;

export function createBot(
  kernel: Kernel,
  { log, reactor }: Pick<Conversations, 'log' | 'reactor'>,
  knowledge: Knowledge,
  ports: Partial<BotPorts> = {},
): Bot {
  const defaultTeam: BotPorts['defaultTeam'] = (workspaceId, channelAccountId) =>
    findDefaultTeam(kernel.database.hot, workspaceId, channelAccountId);
  const writeDown: Mind['writeDown'] = async ({ workspaceId, id }, body, key) => {
    await log.append({
      ...{ workspaceId, conversationId: id, clientId: `call:${key}` },
      decide: () => [{ author: { kind: 'bot' }, body }],
    });
  };
  const settings = createLiveSettings(kernel);
  const originsOf: Mind['originsOf'] = (workspaceId) => listOrigins(kernel.database.hot, workspaceId);
  const room: BotRoom = { kernel, log, knowledge, settings, originsOf, defaultTeam, writeDown, ...ports };
  const reaction = botReaction(room);
  reactor.add(reaction);
  kernel.jobs.every(sootheSeconds, 'soothe-waiting', () => sootheWaiting(room));
  return {
    routes: botRoutes(room),
    reaction,
    sootheWaiting: () => sootheWaiting(room),
    warmUp: () => warmUp(room),
    packedRules: packRules(room),
    async rehearse(rehearsal) {
      const habits = await findHabits(kernel.database.hot, rehearsal.workspaceId);
      return habits ? rehearse(room, habits.locale, rehearsal) : [];
    },
  };
}
