import type { AgentId, ContactId, Entry } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';

/** What somebody says under a client id. */
export interface Said {
  kind: 'message' | 'note';
  text?: string | undefined;
}

/** A repeat is told that it was said before. The same client id with anything else is a mistake, and what it says must not pass for said. */
export function refuseReused(entry: Entry, by: AgentId | ContactId, said: Said | undefined): void {
  const { author, body } = entry;
  const isTheirs = 'id' in author && author.id === by;
  const isSame = !said || (body.kind === said.kind && (body.text ?? '') === (said.text ?? ''));
  if (!isTheirs || !isSame)
    throw new Refusal('conversation.client-id-reused', {
      detail: 'This client id was used for something else here; take a new one for each thing that is said.',
    });
}
