import type { AgentState, StateReason } from '@parley/contract';
import type { MenuProps } from 'antd';
import { ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { spanText } from '../shell/format.ts';
import { cx } from '../shell/look/cx.ts';
import { Menu } from '../shell/menu.tsx';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { useAgents } from './agents.ts';
import { Avatar } from './avatar.tsx';
import { agentStates, PresenceDot } from './presence.tsx';
import styles from './state-switch.module.css';
import { useSetState } from './use-set-state.ts';
import { byState, reasonName, useStateTotals } from './use-state-totals.ts';

/** Whether conversations may come to me, and why not: always in sight, one click to change. */
export function StateSwitch({ isShort = false }: { isShort?: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { me, agentId, workspace } = useSeat();
  const [isOpen, setOpen] = useState(false);
  const self = useAgents().data?.find((agent) => agent.id === agentId);
  const state = self?.state ?? 'offline';
  const reason = workspace.stateReasons.find(({ key }) => key === self?.stateReason);
  const said = reason ? reasonName(reason, locale) : t(`state.${state}`);
  const items = [...useStateItems(workspace.stateReasons), ...useTodayItems(isOpen)];
  return (
    <Menu
      placement={isShort ? 'bottomRight' : 'topLeft'}
      open={isOpen}
      onOpenChange={setOpen}
      menu={{ items, selectable: true, selectedKeys: [keyOf(state, reason?.key)] }}
    >
      <button type="button" className={cx(styles.switch, isShort && styles.short)} aria-haspopup="menu">
        <Avatar name={me.person.name} size={28} state={state} />
        {isShort ? (
          <span className="sr-only">
            {me.person.name} {said}
          </span>
        ) : (
          <>
            <span className={styles.who}>
              <b>{me.person.name}</b>
              <small>{said}</small>
            </span>
            <ChevronsUpDown size={14} />
          </>
        )}
      </button>
    </Menu>
  );
}

const keyOf = (state: AgentState, reason: string | undefined) => (reason ? `${state}:${reason}` : state);

/** The states, each with the reasons the workspace names for it. */
function useStateItems(reasons: readonly StateReason[]): NonNullable<MenuProps['items']> {
  const t = useWords();
  const locale = useLocale();
  const choose = useSetState();
  return agentStates.flatMap((one) => [
    {
      key: one,
      icon: <PresenceDot state={one} />,
      label: (
        <span className={styles.choice}>
          {t(`state.${one}`)}
          <small>{t(`state.${one}Hint`)}</small>
        </span>
      ),
      onClick: () => void choose(one),
    },
    ...reasons
      .filter(({ state }) => state === one)
      .map((reason) => ({
        key: keyOf(one, reason.key),
        label: <span className={styles.reason}>{reasonName(reason, locale)}</span>,
        onClick: () => void choose(one, reason.key),
      })),
  ]);
}

/** How long I have been in which state today. */
function useTodayItems(isOpen: boolean): NonNullable<MenuProps['items']> {
  const t = useWords();
  const locale = useLocale();
  const { agentId } = useSeat();
  const totals = byState(useStateTotals(isOpen).data ?? [], agentId);
  const words = totals.map(([state, ms]) =>
    t('away.total', { state: t(`state.${state}`), span: spanText(ms, locale) }),
  );
  return [
    { type: 'divider' },
    {
      key: 'today',
      type: 'group',
      label: (
        <span className={cx(styles.choice, 'figures')}>
          {t('away.today')}
          <small>{words.join(' · ') || t('away.noTimes')}</small>
        </span>
      ),
    },
  ];
}
