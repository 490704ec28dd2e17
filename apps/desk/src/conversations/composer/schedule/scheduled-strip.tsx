import type { ConversationChannel, ConversationId, ScheduledMessage } from '@parley/contract';
import { Button } from 'antd';
import { CalendarClock, ChevronDown, ChevronUp, CircleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useNames } from '../../../people/agents.ts';
import { fullText } from '../../../shell/format.ts';
import { refusalWords } from '../../../shell/problem-words.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useLocale, useWords } from '../../../words/index.ts';
import styles from '../strips.module.css';
import { useScheduled, useScheduling } from './scheduled.ts';

const LaterDialog = lazy(() => import('./later-dialog.tsx').then((m) => ({ default: m.LaterDialog })));

interface ScheduledStripProps {
  id: ConversationId;
  channel: ConversationChannel | undefined;
}

/** What is to be sent later in this conversation, and what could not be. */
export function ScheduledStrip({ id, channel }: ScheduledStripProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<ScheduledMessage | null>(null);
  const all = useScheduled(id).filter(({ isHeld, status }) => !isHeld || status !== 'waiting');
  const failed = all.filter(({ status }) => status !== 'waiting').length;
  if (all.length === 0) return null;
  return (
    <div className={styles.scheduled}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {failed > 0 ? <CircleAlert size={14} /> : <CalendarClock size={14} />}
        {t('composing.scheduled', { count: all.length })}
        {failed > 0 ? <b>{t('composing.notSent', { count: failed })}</b> : null}
        {isOpen ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
      </button>
      {isOpen ? (
        <ul>
          {all.map((each) => (
            <Line key={each.id} message={each} onEdit={() => setEdited(each)} />
          ))}
        </ul>
      ) : null}
      {edited ? (
        <Suspense fallback={null}>
          <LaterDialog id={id} channel={channel} message={edited} onClose={() => setEdited(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Line({ message, onEdit }: { message: ScheduledMessage; onEdit(): void }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { agentId } = useSeat();
  const scheduling = useScheduling(message.conversationId);
  const [isBusy, setBusy] = useState(false);
  const during = (work: () => Promise<boolean>) => async () => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const { status, problem } = message;
  const why = status === 'skipped' ? t('composing.skipped') : problem ? refusalWords(t, problem) : '';
  return (
    <li>
      <p>
        <time dateTime={message.sendAt}>{fullText(message.sendAt, locale)}</time>
        {message.agentId === agentId ? null : ` · ${names.agent(message.agentId)}`}
        {message.onlyIfNoAnswer ? ` · ${t('composing.onlyIfNoAnswer')}` : null}
      </p>
      {why ? (
        <p className={styles.failed} role="alert">
          {why}
        </p>
      ) : null}
      <p className={styles.scheduledText}>{message.text || message.attachments[0]?.name}</p>
      <span>
        <Button size="small" type="text" onClick={onEdit}>
          {t('shell.edit')}
        </Button>
        <Button size="small" type="text" loading={isBusy} onClick={during(() => scheduling.sendNow(message))}>
          {t('composing.sendNow')}
        </Button>
        <Button
          size="small"
          type="text"
          danger
          disabled={isBusy}
          onClick={during(() => scheduling.cancel(message))}
        >
          {t('composing.cancelSending')}
        </Button>
      </span>
    </li>
  );
}
