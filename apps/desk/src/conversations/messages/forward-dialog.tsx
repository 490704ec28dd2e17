import { type AgentId, type ConversationRow, type Forward, limits } from '@parley/contract';
import { Button, Modal, Radio, Segmented } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { useRun } from '../actions/use-run.ts';
import { newClientId } from '../composer/client-id.ts';
import { HeldStrip } from '../composer/strips/held-strip.tsx';
import { type SaidLine, textNow } from '../thread/lines.ts';
import { ColleagueTargets, ConversationTargets } from './forward-targets.tsx';
import styles from './messages.module.css';

interface ForwardProps {
  line: SaidLine;
  onClose(): void;
}
type Way = 'conversation' | 'colleagues';

/** Says a message again to another customer, or shows it to colleagues. */
export function ForwardDialog({ line, onClose }: ForwardProps) {
  const t = useWords();
  const forward = useForward(line, onClose);
  const { way, row, as, agents } = forward;
  return (
    <Modal
      open
      width={480}
      title={t('forward.title')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            disabled={!forward.canSend}
            loading={forward.isBusy}
            onClick={() => void forward.send()}
          >
            {t(forward.held.length > 0 ? 'thread.sendAnyway' : 'forward.send')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <blockquote className={styles.preview}>{textNow(line.entry, line.since)}</blockquote>
        <Segmented<Way>
          block
          value={way}
          options={[
            { value: 'conversation', label: t('forward.conversation') },
            { value: 'colleagues', label: t('forward.colleagues') },
          ]}
          onChange={forward.setWay}
        />
        {way === 'conversation' ? (
          <ConversationTargets without={line.entry.conversationId} chosen={row} onChoose={forward.setRow} />
        ) : (
          <>
            <p className={styles.quiet}>{t('forward.colleaguesHint')}</p>
            <ColleagueTargets chosen={agents} onChange={forward.setAgents} />
          </>
        )}
        {way === 'conversation' && row ? <As {...forward} row={row} isNote={line.kind === 'note'} /> : null}
        {way === 'colleagues' || as === 'note' ? (
          <TextArea
            value={forward.comment}
            maxLength={limits.textChars}
            rows={2}
            placeholder={t('forward.comment')}
            aria-label={t('forward.comment')}
            onChange={(event) => forward.setComment(event.target.value)}
          />
        ) : null}
        <HeldStrip words={forward.held} />
      </div>
    </Modal>
  );
}

interface AsProps {
  row: ConversationRow;
  isNote: boolean;
  as: Forward['as'];
  setAs(as: Forward['as']): void;
}

/** To the customer or to colleagues, as far as there is a choice. */
function As({ row, isNote, as, setAs }: AsProps) {
  const t = useWords();
  const { agentId } = useSeat();
  const isClosed = row.status === 'closed';
  const isMine = row.owner.kind === 'agent' && row.owner.agentId === agentId;
  return (
    <>
      <Radio.Group
        value={as}
        options={[
          { value: 'message', label: t('forward.asMessage'), disabled: isNote || isClosed },
          { value: 'note', label: t('forward.asNote') },
        ]}
        onChange={(event) => setAs(event.target.value)}
      />
      {isNote || isClosed ? (
        <p className={styles.quiet}>{isNote ? t('forward.noteOnly') : t('forward.closed')}</p>
      ) : null}
      {as === 'message' && !isMine ? <p className={styles.quiet}>{t('forward.takes')}</p> : null}
    </>
  );
}

/** What is chosen and written, and the way out. */
function useForward(line: SaidLine, onClose: () => void) {
  const t = useWords();
  const { workspaceId, agentId } = useSeat();
  const [held, setHeld] = useState<readonly string[]>([]);
  const { isBusy, run } = useRun(setHeld);
  const { conversationId, seq } = line.entry;
  const [way, setWay] = useState<Way>('conversation');
  const [row, setRow] = useState<ConversationRow | null>(null);
  const [wished, setAs] = useState<Forward['as']>('message');
  const [agents, setAgents] = useState<readonly AgentId[]>([]);
  const [comment, setComment] = useState('');
  const [clientId] = useState(newClientId);
  const mustBeNote = way === 'colleagues' || line.kind === 'note' || row?.status === 'closed';
  const as = mustBeNote ? 'note' : wished;
  const canSend =
    way === 'conversation' ? row !== null : agents.length > 0 && agents.length <= limits.mentions;

  const take = (target: ConversationRow) =>
    client.call('takeConversation', {
      params: { workspaceId, conversationId: target.id },
      body: { ownerVersion: target.ownerVersion },
    });
  const isMine = (target: ConversationRow) =>
    target.owner.kind === 'agent' && target.owner.agentId === agentId && target.acceptBy === null;
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setHeld([]);
    };
  const send = async () => {
    if (as === 'message' && row && !isMine(row) && !(await run(take(row)))) return;
    const written = comment.trim();
    const body: Forward = {
      ...{ clientId, seq, as, to: way === 'conversation' && row ? row.id : conversationId },
      ...(as === 'note' && written ? { comment: written } : {}),
      ...(way === 'colleagues' ? { mentions: [...agents] } : {}),
      ...(held.length > 0 ? { isConfirmed: true } : {}),
    };
    if (!(await run(client.call('forwardMessage', { params: { workspaceId, conversationId }, body }))))
      return;
    say(t('forward.done'));
    onClose();
  };
  return {
    ...{ way, row, as, agents, setAgents, comment, setComment },
    // what was confirmed, was so for there
    setWay: anew(setWay),
    setRow: anew(setRow),
    setAs: anew(setAs),
    ...{ canSend, isBusy, held, send },
  };
}
