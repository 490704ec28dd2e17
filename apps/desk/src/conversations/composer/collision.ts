import type { AgentId, Entry } from '@parley/contract';

/** An answer of a colleague. */
export interface Rival {
  seq: number;
  by: AgentId;
  text: string;
  at: string;
}

/** The latest answer of a colleague after what the writer had seen when they began; undefined: nobody was faster. */
export function rivalOf(entries: readonly Entry[], seen: number | null, me: AgentId): Rival | undefined {
  if (seen === null) return undefined;
  const found = entries.findLast(
    ({ seq, author, body }) =>
      seq > seen && body.kind === 'message' && author.kind === 'agent' && author.id !== me,
  );
  if (found?.body.kind !== 'message' || found.author.kind !== 'agent') return undefined;
  const { text, attachments } = found.body;
  return {
    ...{ seq: found.seq, by: found.author.id, at: found.at },
    text: text || attachments?.[0]?.name || '',
  };
}
