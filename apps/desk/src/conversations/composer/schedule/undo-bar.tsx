import type { ConversationId, ScheduledMessage } from '@parley/contract';
import { Button } from 'antd';
import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNow } from '../../../shell/now.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import { draftOf, keepDraft } from '../drafts.ts';
import styles from '../strips.module.css';
import { useScheduled, useScheduling } from './scheduled.ts';

/** What one has sent and can still take back, with how long that is possible. */
export function UndoBar({ id, onTaken }: { id: ConversationId; onTaken(): void }) {
  const { agentId } = useSeat();
  const held = useScheduled(id).filter(
    (each) => each.isHeld && each.status === 'waiting' && each.agentId === agentId,
  );
  return held.map((each) => <Held key={each.id} message={each} onTaken={onTaken} />);
}

function Held({ message, onTaken }: { message: ScheduledMessage; onTaken(): void }) {
  const t = useWords();
  const { me } = useSeat();
  const { cancel } = useScheduling(message.conversationId);
  const [isBusy, setBusy] = useState(false);
  // the clocks of server and page may differ; what is left cannot be more than was given
  const firstMs = useRef(Date.now()).current;
  const endMs = Math.min(Date.parse(message.sendAt), firstMs + me.person.undoSeconds * 1000);
  const left = Math.max(0, Math.ceil((endMs - useNow(1000)) / 1000));
  const undo = async () => {
    setBusy(true);
    if (await cancel(message)) {
      const { conversationId, text, attachments, quotes, template, original } = message;
      const draft = draftOf(conversationId);
      if (!template)
        keepDraft(conversationId, {
          mode: 'reply',
          reply: [original?.text ?? text, draft.reply].filter(Boolean).join('\n'),
          attachments: [...attachments, ...draft.attachments],
          quotes: quotes ?? draft.quotes,
        });
      onTaken();
    }
    setBusy(false);
  };
  return (
    <div className={styles.undo} role="status">
      <span className="figures">{t('composing.sendingIn', { count: left })}</span>
      <q className={styles.said}>{message.text || message.attachments[0]?.name}</q>
      <Button size="small" icon={<Undo2 size={13} />} loading={isBusy} onClick={() => void undo()}>
        {t('composing.undo')}
      </Button>
    </div>
  );
}
