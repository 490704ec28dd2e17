import { type ConversationState, limits } from '@parley/contract';
import { Alert, Modal } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { timeText } from '../../shell/format.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { Choice } from '../actions/agent-choices.tsx';
import lists from '../actions/transfer-dialog.module.css';
import { useRun } from '../actions/use-run.ts';
import { newClientId } from '../composer/client-id.ts';
import { refreshConversationsOf } from '../earlier/conversations-of.ts';
import { useRow } from '../list/lists.ts';
import styles from '../messages/messages.module.css';
import { authorWords } from '../thread/event-words.ts';
import { isAway, type Line, type MessageLine, textNow } from '../thread/lines.ts';

interface SplitProps {
  state: ConversationState;
  lines: readonly Line[];
  /** the message that is chosen to begin with */
  from?: number;
  onClose(): void;
}

/** Moves everything that was said from a message on to a conversation of its own. */
export function SplitDialog({ state, lines, from, onClose }: SplitProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const { isBusy, run } = useRun();
  const [clientId] = useState(newClientId);
  const movable = lines.filter((line): line is MessageLine => line.kind === 'message' && !isAway(line.since));
  const [chosen, setChosen] = useState(from ?? movable.at(-1)?.entry.seq ?? 0);
  const seqs = movable.map(({ entry }) => entry.seq).filter((seq) => seq >= chosen);
  const isTooMuch = seqs.length > limits.moved;
  const split = async () => {
    const params = { workspaceId, conversationId: state.id };
    const changing = client.call('splitConversation', { params, body: { clientId, seqs } });
    if (!(await run(changing))) return;
    refreshConversationsOf(workspaceId, state.contactId);
    const { entries } = await changing;
    const to = entries.flatMap(({ body }) => (body.kind === 'split-to' ? [body.to] : []))[0];
    say(t('threads.splitDone'), {
      label: t('threads.openOther'),
      run: () => navigate(`/${workspaceId}/inbox/all/${to}`),
    });
    onClose();
  };
  return (
    <Modal
      open
      width={480}
      title={t('threads.splitTitle')}
      okText={t('threads.splitNow')}
      okButtonProps={{ disabled: seqs.length === 0 || isTooMuch, loading: isBusy }}
      cancelText={t('shell.cancel')}
      onOk={() => void split()}
      onCancel={onClose}
    >
      <div className={styles.body}>
        <p>{movable.length > 0 ? t('threads.splitFrom') : t('threads.splitNone')}</p>
        <div className={lists.targets}>
          {movable.toReversed().map((line) => (
            <MessageChoice
              key={line.key}
              line={line}
              state={state}
              isChosen={line.entry.seq === chosen}
              onChoose={() => setChosen(line.entry.seq)}
            />
          ))}
        </div>
        {seqs.length > 0 ? (
          <Alert
            type={isTooMuch ? 'error' : 'info'}
            title={
              isTooMuch
                ? t('threads.splitMost', { count: limits.moved })
                : t('threads.splitWhat', { count: seqs.length })
            }
          />
        ) : null}
      </div>
    </Modal>
  );
}

interface MessageChoiceProps {
  line: MessageLine;
  state: ConversationState;
  isChosen: boolean;
  onChoose(): void;
}

function MessageChoice({ line: { entry, since }, state, isChosen, onChoose }: MessageChoiceProps) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { agentId: me } = useSeat();
  const contactName = useRow(state.id)?.contactName ?? '';
  return (
    <Choice isChosen={isChosen} onChoose={onChoose}>
      <span className={styles.two}>
        <b>{textNow(entry, since) || t('threads.empty')}</b>
        <small>{authorWords(entry.author, { t, names, me, contactName, locale })}</small>
      </span>
      <small className="figures">{timeText(entry.at, locale)}</small>
    </Choice>
  );
}
