import type { AgentId, TeamId } from '@parley/contract';
import { Input, Select } from 'antd';
import { useId } from 'react';
import { priorityName, priorityNames } from '../conversations/priority-names.ts';
import { useAgents, useTeams } from '../people/agents.ts';
import { Field, Row } from '../shell/form/field.tsx';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';

interface GivenToProps {
  agentId: AgentId | null;
  teamId: TeamId | null;
  onAgent(agentId: AgentId | null): void;
  onTeam(teamId: TeamId | null): void;
}

/** Who is to do it: a colleague, a team, both or nobody yet. Who has it and left stays to be seen. */
export function GivenTo({ agentId, teamId, onAgent, onTeam }: GivenToProps) {
  const t = useWords();
  const seat = useSeat();
  const agents = (useAgents().data ?? []).filter(({ active, id }) => active || id === agentId);
  const people = agents.map(({ id, name }) => ({
    value: id,
    label: id === seat.agentId ? `${name} (${t('tickets.me')})` : name,
  }));
  const teams = (useTeams().data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Row>
      <Field label={t('tickets.agent')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('tickets.nobody')}
            value={agentId}
            options={people}
            onChange={(value) => onAgent(value ?? null)}
          />
        )}
      </Field>
      <Field label={t('tickets.team')}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('tickets.noTeam')}
            value={teamId}
            options={teams}
            onChange={(value) => onTeam(value ?? null)}
          />
        )}
      </Field>
    </Row>
  );
}

/** How pressing it is. */
export function PriorityField({ value, onChange }: { value: number; onChange(value: number): void }) {
  const t = useWords();
  const options = priorityNames.map((_, priority) => ({
    value: priority,
    label: t(`priority.${priorityName(priority)}`),
  }));
  return (
    <Field label={t('tickets.priority')}>
      {(id) => <Select id={id} value={value} options={options} onChange={onChange} />}
    </Field>
  );
}

interface OrderFieldProps {
  value: string;
  /** to choose from; another one can be written */
  known: readonly string[];
  onChange(value: string): void;
}

/** The order that it is about, one of those that are known or another. */
export function OrderField({ value, known, onChange }: OrderFieldProps) {
  const t = useWords();
  const listId = useId();
  return (
    <Field label={t('tickets.order')}>
      {(id) => (
        <>
          <Input
            id={id}
            list={listId}
            value={value}
            maxLength={100}
            placeholder={t('tickets.orderHint')}
            onChange={(event) => onChange(event.target.value)}
          />
          <datalist id={listId}>
            {known.map((no) => (
              <option key={no} value={no} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
