import type { AgentId, ConversationId, TeamId, WorkspaceId } from '@parley/contract';
import { signInTo } from './api.ts';
import type { PackAgent, PackConversation } from './pack/index.ts';
import { agents, type TeamKey } from './people.ts';
import { type DemoTicket, tickets } from './tickets.ts';

interface Ground {
  workspaceId: WorkspaceId;
  teams: ReadonlyMap<TeamKey, TeamId>;
  agentIds: ReadonlyMap<PackAgent, AgentId>;
  conversations: ReadonlyMap<PackConversation, ConversationId>;
}

/** Opens the demo's tickets from its conversations, as its agents would. */
export async function seedTickets(origin: string, password: string, ground: Ground): Promise<void> {
  const { workspaceId, teams, agentIds } = ground;
  for (const ticket of tickets) {
    const { by, title, orderNo, priority, note, dueInHours, afterwards } = ticket;
    const api = await signInTo(origin, emailOf(by), password);
    const agentId = ticket.agent && agentIds.get(ticket.agent);
    const teamId = teams.get(ticket.team);
    const opened = await api('openTicket', {
      params: { workspaceId, conversationId: conversationOf(ticket, ground) },
      body: {
        ...{ title, priority, note },
        ...(orderNo ? { orderNo } : {}),
        ...(agentId ? { agentId } : {}),
        ...(teamId ? { teamId } : {}),
        ...(dueInHours ? { dueAt: inHours(dueInHours) } : {}),
      },
    });
    if (!afterwards) continue;
    await api('changeTicket', {
      params: { workspaceId, ticketId: opened.id },
      body: { version: opened.version, ...afterwards },
    });
  }
}

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

const emailOf = (name: PackAgent): string => {
  const email = agents.find((agent) => agent.name === name)?.email;
  if (!email) throw new Error(`The demo does not employ ${name}.`);
  return email;
};

function conversationOf({ customer, says }: DemoTicket, { conversations }: Ground): ConversationId {
  for (const [script, id] of conversations)
    if (script.customer === customer && script.turns.some(({ text }) => text.includes(says))) return id;
  throw new Error(`No conversation of the demo with ${customer} says ${says}.`);
}
