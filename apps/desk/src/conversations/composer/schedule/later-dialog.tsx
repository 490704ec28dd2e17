import type { ConversationChannel, ConversationId, ScheduledMessage } from '@parley/contract';
import { limits } from '@parley/contract';
import { Button, Checkbox, Input, Modal } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { fullText } from '../../../shell/format.ts';
import { TextArea } from '../../../shell/text-area.tsx';
import type { Going } from '../../../translation/going-out.ts';
import { useLocale, useWords } from '../../../words/index.ts';
import type { Draft } from '../drafts.ts';
import { windowEndMs } from '../hindrance.ts';
import { HeldStrip } from '../strips/held-strip.tsx';
import styles from '../strips.module.css';
import { fieldText, laterAt, laterNames, zoneText } from './schedule-times.ts';
import { useScheduling } from './scheduled.ts';

interface LaterDialogProps {
  id: ConversationId;
  channel: ConversationChannel | undefined;
  /** one that waits already */
  message?: ScheduledMessage;
  /** what is to wait */
  draft?: Draft & Partial<Going>;
  onClose(): void;
  onScheduled?(): void;
}

/** When a message is to go out: a choice or a moment, in the writer's own time zone. */
export function LaterDialog(props: LaterDialogProps) {
  const { message, draft, onClose } = props;
  const t = useWords();
  const locale = useLocale();
  const field = useId();
  const later = useLater(props);
  const { text, when, setWhen, held, isShutBy, endMs, isTemplate } = later;
  return (
    <Modal
      open
      title={t('composing.later')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button
            type="primary"
            loading={later.isBusy}
            disabled={!later.maySave}
            onClick={() => void later.save()}
          >
            {t(held.length > 0 ? 'thread.sendAnyway' : 'composing.schedule')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        {message && !isTemplate ? (
          <TextArea
            aria-label={t('composer.replyLabel')}
            rows={4}
            maxLength={limits.textChars}
            value={text}
            onChange={(event) => later.write(event.target.value)}
          />
        ) : (
          <q className={styles.quoted}>{message?.text ?? draft?.text ?? draft?.reply}</q>
        )}
        <Choices onChoose={(moment) => setWhen(fieldText(moment))} />
        <label htmlFor={field}>{t('composing.at')}</label>
        <Input
          id={field}
          type="datetime-local"
          value={when}
          min={fieldText(new Date())}
          aria-describedby={`${field}-zone`}
          onChange={(event) => setWhen(event.target.value)}
        />
        <small id={`${field}-zone`}>{t('composing.zone', { zone: zoneText(later.at, locale) })}</small>
        <Checkbox checked={later.onlyIfNoAnswer} onChange={(event) => later.setOnly(event.target.checked)}>
          {t('composing.onlyIfNoAnswer')}
        </Checkbox>
        <HeldStrip words={held} />
        {isShutBy && endMs !== undefined ? (
          <p className={styles.warn} role="alert">
            <TriangleAlert size={14} />
            {t('composing.shutBy', { at: fullText(new Date(endMs).toISOString(), locale) })}
          </p>
        ) : null}
      </div>
    </Modal>
  );
}

/** What is chosen of a message to come, and the saving of it. */
function useLater({ id, channel, message, draft, onClose, onScheduled }: LaterDialogProps) {
  const [held, setHeld] = useState<readonly string[]>([]);
  const { add, change } = useScheduling(id, setHeld);
  const [text, setText] = useState(message?.text ?? '');
  const [when, setWhen] = useState(() => fieldText(message ? new Date(message.sendAt) : inAnHour()));
  const [onlyIfNoAnswer, setOnly] = useState(message?.onlyIfNoAnswer ?? false);
  const [isBusy, setBusy] = useState(false);
  const at = new Date(when);
  const isMoment = !Number.isNaN(at.getTime()) && at.getTime() > Date.now();
  const endMs = windowEndMs(channel);
  const isTemplate = Boolean(message?.template);
  const isShutBy = !isTemplate && endMs !== undefined && isMoment && at.getTime() >= endMs;
  const save = async () => {
    setBusy(true);
    const later = { sendAt: at.toISOString(), onlyIfNoAnswer, isConfirmed: held.length > 0 };
    const words = draft && {
      ...{ text: draft.text ?? draft.reply.trim(), original: draft.original ?? null },
      ...{ attachments: draft.attachments, quotes: draft.quotes },
    };
    const isDone = message
      ? await change(message, isTemplate ? {} : { text: text.trim(), ...originalOf(message, text) }, later)
      : words
        ? await add({ ...words, template: null }, later)
        : false;
    setBusy(false);
    if (!isDone) return;
    onScheduled?.();
    onClose();
  };
  const isEmpty = message !== undefined && text.trim() === '' && !isTemplate;
  return {
    ...{ text, when, setWhen, at, onlyIfNoAnswer, setOnly, isBusy, held, isShutBy, endMs, isTemplate, save },
    maySave: isMoment && !isShutBy && !isEmpty,
    write(next: string) {
      setText(next);
      setHeld([]);
    },
  };
}

/** What was written in another language stays only as long as its translation does. */
const originalOf = (message: ScheduledMessage, text: string) =>
  message.text === text.trim() ? {} : { original: null };

const inAnHour = () => new Date(Date.now() + 3_600_000);

function Choices({ onChoose }: { onChoose(moment: Date): void }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <div className={styles.choices}>
      {laterNames.map((name) => {
        const moment = laterAt(name, Date.now());
        return moment ? (
          <button key={name} type="button" onClick={() => onChoose(moment)}>
            {t(`composing.times.${name}`)}
            <small>{fullText(moment.toISOString(), locale)}</small>
          </button>
        ) : null;
      })}
    </div>
  );
}
