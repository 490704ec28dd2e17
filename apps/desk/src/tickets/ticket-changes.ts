import type { BodyOf } from '@parley/contract';
import { priorityName } from '../conversations/priority-names.ts';
import type { Names } from '../people/agents.ts';
import type { Translate } from '../words/index.ts';

/** What a change made of a ticket, a word or two each; nothing where only something was noted. */
export function ticketChanges(
  { status, title, priority, agentId, teamId, orderNo }: BodyOf<'ticket-changed'>,
  t: Translate,
  names: Names,
): string[] {
  return [
    ...(status === undefined ? [] : [t(`tickets.status.${status}`)]),
    ...(agentId === undefined ? [] : [agentId ? names.agent(agentId) : t('tickets.nobody')]),
    ...(teamId === undefined ? [] : [teamId ? names.team(teamId) : t('tickets.noTeam')]),
    ...(priority === undefined ? [] : [t(`priority.${priorityName(priority)}`)]),
    ...(orderNo === undefined ? [] : [orderNo ?? t('tickets.noOrder')]),
    ...(title === undefined ? [] : [title]),
  ];
}
