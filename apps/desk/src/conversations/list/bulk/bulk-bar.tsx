import type { AgentId, BulkAct, BulkSelection, ConversationFilter, TeamId } from '@parley/contract';
import { bulkLimits } from '@parley/contract';
import { Button, type MenuProps } from 'antd';
import { Check, Ellipsis, Tag, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { useAgents, useTeams } from '../../../people/agents.ts';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useAction } from '../../../shell/keys/actions.ts';
import { Menu } from '../../../shell/menu.tsx';
import { useWords } from '../../../words/index.ts';
import { snoozeNames, snoozeUntil } from '../../actions/snooze-times.ts';
import { priorityName } from '../../priority-names.ts';
import styles from './bulk.module.css';
import { useBulkActs } from './bulks.ts';
import { clearSelection, selectAll, useSelection } from './selection.ts';
import { TagPanel } from './tag-panel.tsx';

interface BulkBarProps {
  /** what the list means, so that all of it can be changed */
  filter: ConversationFilter | undefined;
  hasMore: boolean;
}

/** What can be done with the chosen conversations, in place of the head of the list. */
export function BulkBar({ filter, hasMore }: BulkBarProps) {
  const t = useWords();
  const { ids, isAll } = useSelection();
  const [isTagging, setTagging] = useState(false);
  const { start } = useBulkActs();
  const selection: BulkSelection | null =
    isAll && filter
      ? { kind: 'matching', filter }
      : ids.size > 0
        ? { kind: 'named', ids: [...ids].slice(0, bulkLimits.named) }
        : null;
  const run = (act: BulkAct) => {
    setTagging(false);
    if (selection) void start(act, selection);
  };
  useAction('clearSelection', clearSelection, selection !== null);
  useAction('bulkTag', () => setTagging(true), selection !== null);
  const items = useMenu(run);
  if (!selection) return null;
  return (
    <section className={styles.bar} aria-label={t('bulk.bar')}>
      <div className={styles.line}>
        <IconButton
          label={t('bulk.clear')}
          icon={<X size={16} />}
          action="clearSelection"
          onClick={clearSelection}
        />
        <b role="status">{isAll ? t('bulk.allChosen') : t('bulk.chosen', { count: ids.size })}</b>
        {!isAll && hasMore && filter ? (
          <button type="button" className={styles.all} onClick={selectAll}>
            {t('bulk.chooseAll')}
          </button>
        ) : null}
      </div>
      <div className={styles.acts}>
        <Button
          size="small"
          icon={<Check size={14} />}
          onClick={() => run({ kind: 'close', asksRating: false })}
        >
          {t('bulk.close')}
        </Button>
        <Menu menu={{ items: items.assign }}>
          <Button size="small" icon={<UserRound size={14} />}>
            {t('bulk.assign')}
          </Button>
        </Menu>
        <Button
          size="small"
          icon={<Tag size={14} />}
          aria-expanded={isTagging}
          onClick={() => setTagging(!isTagging)}
        >
          {t('bulk.tag')}
        </Button>
        <Menu placement="bottomRight" menu={{ items: items.more }}>
          <Button size="small" icon={<Ellipsis size={14} />} aria-label={t('bulk.more')} />
        </Menu>
      </div>
      {isTagging ? <TagPanel onApply={run} onClose={() => setTagging(false)} /> : null}
    </section>
  );
}

type Items = NonNullable<MenuProps['items']>;

function useMenu(run: (act: BulkAct) => void): { assign: Items; more: Items } {
  const t = useWords();
  const agents = (useAgents().data ?? []).filter((agent) => agent.active);
  const teams = useTeams().data ?? [];
  const group = (key: string, label: string, children: Items) => ({
    key,
    label,
    children,
    type: 'group' as const,
  });
  return {
    assign: [
      group(
        'agents',
        t('bulk.toAgent'),
        agents.map(({ id, name }) => ({
          key: id,
          label: name,
          onClick: () => run({ kind: 'assign', agentId: id as AgentId }),
        })),
      ),
      group(
        'teams',
        t('bulk.toTeam'),
        teams.map(({ id, name }) => ({
          key: id,
          label: name,
          onClick: () => run({ kind: 'transfer', teamId: id as TeamId }),
        })),
      ),
    ],
    more: [
      {
        key: 'rating',
        label: t('bulk.closeAsking'),
        onClick: () => run({ kind: 'close', asksRating: true }),
      },
      { key: 'reopen', label: t('bulk.reopen'), onClick: () => run({ kind: 'reopen' }) },
      { key: 'read', label: t('bulk.read'), onClick: () => run({ kind: 'read' }) },
      group(
        'priority',
        t('bulk.priority'),
        [3, 2, 1, 0].map((priority) => ({
          key: `priority ${priority}`,
          label: t(`priority.${priorityName(priority)}`),
          onClick: () => run({ kind: 'prioritise', priority }),
        })),
      ),
      group(
        'snooze',
        t('bulk.snooze'),
        snoozeNames.map((name) => ({
          key: name,
          label: t(`snooze.${name}`),
          onClick: () => run({ kind: 'snooze', until: snoozeUntil(name, Date.now()).toISOString() }),
        })),
      ),
    ],
  };
}
