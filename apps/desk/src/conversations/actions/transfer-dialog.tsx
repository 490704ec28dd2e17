import type { AgentId, ConversationState, OutsideDeskId, TeamId } from '@parley/contract';
import { Button, Modal, Radio } from 'antd';
import { ExternalLink, Users } from 'lucide-react';
import { useState } from 'react';
import { useTeams } from '../../people/agents.ts';
import { nameOfDesk, useOutsideDesks } from '../../routing/outside-desks.ts';
import { client } from '../../shell/client.ts';
import { SearchField } from '../../shell/search-field.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { HeldStrip } from '../composer/strips/held-strip.tsx';
import { AgentChoices, Choice, matches } from './agent-choices.tsx';
import styles from './transfer-dialog.module.css';
import type { Acts } from './use-acts.ts';
import { useRun } from './use-run.ts';

type Target = { teamId: TeamId } | { agentId: AgentId } | { outsideDeskId: OutsideDeskId };
interface TransferProps {
  state: ConversationState;
  acts: Acts;
  onClose(): void;
}

/** Hands a conversation to a team or a colleague, or the customer to somewhere outside, with a note only colleagues read. */
export function TransferDialog({ state, acts, onClose }: TransferProps) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<Target | null>(null);
  const [note, setNote] = useState('');
  const [afterwards, setAfterwards] = useState<'close' | 'bot'>('close');
  const isOutside = target !== null && 'outsideDeskId' in target;
  const written = note.trim();
  const { passOn, held, letGo, isBusy } = usePassOn(state);
  const choose = (chosen: Target) => {
    setTarget(chosen);
    letGo();
  };
  const send = async () => {
    if (!target) return;
    const isDone =
      'outsideDeskId' in target
        ? await passOn({ outsideDeskId: target.outsideDeskId, note: written, afterwards })
        : await acts.transfer(target, written || undefined);
    if (isDone) onClose();
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
          <Button
            type="primary"
            disabled={!target || (isOutside && !written)}
            loading={acts.isBusy || isBusy}
            onClick={() => void send()}
          >
            {t(held.length > 0 ? 'thread.sendAnyway' : 'acts.transfer')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <SearchField autoFocus label={t('transfer.search')} value={query} onChange={setQuery} />
        <Targets state={state} query={query} target={target} onChoose={choose} />
        {isOutside ? (
          <Radio.Group
            aria-label={t('outside.afterwards')}
            value={afterwards}
            options={[
              { value: 'close', label: t('outside.thenClose') },
              { value: 'bot', label: t('outside.thenBot') },
            ]}
            onChange={(event) => setAfterwards(event.target.value)}
          />
        ) : null}
        <TextArea
          value={note}
          maxLength={500}
          rows={2}
          placeholder={isOutside ? t('outside.note') : t('transfer.note')}
          aria-label={isOutside ? t('outside.note') : t('transfer.note')}
          onChange={(event) => {
            setNote(event.target.value);
            letGo();
          }}
        />
        <HeldStrip words={held} />
      </div>
    </Modal>
  );
}

/** The way to somewhere outside; words to be careful with hold it up until it is asked for once more. */
function usePassOn({ workspaceId, id: conversationId, ownerVersion }: ConversationState) {
  const [held, setHeld] = useState<readonly string[]>([]);
  const { isBusy, run } = useRun(setHeld);
  const passOn = (on: { outsideDeskId: OutsideDeskId; note: string; afterwards: 'close' | 'bot' }) => {
    const params = { workspaceId, conversationId };
    const body = { ownerVersion, ...on, ...(held.length > 0 ? { isConfirmed: true } : {}) };
    return run(client.call('transferOutside', { params, body }));
  };
  return { passOn, held, letGo: () => setHeld([]), isBusy };
}

interface TargetsProps {
  state: ConversationState;
  query: string;
  target: Target | null;
  onChoose(target: Target): void;
}

function Targets({ state, query, target, onChoose }: TargetsProps) {
  const t = useWords();
  const teams = (useTeams().data ?? []).filter((team) => matches(team.name, query));
  const chosen = { teamId: null, agentId: null, outsideDeskId: null, ...target };
  return (
    <div className={styles.targets}>
      <h3>{t('people.teams')}</h3>
      {teams.map((team) => (
        <Choice
          key={team.id}
          isChosen={chosen.teamId === team.id}
          onChoose={() => onChoose({ teamId: team.id })}
        >
          <span className={styles.teamIcon}>
            <Users size={15} />
          </span>
          <b>{team.name}</b>
          <small>{t('transfer.members', { count: team.agentIds.length })}</small>
        </Choice>
      ))}
      <AgentChoices
        query={query}
        without={state.owner.kind === 'agent' ? [state.owner.agentId] : []}
        chosen={chosen.agentId}
        onChoose={(agentId) => onChoose({ agentId })}
      />
      <OutsideChoices
        query={query}
        chosen={chosen.outsideDeskId}
        onChoose={(outsideDeskId) => onChoose({ outsideDeskId })}
      />
    </div>
  );
}

interface OutsideProps {
  query: string;
  chosen: OutsideDeskId | null;
  onChoose(id: OutsideDeskId): void;
}

function OutsideChoices({ query, chosen, onChoose }: OutsideProps) {
  const t = useWords();
  const locale = useLocale();
  const desks = (useOutsideDesks().data ?? []).filter((desk) => matches(nameOfDesk(desk, locale), query));
  if (desks.length === 0) return null;
  return (
    <>
      <h3>{t('outside.title')}</h3>
      {desks.map((desk) => (
        <Choice key={desk.id} isChosen={desk.id === chosen} onChoose={() => onChoose(desk.id)}>
          <span className={styles.teamIcon}>
            <ExternalLink size={15} />
          </span>
          <b>{nameOfDesk(desk, locale)}</b>
          <small>{desk.phone ?? desk.email ?? ''}</small>
        </Choice>
      ))}
    </>
  );
}
