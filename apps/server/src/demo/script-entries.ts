import type { AgentId, ContactId, EntryBody, TeamId } from '@parley/contract';
import type { Draft } from '../conversations/index.ts';
import type { PackAgent, PackConversation, PackTurn } from './pack/index.ts';

export interface Cast {
  contactId: ContactId;
  agentIds: ReadonlyMap<PackAgent, AgentId>;
  /** who takes a conversation nobody is named for */
  team: TeamId;
}

const turnMs = 50_000;

/** Turns a script into the entries of a log, spaced like people talk, beginning at `beginMs`. */
export function scriptEntries(script: PackConversation, cast: Cast, beginMs: number): Draft[] {
  const drafts: Draft[] = [];
  let at = beginMs;
  const add = (author: Draft['author'], body: EntryBody, afterMs = turnMs) => {
    drafts.push({ author, body, at: new Date(at).toISOString() });
    at += afterMs;
  };
  const locale = ({ zh: 'zh-CN', en: 'en', ja: 'ja' } as const)[script.language];
  add({ kind: 'contact', id: cast.contactId }, { kind: 'started', locale }, 0);
  let served: AgentId | undefined;
  for (const turn of script.turns) {
    if (turn.from === 'agent' || turn.from === 'note') served ??= handOver(agentOf(cast, turn.agent));
    add(...spoken(turn, cast));
  }
  end();
  return drafts;

  function handOver(agent: AgentId): AgentId {
    add({ kind: 'bot' }, { kind: 'handed-over', team: cast.team, reason: 'asked' }, 8_000);
    add({ kind: 'system' }, { kind: 'assigned', agent });
    return agent;
  }
  function end() {
    const { outcome } = script;
    if (outcome.kind === 'agent') served ??= handOver(agentOf(cast, outcome.agent));
    if (outcome.kind === 'waiting')
      add({ kind: 'bot' }, { kind: 'handed-over', team: cast.team, reason: 'asked' });
    if (script.tags.length > 0)
      add({ kind: 'system' }, { kind: 'tagged', added: [...script.tags], removed: [] }, 1_000);
    if (outcome.kind !== 'closed') return;
    add(
      served ? { kind: 'agent', id: served } : { kind: 'contact', id: cast.contactId },
      { kind: 'closed', reason: served ? 'resolved' : 'left' },
      1_000,
    );
    add({ kind: 'system' }, { kind: 'rating-asked' });
    if (outcome.rating)
      add(
        { kind: 'contact', id: cast.contactId },
        { kind: 'rated', score: outcome.rating, ...(outcome.reason ? { reasons: [outcome.reason] } : {}) },
      );
  }
}

function spoken(turn: PackTurn, cast: Cast): [Draft['author'], EntryBody] {
  const { text } = turn;
  switch (turn.from) {
    case 'customer':
      return [
        { kind: 'contact', id: cast.contactId },
        { kind: 'message', text },
      ];
    case 'bot':
      return [{ kind: 'bot' }, { kind: 'message', text, answer: { decision: 'sure' } }];
    default:
      return [
        { kind: 'agent', id: agentOf(cast, turn.agent) },
        { kind: turn.from === 'note' ? 'note' : 'message', text },
      ];
  }
}

function agentOf(cast: Cast, name: PackAgent): AgentId {
  const id = cast.agentIds.get(name);
  if (!id) throw new Error(`The demo script names ${name}, whom the demo does not employ.`);
  return id;
}
