import type { JSX } from 'preact';
import { usePanel } from '../panel.ts';
import { eventWords } from './event-words.ts';
import { Run } from './run.tsx';
import type { Row } from './thread-rows.ts';

export interface RowsProps {
  rows: readonly Row[];
  agentReadSeq: number;
}

/** A laid-out conversation. */
export function Rows({ rows, agentReadSeq }: RowsProps) {
  const { t, formats, state } = usePanel();
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
        return words ? (
          <p key={row.key} class="event">
            {words}
          </p>
        ) : null;
      }
      case 'run':
        return <Run {...row} agentReadSeq={agentReadSeq} isLastMine={row === lastMine} />;
    }
  };
  return <>{rows.map(draw)}</>;
}
