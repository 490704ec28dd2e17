import type { ConversationState } from '@parley/contract';
import type { MenuProps } from 'antd';
import {
  Bot,
  CircleCheck,
  Ellipsis,
  FlaskConical,
  Link2,
  MailOpen,
  MoonStar,
  TicketCheck,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { copy } from '../../shell/copy.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { Menu } from '../../shell/menu.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { useThreadsMenu } from '../threads/use-threads-menu.tsx';
import { useTogetherMenu } from '../together/use-together-menu.tsx';
import { markUnread } from '../unread-marks.ts';
import { stanceOf } from './owner-words.ts';
import { snoozeNames, snoozeUntil } from './snooze-times.ts';
import type { Acts } from './use-acts.ts';
import { useSaveAsTest } from './use-save-as-test.ts';

const OpenTicket = lazy(() =>
  import('../../tickets/open-ticket.tsx').then((m) => ({ default: m.OpenTicket })),
);

/** What is wanted less often. */
export function MoreMenu({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const { agentId, role } = useSeat();
  const saveAsTest = useSaveAsTest(state.id);
  const together = useTogetherMenu(state);
  const threads = useThreadsMenu(state);
  const [isTicketOpen, setTicketOpen] = useState(false);
  const stance = stanceOf(state, agentId);
  const setUnread = () => {
    markUnread(state.id);
    say(t('acts.markedUnread'));
  };
  useAction('unread', setUnread);
  useAction('openTicket', () => setTicketOpen(true));
  const items: MenuProps['items'] = [
    ...together.items,
    ...(stance === 'mine'
      ? [
          {
            key: 'bot',
            icon: <Bot size={15} />,
            label: t('acts.returnToBot'),
            onClick: () => void acts.returnToBot(),
          },
        ]
      : []),
    ...(stance === 'closed' || stance === 'offered'
      ? []
      : [
          {
            key: 'close',
            icon: <CircleCheck size={15} />,
            label: t('acts.close'),
            onClick: () => void acts.close(),
          },
          {
            key: 'snooze',
            icon: <MoonStar size={15} />,
            label: t('acts.snooze'),
            children: snoozeNames.map((name) => ({
              key: name,
              label: t(`snooze.${name}`),
              onClick: () => void acts.snooze(snoozeUntil(name, Date.now()).toISOString()),
            })),
          },
        ]),
    ...(mayAct(role, 'supervisor')
      ? [
          {
            key: 'test',
            icon: <FlaskConical size={15} />,
            label: t('tests.save'),
            onClick: () => void saveAsTest(),
          },
        ]
      : []),
    {
      key: 'ticket',
      icon: <TicketCheck size={15} />,
      label: t('tickets.open'),
      onClick: () => setTicketOpen(true),
    },
    ...threads.items,
    { key: 'unread', icon: <MailOpen size={15} />, label: t('acts.markUnread'), onClick: setUnread },
    {
      key: 'link',
      icon: <Link2 size={15} />,
      label: t('acts.copyLink'),
      onClick: () => void copy(location.href, t('shell.copied')),
    },
  ];
  return (
    <>
      <Menu menu={{ items }} placement="bottomRight">
        <IconButton label={t('acts.more')} icon={<Ellipsis size={18} />} />
      </Menu>
      {together.dialog}
      {threads.dialog}
      {isTicketOpen ? (
        <Suspense fallback={null}>
          <OpenTicket conversation={state} onClose={() => setTicketOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
