import type { AgentId, Author, BulkAct, ConversationState, EntryBody } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { Act } from '../agent-acts.ts';

/** How a conversation stood before it was changed, as much as taking the change back needs. */
export type Earlier = Pick<
  ConversationState,
  'status' | 'owner' | 'teamId' | 'priority' | 'tags' | 'snoozedUntil'
>;

export const earlierOf = ({
  status,
  owner,
  teamId,
  priority,
  tags,
  snoozedUntil,
}: ConversationState): Earlier => ({ status, owner, teamId, priority, tags, snoozedUntil });

/** Appends the inverse of what was done, if nothing has happened since. */
export const undoAct =
  (me: AgentId, act: BulkAct, seq: number, before: Earlier): Act =>
  (state) => {
    if (state.headSeq !== seq)
      throw new Refusal('object.changed', { detail: 'Something has happened in it since.' });
    const author: Author = { kind: 'agent', id: me };
    return inverse(me, act, before, state).map((body) => ({ author, body }));
  };

function inverse(me: AgentId, act: BulkAct, before: Earlier, state: ConversationState): EntryBody[] {
  switch (act.kind) {
    case 'tag': {
      const added = before.tags.filter((tag) => !state.tags.includes(tag));
      const removed = state.tags.filter((tag) => !before.tags.includes(tag));
      return added.length + removed.length === 0 ? [] : [{ kind: 'tagged', added, removed }];
    }
    case 'assign':
    case 'transfer':
      return [...givenBack(before), ...putAway(before)];
    case 'prioritise':
      return [{ kind: 'prioritised', priority: before.priority }];
    case 'snooze':
      return before.snoozedUntil ? putAway(before) : [{ kind: 'woken' }];
    case 'close':
      return [...reopened(me, before), ...putAway(before)];
    case 'reopen':
      return [...givenBack(before), { kind: 'closed', reason: 'resolved' }];
    case 'read':
      throw new Refusal('object.changed', { detail: 'What was read stays read.' });
  }
}

/** To whom it belonged. */
function givenBack({ owner, teamId }: Earlier): EntryBody[] {
  if (owner.kind === 'bot') return [{ kind: 'returned-to-bot' }];
  const toTeam = teamId ? { toTeam: teamId } : {};
  if (owner.kind === 'agent') return [{ kind: 'transferred', ...toTeam, toAgent: owner.agentId }];
  return teamId ? [{ kind: 'transferred', ...toTeam }] : [];
}

/** Opened again as it was: in the queue, with the bot, or with its agent. */
function reopened(me: AgentId, { owner }: Earlier): EntryBody[] {
  if (owner.kind !== 'agent') return [{ kind: 'reopened', to: owner.kind }];
  const open: EntryBody = { kind: 'reopened', to: 'agent' };
  return owner.agentId === me ? [open] : [open, { kind: 'assigned', agent: owner.agentId }];
}

const putAway = ({ snoozedUntil }: Earlier): EntryBody[] =>
  snoozedUntil ? [{ kind: 'snoozed', until: snoozedUntil }] : [];
