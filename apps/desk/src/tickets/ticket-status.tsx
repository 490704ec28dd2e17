import type { TicketStatus } from '@parley/contract';
import { type Tone, ToneTag } from '../shell/tone-tag.tsx';
import { useWords } from '../words/index.ts';

const tones: { readonly [S in TicketStatus]: Tone } = {
  new: 'waiting',
  open: 'good',
  pending: 'plain',
  on_hold: 'plain',
  solved: 'plain',
  closed: 'plain',
};

/** How far a ticket has come. */
export function TicketStatusTag({ status }: { status: TicketStatus }) {
  const t = useWords();
  return <ToneTag tone={tones[status]}>{t(`tickets.status.${status}`)}</ToneTag>;
}
