import type { ConversationState } from '@parley/contract';
import type { MenuProps } from 'antd';
import { LogOut, UserRoundPlus, Zap } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { stanceOf } from '../actions/owner-words.ts';
import { useTogether } from './use-together.ts';

const InviteColleague = lazy(() =>
  import('./invite-dialog.tsx').then((m) => ({ default: m.InviteColleague })),
);

/** What of this the reader may do here: ask somebody in, step in, leave; and the dialog that it opens. */
export function useTogetherMenu(state: ConversationState): {
  items: NonNullable<MenuProps['items']>;
  dialog: ReactNode;
} {
  const t = useWords();
  const { agentId, role } = useSeat();
  const together = useTogether(state);
  const [isOpen, setOpen] = useState(false);
  const stance = stanceOf(state, agentId);
  const supervises = mayAct(role, 'supervisor');
  const isServed = state.owner.kind === 'agent' && state.status !== 'closed';
  const takesPart = stance === 'helping' || stance === 'advising';
  const items = [
    ...(stance === 'mine' || (supervises && isServed && stance !== 'offered')
      ? [
          {
            key: 'invite',
            icon: <UserRoundPlus size={15} />,
            label: t('together.inviteMore'),
            onClick: () => setOpen(true),
          },
        ]
      : []),
    ...(supervises && stance === 'colleague'
      ? [
          {
            key: 'step-in',
            icon: <Zap size={15} />,
            label: t('together.stepIn'),
            onClick: () => void together.join('help'),
          },
        ]
      : []),
    ...(takesPart
      ? [
          {
            key: 'depart',
            icon: <LogOut size={15} />,
            label: t('together.leave'),
            onClick: () => void together.depart(),
          },
        ]
      : []),
  ];
  const dialog = isOpen ? (
    <Suspense fallback={null}>
      <InviteColleague state={state} together={together} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
  return { items, dialog };
}
