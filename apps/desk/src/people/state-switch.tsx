import { Dropdown } from 'antd';
import { ChevronsUpDown } from 'lucide-react';
import { cx } from '../shell/look/cx.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { useAgents } from './agents.ts';
import { Avatar } from './avatar.tsx';
import { agentStates, PresenceDot } from './presence.tsx';
import styles from './state-switch.module.css';
import { useSetState } from './use-set-state.ts';

/** Whether conversations may come to me: always in sight, one click to change. */
export function StateSwitch({ isShort = false }: { isShort?: boolean }) {
  const t = useWords();
  const { me, agentId } = useSeat();
  const self = useAgents().data?.find((agent) => agent.id === agentId);
  const state = self?.state ?? 'offline';
  const choose = useSetState();
  const items = agentStates.map((one) => ({
    key: one,
    icon: <PresenceDot state={one} />,
    label: (
      <span className={styles.choice}>
        {t(`state.${one}`)}
        <small>{t(`state.${one}Hint`)}</small>
      </span>
    ),
    onClick: () => void choose(one),
  }));
  return (
    <Dropdown
      trigger={['click']}
      placement={isShort ? 'bottomRight' : 'topLeft'}
      autoFocus
      menu={{ items, selectable: true, selectedKeys: [state] }}
    >
      <button type="button" className={cx(styles.switch, isShort && styles.short)} aria-haspopup="menu">
        <Avatar name={me.person.name} size={28} state={state} />
        {isShort ? (
          <span className="sr-only">
            {me.person.name} {t(`state.${state}`)}
          </span>
        ) : (
          <>
            <span className={styles.who}>
              <b>{me.person.name}</b>
              <small>{t(`state.${state}`)}</small>
            </span>
            <ChevronsUpDown size={14} />
          </>
        )}
      </button>
    </Dropdown>
  );
}
