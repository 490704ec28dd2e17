import type {
  AgentId,
  ChannelAccountId,
  ConversationId,
  Locale,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import type { House } from '../compose.ts';
import { newId } from '../kernel/ids.ts';
import { conversations, type PackAgent, type PackConversation } from './pack/index.ts';
import { agents, shopCustomers, type TeamKey } from './people.ts';
import { scriptEntries } from './script-entries.ts';

export interface Ground {
  workspaceId: WorkspaceId;
  channelAccountId: ChannelAccountId;
  teams: ReadonlyMap<TeamKey, TeamId>;
  agentIds: ReadonlyMap<PackAgent, AgentId>;
}

const dayMs = 24 * 3600_000;
const minuteMs = 60_000;

/** Writes the demo's conversations into the log as history: they happened, so nothing reacts to them; tells which script became which. */
export async function seedConversations(
  house: House,
  ground: Ground,
): Promise<ReadonlyMap<PackConversation, ConversationId>> {
  const now = house.kernel.clock.now();
  const live = new Set<string>();
  const seeded = new Map<PackConversation, ConversationId>();
  const scripts = conversations.toSorted(
    (a, b) =>
      Number(b.outcome.kind === 'closed') - Number(a.outcome.kind === 'closed') || b.daysAgo - a.daysAgo,
  );
  let index = 0;
  for (const script of scripts) {
    index++;
    if (script.outcome.kind !== 'closed' && live.has(script.customer)) continue;
    if (script.outcome.kind !== 'closed') live.add(script.customer);
    const length = (script.turns.length + 6) * minuteMs;
    const beginMs =
      script.daysAgo === 0
        ? now - length - (index % 7) * 4 * minuteMs
        : now - script.daysAgo * dayMs - ((index * 37) % 360) * minuteMs;
    seeded.set(script, await seedOne(house, ground, script, beginMs));
  }
  return seeded;
}

async function seedOne(
  house: House,
  ground: Ground,
  script: PackConversation,
  beginMs: number,
): Promise<ConversationId> {
  const { workspaceId, channelAccountId } = ground;
  const locale: Locale = ({ zh: 'zh-CN', en: 'en', ja: 'ja' } as const)[script.language];
  const { contact } = await house.rooms.contacts.openVisitor({
    workspaceId,
    channelAccountId,
    locale,
    identity: identityOf(script.customer, house.kernel.clock.now()),
  });
  const team = ground.teams.get(teamOf(script)) as TeamId;
  const drafts = scriptEntries(script, { contactId: contact.id, agentIds: ground.agentIds, team }, beginMs);
  const conversationId = newId('cnv', beginMs);
  await house.rooms.conversations.log.append({
    workspaceId,
    conversationId,
    isHistory: true,
    begin: {
      contactId: contact.id,
      channelAccountId,
      teamId: null,
      locale,
      at: new Date(beginMs).toISOString(),
    },
    decide: () => drafts,
  });
  return conversationId;
}

function identityOf(name: string, nowMs: number) {
  const known = shopCustomers[name];
  return {
    sub: known?.sub ?? `guest-${name}`,
    until: new Date(nowMs + 3600_000).toISOString(),
    name,
    isEmailProven: true,
    isPhoneProven: true,
    attributes: known ? { level: known.level } : {},
    ...(known?.email ? { email: known.email } : {}),
    ...(known?.phone ? { phone: known.phone } : {}),
  };
}

function teamOf(script: PackConversation): TeamKey {
  const named =
    script.outcome.kind === 'agent'
      ? script.outcome.agent
      : script.turns.flatMap((turn) => ('agent' in turn ? [turn.agent] : []))[0];
  const teams = agents.find((agent) => agent.name === named)?.teams ?? ['aftersale'];
  const isSerious = script.tags.some((tag) => /投诉|VIP/.test(tag));
  return isSerious && teams.includes('complaints') ? 'complaints' : (teams[0] ?? 'aftersale');
}
