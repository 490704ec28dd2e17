import { type AgentId, type ConversationId, type ConversationRow, limits } from '@parley/contract';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useAgents, useTeams } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { whenText } from '../../shell/format.ts';
import { SearchField } from '../../shell/search-field.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Choice, matches } from '../actions/agent-choices.tsx';
import lists from '../actions/transfer-dialog.module.css';
import styles from './messages.module.css';
import { useConversationSearch } from './use-conversation-search.ts';

interface ConversationsProps {
  /** where it is said already */
  without: ConversationId;
  chosen: ConversationRow | null;
  onChoose(row: ConversationRow): void;
}

/** Conversations to choose from. */
export function ConversationTargets({ without, chosen, onChoose }: ConversationsProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const rows = useConversationSearch(query)?.filter(({ id, mergedInto }) => id !== without && !mergedInto);
  return (
    <>
      <SearchField autoFocus value={query} onChange={setQuery} label={t('forward.search')} />
      <div className={lists.targets}>
        <h3>{query.trim() === '' ? t('forward.recent') : t('forward.found')}</h3>
        {rows?.map((row) => (
          <ConversationChoice key={row.id} row={row} isChosen={row.id === chosen?.id} onChoose={onChoose} />
        ))}
        {rows?.length === 0 ? <p>{t('forward.nothing')}</p> : null}
      </div>
    </>
  );
}

interface ConversationChoiceProps {
  row: ConversationRow;
  isChosen: boolean;
  isDisabled?: boolean;
  onChoose(row: ConversationRow): void;
}

/** One conversation: whose it is, what was said last, when and how it stands. */
export function ConversationChoice({ row, isChosen, onChoose }: ConversationChoiceProps) {
  const t = useWords();
  const locale = useLocale();
  return (
    <Choice isChosen={isChosen} onChoose={() => onChoose(row)}>
      <Avatar name={row.contactName} picture={row.contactPicture} size={26} />
      <span className={styles.two}>
        <b>{row.contactName}</b>
        <small>{row.preview?.text || t('inbox.nothingSaid')}</small>
      </span>
      <small className="figures">
        {whenText(row.lastEntryAt, Date.now(), locale)} · {t(`status.${row.status}`)}
      </small>
    </Choice>
  );
}

interface ColleaguesProps {
  chosen: readonly AgentId[];
  onChange(chosen: readonly AgentId[]): void;
}

/** Colleagues to choose from, one by one or a whole team. */
export function ColleagueTargets({ chosen, onChange }: ColleaguesProps) {
  const t = useWords();
  const { agentId: me } = useSeat();
  const [query, setQuery] = useState('');
  const agents = (useAgents().data ?? []).filter(({ id, active }) => active && id !== me);
  const known = new Set(agents.map(({ id }) => id));
  const teams = (useTeams().data ?? []).map((team) => ({
    ...team,
    members: team.agentIds.filter((id) => known.has(id)),
  }));
  const toggle = (ids: readonly AgentId[]) => {
    const hasAll = ids.every((id) => chosen.includes(id));
    const others = chosen.filter((id) => !ids.includes(id));
    onChange(hasAll ? others : [...others, ...ids]);
  };
  return (
    <>
      <SearchField autoFocus value={query} onChange={setQuery} label={t('transfer.search')} />
      <div className={lists.targets}>
        <h3>{t('people.teams')}</h3>
        {teams
          .filter(({ name, members }) => members.length > 0 && matches(name, query))
          .map(({ id, name, members }) => (
            <Choice
              key={id}
              isChosen={members.every((member) => chosen.includes(member))}
              onChoose={() => toggle(members)}
            >
              <span className={lists.teamIcon}>
                <Users size={15} />
              </span>
              <b>{name}</b>
              <small>{t('forward.teamMembers', { count: members.length })}</small>
            </Choice>
          ))}
        <h3>{t('people.colleagues')}</h3>
        {agents
          .filter(({ name }) => matches(name, query))
          .map((agent) => (
            <Choice key={agent.id} isChosen={chosen.includes(agent.id)} onChoose={() => toggle([agent.id])}>
              <Avatar name={agent.name} size={26} state={agent.state} connected={agent.connected} />
              <b>{agent.name}</b>
              <small>{t(`state.${agent.connected ? agent.state : 'offline'}`)}</small>
            </Choice>
          ))}
      </div>
      {chosen.length > limits.mentions ? (
        <p role="alert">{t('forward.tooMany', { count: limits.mentions })}</p>
      ) : null}
    </>
  );
}
