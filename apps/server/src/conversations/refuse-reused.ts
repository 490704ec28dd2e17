import type { AgentId, ContactId, Entry, Screened } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';

/** What somebody says under a client id. */
export interface Said {
  kind: 'message' | 'note';
  /** as it was written */
  text?: string | undefined;
}
interface SaidBefore {
  text?: string | undefined;
  screened?: Screened | undefined;
}

/** A repeat is told that it was said before. The same client id with anything else is a mistake, and what it says must not pass for said. */
export function refuseReused(entry: Entry, by: AgentId | ContactId, said: Said | undefined): void {
  const { author, body } = entry;
  const isTheirs = 'id' in author && author.id === by;
  const isSame = !said || (body.kind === said.kind && isSameText(body, said.text));
  if (!isTheirs || !isSame)
    throw new Refusal('conversation.client-id-reused', {
      detail: 'This client id was used for something else here; take a new one for each thing that is said.',
    });
}

/** What was hidden when it was said may not be hidden any more, so only the rest is compared. */
function isSameText({ text: stored = '', screened }: SaidBefore, text = ''): boolean {
  return stored === text || (screened?.outcome === 'masked' && fits(stored.split(/\*{2,}/), text));
}

/** Whether these pieces stand in the text in order, the first at its beginning and the last at its end. */
function fits(pieces: readonly string[], text: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + last.length <= text.length;
}
