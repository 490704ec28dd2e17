import { type AgentId, type TeamId, ticketStatuses } from '@parley/contract';
import { Select } from 'antd';
import { useAgents, useTeams } from '../../people/agents.ts';
import { useWords } from '../../words/index.ts';
import type { TicketFilter } from '../ticket-filter.ts';
import styles from './tickets-page.module.css';

interface FiltersProps {
  filter: TicketFilter;
  onChange(filter: TicketFilter): void;
}

/** Narrows the tickets: by how far they have come, by team, by who has them, by whether they are late; and sorts them. */
export function Filters({ filter, onChange }: FiltersProps) {
  const t = useWords();
  const agents = (useAgents().data ?? []).filter(({ active }) => active);
  const teams = useTeams().data ?? [];
  return (
    <div className={styles.filters}>
      <Select<TicketFilter['status'] | 'any'>
        aria-label={t('tickets.byStatus')}
        value={filter.status ?? 'any'}
        options={[
          { value: 'unsettled', label: t('tickets.unsettled') },
          { value: 'settled', label: t('tickets.settled') },
          { value: 'any', label: t('tickets.anyStatus') },
          ...ticketStatuses.map((value) => ({ value, label: t(`tickets.status.${value}`) })),
        ]}
        onChange={(value) => onChange({ ...filter, status: value === 'any' ? null : value })}
      />
      <Select<AgentId | 'me' | 'none' | 'any'>
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('tickets.byAgent')}
        value={filter.agentId ?? 'any'}
        options={[
          { value: 'any', label: t('tickets.anyAgent') },
          { value: 'me', label: t('tickets.me') },
          { value: 'none', label: t('tickets.nobody') },
          ...agents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange({ ...filter, agentId: value === 'any' ? null : value })}
      />
      <Select<TeamId | 'none' | 'any'>
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('tickets.byTeam')}
        value={filter.teamId ?? 'any'}
        options={[
          { value: 'any', label: t('tickets.anyTeam') },
          { value: 'none', label: t('tickets.noTeam') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange({ ...filter, teamId: value === 'any' ? null : value })}
      />
      <Select<'any' | 'overdue'>
        aria-label={t('tickets.byDue')}
        value={filter.isOverdue ? 'overdue' : 'any'}
        options={[
          { value: 'any', label: t('tickets.anyDue') },
          { value: 'overdue', label: t('tickets.overdue') },
        ]}
        onChange={(value) => onChange({ ...filter, isOverdue: value === 'overdue' })}
      />
      <Select<TicketFilter['order']>
        aria-label={t('tickets.sort')}
        value={filter.order}
        options={[
          { value: 'changed', label: t('tickets.changedFirst') },
          { value: 'due', label: t('tickets.dueFirst') },
        ]}
        onChange={(order) => onChange({ ...filter, order })}
      />
    </div>
  );
}
