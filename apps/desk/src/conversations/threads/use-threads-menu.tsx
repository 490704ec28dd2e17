import type { ConversationState } from '@parley/contract';
import type { MenuProps } from 'antd';
import { Merge, Scissors } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useAction } from '../../shell/keys/actions.ts';
import { useWords } from '../../words/index.ts';
import { linesOf } from '../thread/lines.ts';
import { useConversation } from '../thread/use-conversation.ts';

const MergeDialog = lazy(() => import('./merge-dialog.tsx').then((m) => ({ default: m.MergeDialog })));
const SplitDialog = lazy(() => import('./split-dialog.tsx').then((m) => ({ default: m.SplitDialog })));

/** Joining conversations and parting them: the choices of the menu, and the dialog that they open. */
export function useThreadsMenu(state: ConversationState): {
  items: NonNullable<MenuProps['items']>;
  dialog: ReactNode;
} {
  const t = useWords();
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const close = () => setOpen(null);
  const isMerged = state.mergedInto !== null;
  useAction('merge', () => setOpen('merge'), !isMerged);
  useAction('split', () => setOpen('split'));
  const items = [
    ...(isMerged
      ? []
      : [
          {
            key: 'merge',
            icon: <Merge size={15} />,
            label: t('threads.merge'),
            onClick: () => setOpen('merge'),
          },
        ]),
    {
      key: 'split',
      icon: <Scissors size={15} />,
      label: t('threads.split'),
      onClick: () => setOpen('split'),
    },
  ];
  const dialog = open ? (
    <Suspense fallback={null}>
      {open === 'merge' ? (
        <MergeDialog state={state} onClose={close} />
      ) : (
        <SplitHere state={state} onClose={close} />
      )}
    </Suspense>
  ) : null;
  return { items, dialog };
}

function SplitHere({ state, onClose }: { state: ConversationState; onClose(): void }) {
  const entries = useConversation(state.id).view?.thread.entries;
  const lines = useMemo(() => linesOf(entries ?? [], { unreadAfter: null, outgoing: [] }), [entries]);
  return <SplitDialog state={state} lines={lines} onClose={onClose} />;
}
