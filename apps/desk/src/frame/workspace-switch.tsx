import type { MenuProps } from 'antd';
import { Check, ChevronDown, LogOut, Plus, UserRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../shell/client.ts';
import { cx } from '../shell/look/cx.ts';
import { Mark } from '../shell/mark.tsx';
import { Menu } from '../shell/menu.tsx';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import styles from './workspace-switch.module.css';

const NewWorkspace = lazy(() =>
  import('../people/new-workspace.tsx').then((m) => ({ default: m.NewWorkspace })),
);

/** The workspace, the others one belongs to, and the way out. */
export function WorkspaceSwitch({ isNarrow }: { isNarrow: boolean }) {
  const t = useWords();
  const { me, workspace, role } = useSeat();
  const [, navigate] = useLocation();
  const [isMaking, setMaking] = useState(false);
  const others = me.memberships.map((membership) => membership.workspace);
  const items: MenuProps['items'] = [
    ...others.map((other) => ({
      key: other.id,
      label: other.name,
      icon: <Check size={14} className={cx(other.id !== workspace.id && styles.other)} />,
      onClick: () => navigate(`/${other.id}/inbox/mine`),
    })),
    ...(role === 'owner'
      ? [
          {
            key: 'new',
            label: t('frame.newWorkspace'),
            icon: <Plus size={14} />,
            onClick: () => setMaking(true),
          },
        ]
      : []),
    { type: 'divider' },
    {
      key: 'account',
      label: t('frame.account'),
      icon: <UserRound size={14} />,
      onClick: () => navigate(`/${workspace.id}/settings/account`),
    },
    { key: 'out', label: t('people.signOut'), icon: <LogOut size={14} />, onClick: () => void signOut() },
  ];
  return (
    <>
      <Menu menu={{ items }}>
        <button type="button" className={styles.switch} aria-haspopup="menu" title={workspace.name}>
          <Mark size={24} />
          {isNarrow ? (
            <span className="sr-only">{workspace.name}</span>
          ) : (
            <>
              <b>{workspace.name}</b>
              <ChevronDown size={14} />
            </>
          )}
        </button>
      </Menu>
      {isMaking ? (
        <Suspense fallback={null}>
          <NewWorkspace onClose={() => setMaking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

async function signOut() {
  await client.call('signOut').catch(() => undefined);
  queries.clear();
  queries.setQueryData(['me'], null);
}
