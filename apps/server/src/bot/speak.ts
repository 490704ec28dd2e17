import type { BodyOf, ConversationState, Entry, HandOverRule, TeamId } from '@parley/contract';
import type { Draft } from '../conversations/index.ts';
import type { BotRoom } from './room.ts';
import { findTeamNamed } from './store.ts';

/** What is to be said to an entry, and whether the customer goes to a person with it. */
export interface Speech {
  says: readonly BodyOf<'message'>[];
  handOver?: BodyOf<'handed-over'>['reason'];
  /** by which rule of the bot */
  rule?: HandOverRule | undefined;
  /** the name of the team that is to take over, where there is one called so */
  team?: string | undefined;
  /** for whoever takes over */
  note?: string | undefined;
  /** written down before and after what is said, for colleagues */
  before?: readonly BodyOf<'connector-called'>[];
  after?: readonly BodyOf<'bot-turn'>[];
  /** said instead where there is nobody to hand over to */
  nobodyThere: string;
  /** the product speaks for a bot that is switched off */
  by?: 'bot' | 'system';
}

/**
 * Says it, unless things have moved on since `seen`: a person owns the conversation, it is closed, or the customer has said more, which is answered with that.
 * Said for the same entry a second time, it changes nothing. Returns whether it was said now.
 */
export async function speak(
  { kernel, log, defaultTeam }: BotRoom,
  entry: Entry,
  seen: ConversationState,
  speech: Speech,
): Promise<boolean> {
  if (speech.says.length === 0) return false;
  const { workspaceId, id, channelAccountId, ownerVersion } = seen;
  const [named, ownTeam] = speech.handOver
    ? await Promise.all([
        speech.team && findTeamNamed(kernel.database.in(workspaceId), workspaceId, speech.team),
        defaultTeam(workspaceId, channelAccountId),
      ])
    : [];
  const verdict = await log.append({
    workspaceId,
    conversationId: id,
    clientId: `bot:${entry.seq}`,
    decide: (now) => {
      const isOurs = now.owner.kind === 'bot' && now.status === 'open' && now.ownerVersion === ownerVersion;
      return isOurs && now.contactSeq <= entry.seq ? draftsOf(speech, named || (now.teamId ?? ownTeam)) : [];
    },
  });
  const isSaid = verdict.kind === 'appended' && verdict.entries.length > 0;
  if (!isSaid)
    kernel.logger.debug({ conversation: id, seq: entry.seq }, 'the bot kept silent: things have moved on');
  return isSaid;
}

/** What a speech puts into the log, in order. */
export function draftsOf(speech: Speech, team: TeamId | undefined): Draft[] {
  const { says, handOver, rule, note, nobodyThere, by = 'bot', before = [], after = [] } = speech;
  const said = [...before, ...says, ...after].map((body) => ({ author: { kind: by }, body }));
  if (!handOver) return said;
  if (!team)
    return says.slice(-1).map((body) => ({ author: { kind: by }, body: { ...body, text: nobodyThere } }));
  return [
    ...said,
    {
      author: { kind: by },
      body: {
        kind: 'handed-over',
        team,
        reason: handOver,
        ...(rule ? { rule } : {}),
        ...(note ? { note } : {}),
      },
    },
  ];
}
