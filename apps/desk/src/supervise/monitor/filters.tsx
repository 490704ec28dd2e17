import type { MonitorFilter, RiskKind } from '@parley/contract';
import { Select } from 'antd';
import { useLiveChannels } from '../../channels/channels.ts';
import { useAgents, useTeams } from '../../people/agents.ts';
import { useWords } from '../../words/index.ts';
import styles from './monitor.module.css';
import { riskKeys } from './risk-words.ts';

const kinds = Object.keys(riskKeys) as RiskKind[];

interface FiltersProps {
  filter: MonitorFilter;
  onFilter(filter: MonitorFilter): void;
}

/** Whose conversations are shown, from where, and which risk. */
export function Filters({ filter, onFilter }: FiltersProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  const agents = useAgents().data ?? [];
  const channels = useLiveChannels();
  const options = {
    teamId: teams.map(({ id, name }) => ({ value: id as string, label: name })),
    agentId: agents.map(({ id, name }) => ({ value: id as string, label: name })),
    channelAccountId: channels.map(({ id, name }) => ({ value: id as string, label: name })),
    kind: kinds.map((kind) => ({ value: kind as string, label: t(`supervise.kinds.${riskKeys[kind]}`) })),
  };
  return (
    <div className={styles.filters}>
      {(Object.keys(options) as (keyof typeof options)[]).map((name) => (
        <Select
          key={name}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className={styles.filter ?? ''}
          placeholder={t(`supervise.filters.${name}`)}
          aria-label={t(`supervise.filters.${name}`)}
          value={filter[name] ?? null}
          options={options[name]}
          onChange={(value: string | undefined) => {
            const { [name]: _, ...rest } = filter;
            onFilter((value ? { ...rest, [name]: value } : rest) as MonitorFilter);
          }}
        />
      ))}
    </div>
  );
}
