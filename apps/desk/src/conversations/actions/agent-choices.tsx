import type { Agent, AgentId } from '@parley/contract';
import type { ReactNode } from 'react';
import { useAgents } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { cx } from '../../shell/look/cx.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './transfer-dialog.module.css';

interface AgentChoicesProps {
  query: string;
  /** who has it already */
  without: readonly AgentId[];
  chosen: AgentId | null;
  onChoose(agentId: AgentId): void;
}

/** Colleagues to choose from, those who are there first. */
export function AgentChoices({ query, without, chosen, onChoose }: AgentChoicesProps) {
  const t = useWords();
  const { agentId } = useSeat();
  const agents = (useAgents().data ?? [])
    .filter((agent) => agent.active && agent.id !== agentId && !without.includes(agent.id))
    .filter(({ name }) => matches(name, query))
    .toSorted((a, b) => Number(isThere(b)) - Number(isThere(a)) || a.name.localeCompare(b.name));
  return (
    <div className={styles.targets}>
      <h3>{t('people.colleagues')}</h3>
      {agents.map((agent) => (
        <Choice key={agent.id} isChosen={agent.id === chosen} onChoose={() => onChoose(agent.id)}>
          <Avatar name={agent.name} size={26} state={agent.state} connected={agent.connected} />
          <b>{agent.name}</b>
          <small className="figures">
            {t(`state.${agent.connected ? agent.state : 'offline'}`)} · {agent.openConversations}/
            {agent.capacity}
          </small>
        </Choice>
      ))}
      {agents.length === 0 ? <p>{t('transfer.nobody')}</p> : null}
    </div>
  );
}

export const matches = (name: string, query: string) =>
  name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
const isThere = (agent: Agent) => agent.connected && agent.state === 'online';

interface ChoiceProps {
  isChosen: boolean;
  onChoose(): void;
  children: ReactNode;
}

/** One of those to choose from. */
export const Choice = ({ isChosen, onChoose, children }: ChoiceProps) => (
  <button
    type="button"
    className={cx(styles.choice, isChosen && styles.chosen)}
    aria-pressed={isChosen}
    onClick={onChoose}
  >
    {children}
  </button>
);
