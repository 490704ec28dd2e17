import type { ConversationId, Entry } from '@parley/contract';
import type { JSX } from 'preact';
import { usePanel } from '../panel.ts';
import { eventWords } from './event-words.ts';
import { Run } from './run.tsx';
import type { Row } from './thread-rows.ts';

export interface RowsProps {
  rows: readonly Row[];
  agentReadSeq: number;
  onJump(seq: number): void;
}

/** A laid-out conversation. */
export function Rows({ rows, agentReadSeq, onJump }: RowsProps) {
  const { t, formats, state, visitor } = usePanel();
  const lastMine = rows.findLast((row) => row.kind === 'run' && row.speaker.kind === 'me');
  const draw = (row: Row): JSX.Element | null => {
    switch (row.kind) {
      case 'day':
        return (
          <p key={row.key} class="day">
            {formats.day(row.atMs)}
          </p>
        );
      case 'unread':
        return (
          <p key={row.key} class="unread">
            <span>{t.newMessages}</span>
          </p>
        );
      case 'event': {
        const words = eventWords(row.entry, { t, names: state.agentNames });
        const other = otherIn(row.entry);
        return words ? (
          <p key={row.key} class="event">
            {words}
            {other && (
              <button type="button" class="other" onClick={() => visitor.open(other)}>
                {t.showOther}
              </button>
            )}
          </p>
        ) : null;
      }
      case 'run':
        return <Run {...row} agentReadSeq={agentReadSeq} isLastMine={row === lastMine} onJump={onJump} />;
    }
  };
  return <>{rows.map(draw)}</>;
}

/** The conversation that a part of this one went to, or came from. */
function otherIn({ body }: Entry): ConversationId | undefined {
  if (body.kind === 'split-to' || body.kind === 'merged-into') return body.to;
  return body.kind === 'split-from' ? body.from : undefined;
}
