import type { ConversationState } from '@parley/contract';
import { lazy, Suspense } from 'react';
import type { Line } from '../thread/lines.ts';
import type { Asked, ThreadActs } from './thread-acts.ts';

const RecallDialog = lazy(() => import('./recall-dialog.tsx').then((m) => ({ default: m.RecallDialog })));
const ForwardDialog = lazy(() => import('./forward-dialog.tsx').then((m) => ({ default: m.ForwardDialog })));
const CorrectDialog = lazy(() =>
  import('../thread/correct-dialog.tsx').then((m) => ({ default: m.CorrectDialog })),
);
const SplitDialog = lazy(() =>
  import('../threads/split-dialog.tsx').then((m) => ({ default: m.SplitDialog })),
);

interface DialogsProps {
  asked: Asked | null;
  state: ConversationState;
  lines: readonly Line[];
  channel: ThreadActs['channel'];
  onRecall(seq: number): void;
  onClose(): void;
}

/** The dialog in which something is done with a message. */
export function MessageDialogs({ asked, ...props }: DialogsProps) {
  return asked ? (
    <Suspense fallback={null}>
      <Asking asked={asked} {...props} />
    </Suspense>
  ) : null;
}

function Asking({ asked, state, lines, channel, onRecall, onClose }: DialogsProps & { asked: Asked }) {
  const { line } = asked;
  switch (asked.what) {
    case 'recall':
      return (
        <RecallDialog
          line={line}
          channel={channel}
          onRecall={() => onRecall(line.entry.seq)}
          onClose={onClose}
        />
      );
    case 'forward':
      return <ForwardDialog line={line} onClose={onClose} />;
    case 'correct':
      return <CorrectDialog entry={line.entry} onClose={onClose} />;
    case 'split':
      return <SplitDialog state={state} lines={lines} from={line.entry.seq} onClose={onClose} />;
  }
}
