import type { Agent, AgentId, ConversationState, Team, TeamId } from '@parley/contract';
import { Button, Input, Modal } from 'antd';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useAgents, useTeams } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { cx } from '../../shell/look/cx.ts';
import { useSeat } from '../../shell/seat.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import styles from './transfer-dialog.module.css';
import type { Acts } from './use-acts.ts';

type Target = { teamId: TeamId } | { agentId: AgentId };
interface TransferProps {
  state: ConversationState;
  acts: Acts;
  onClose(): void;
}

/** Hands a conversation to a team or a colleague, with a note only colleagues read. */
export function TransferDialog({ state, acts, onClose }: TransferProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [note, setNote] = useState('');
  const send = async () => {
    if (target && (await acts.transfer(target, note.trim() || undefined))) onClose();
  };
  return (
    <Modal
      open
      title={t('transfer.title')}
      width={480}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="primary" disabled={!target} loading={acts.isBusy} onClick={() => void send()}>
            {t('acts.transfer')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Input
          autoFocus
          allowClear
          value={query}
          placeholder={t('transfer.search')}
          aria-label={t('transfer.search')}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Targets state={state} query={query} target={target} onChoose={setTarget} />
        <TextArea
          value={note}
          maxLength={500}
          rows={2}
          placeholder={t('transfer.note')}
          aria-label={t('transfer.note')}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Modal>
  );
}

interface TargetsProps {
  state: ConversationState;
  query: string;
  target: Target | null;
  onChoose(target: Target): void;
}

function Targets({ state, query, target, onChoose }: TargetsProps) {
  const t = useWords();
  const { agentId } = useSeat();
  const matches = (name: string) => name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
  const teams = (useTeams().data ?? []).filter((team) => matches(team.name));
  const owner = state.owner.kind === 'agent' ? state.owner.agentId : null;
  const agents = (useAgents().data ?? [])
    .filter((agent) => agent.active && agent.id !== agentId && agent.id !== owner && matches(agent.name))
    .toSorted((a, b) => Number(isThere(b)) - Number(isThere(a)) || a.name.localeCompare(b.name));
  const isTeam = (team: Team) => target !== null && 'teamId' in target && target.teamId === team.id;
  const isAgent = (agent: Agent) => target !== null && 'agentId' in target && target.agentId === agent.id;
  return (
    <div className={styles.targets}>
      <h3>{t('people.teams')}</h3>
      {teams.map((team) => (
        <Choice key={team.id} isChosen={isTeam(team)} onChoose={() => onChoose({ teamId: team.id })}>
          <span className={styles.teamIcon}>
            <Users size={15} />
          </span>
          <b>{team.name}</b>
          <small>{t('transfer.members', { count: team.agentIds.length })}</small>
        </Choice>
      ))}
      <h3>{t('people.colleagues')}</h3>
      {agents.map((agent) => (
        <Choice key={agent.id} isChosen={isAgent(agent)} onChoose={() => onChoose({ agentId: agent.id })}>
          <Avatar name={agent.name} size={26} state={agent.state} connected={agent.connected} />
          <b>{agent.name}</b>
          <small className="figures">
            {t(`state.${agent.connected ? agent.state : 'offline'}`)} · {agent.openConversations}/
            {agent.capacity}
          </small>
        </Choice>
      ))}
      {teams.length + agents.length === 0 ? <p>{t('transfer.nobody')}</p> : null}
    </div>
  );
}

const isThere = (agent: Agent) => agent.connected && agent.state === 'online';

interface ChoiceProps {
  isChosen: boolean;
  onChoose(): void;
  children: React.ReactNode;
}

const Choice = ({ isChosen, onChoose, children }: ChoiceProps) => (
  <button
    type="button"
    className={cx(styles.choice, isChosen && styles.chosen)}
    aria-pressed={isChosen}
    onClick={onChoose}
  >
    {children}
  </button>
);
