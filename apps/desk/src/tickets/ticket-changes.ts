import type { BodyOf, Locale } from '@parley/contract';
import { priorityName } from '../conversations/priority-names.ts';
import type { Names } from '../people/agents.ts';
import { fullText } from '../shell/format.ts';
import type { Translate } from '../words/index.ts';

/** What a change made of a ticket, a word or two each; nothing where only something was noted. */
export function ticketChanges(
  { status, title, priority, agentId, teamId, orderNo, dueAt }: BodyOf<'ticket-changed'>,
  { t, names, locale }: { t: Translate; names: Names; locale: Locale },
): string[] {
  return [
    ...(status === undefined ? [] : [t(`tickets.status.${status}`)]),
    ...(agentId === undefined ? [] : [agentId ? names.agent(agentId) : t('tickets.nobody')]),
    ...(teamId === undefined ? [] : [teamId ? names.team(teamId) : t('tickets.noTeam')]),
    ...(priority === undefined ? [] : [t(`priority.${priorityName(priority)}`)]),
    ...(dueAt ? [t('due.at', { time: fullText(dueAt, locale) })] : []),
    ...(orderNo === undefined ? [] : [orderNo ?? t('tickets.noOrder')]),
    ...(title === undefined ? [] : [title]),
  ];
}
