import { type AgentId, type ConversationState, limits } from '@parley/contract';
import { Button, Input } from 'antd';
import { StickyNote } from 'lucide-react';
import { useState } from 'react';
import { newClientId } from '../../conversations/composer/client-id.ts';
import { useNames } from '../../people/agents.ts';
import { composes } from '../../shell/keys/composes.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './monitor.module.css';

/** A note to the agent who serves: they are told at once, the customer never. */
export function WhisperBox({ state }: { state: ConversationState }) {
  const t = useWords();
  const { agentId } = useSeat();
  const names = useNames();
  const { owner } = state;
  const to = owner.kind === 'agent' && owner.agentId !== agentId ? owner.agentId : undefined;
  if (!to) return <p className={styles.noWhisper}>{t('supervise.nobodyToWhisper')}</p>;
  return <Field key={to} state={state} to={to} name={names.agent(to)} />;
}

function Field({ state, to, name }: { state: ConversationState; to: AgentId; name: string }) {
  const t = useWords();
  const { outbox } = useSeat();
  const [text, setText] = useState('');
  const maySend = text.trim() !== '' && text.length <= limits.noteChars;
  const send = () => {
    if (!maySend) return;
    outbox.send({
      clientId: newClientId(),
      conversationId: state.id,
      kind: 'note',
      text: text.trim(),
      attachments: [],
      at: new Date().toISOString(),
      to,
    });
    setText('');
  };
  return (
    <form
      className={styles.whisper}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor="whisper">
        <StickyNote size={14} aria-hidden="true" /> {t('supervise.whisperTo', { name })}
      </label>
      <Input.TextArea
        id="whisper"
        value={text}
        autoSize={{ minRows: 1, maxRows: 5 }}
        placeholder={t('supervise.whisperHint')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || composes(event.nativeEvent)) return;
          event.preventDefault();
          send();
        }}
      />
      <Button htmlType="submit" disabled={!maySend}>
        {t('supervise.whisper')}
      </Button>
    </form>
  );
}
