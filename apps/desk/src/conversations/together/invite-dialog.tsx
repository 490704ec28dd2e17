import { type AgentId, type ConversationState, mostParticipants, type Participation } from '@parley/contract';
import { Button, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { SearchField } from '../../shell/search-field.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import { AgentChoices } from '../actions/agent-choices.tsx';
import styles from './together.module.css';
import type { Together } from './use-together.ts';

interface InviteProps {
  state: ConversationState;
  together: Together;
  onClose(): void;
}

/** Asks a colleague to help with a customer, or to advise behind the scenes. */
export function InviteColleague({ state, together, onClose }: InviteProps) {
  const t = useWords();
  const [mode, setMode] = useState<Participation>('help');
  const [query, setQuery] = useState('');
  const [agentId, setAgentId] = useState<AgentId | null>(null);
  const [note, setNote] = useState('');
  const isFull = state.participants.length >= mostParticipants;
  const send = async () => {
    if (agentId && (await together.invite(agentId, mode, note.trim() || undefined))) onClose();
  };
  return (
    <Modal
      open
      title={t('together.inviteTitle')}
      width={480}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            disabled={!agentId || isFull}
            loading={together.isBusy}
            onClick={() => void send()}
          >
            {t('together.invite')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Segmented<Participation>
          block
          value={mode}
          aria-label={t('together.how')}
          options={[
            { value: 'help', label: t('together.mode.help') },
            { value: 'consult', label: t('together.mode.consult') },
          ]}
          onChange={setMode}
        />
        <p>{isFull ? t('refusals.conversation_participants-full') : t(`together.modeText.${mode}`)}</p>
        <SearchField autoFocus label={t('together.search')} value={query} onChange={setQuery} />
        <AgentChoices
          query={query}
          without={[
            ...state.participants.filter(({ answerBy }) => answerBy === null).map((each) => each.agentId),
            ...(state.owner.kind === 'agent' ? [state.owner.agentId] : []),
          ]}
          chosen={agentId}
          onChoose={setAgentId}
        />
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
