import type { Attachment, ConversationState } from '@parley/contract';
import { limits } from '@parley/contract';
import { Button } from 'antd';
import { Lock, Paperclip, Reply } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useValues } from '../../replies/use-values.ts';
import { countText } from '../../shell/format.ts';
import { IconButton, KeyHint, Keys } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { cx } from '../../shell/look/cx.ts';
import { usePreference } from '../../shell/preferences.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { stanceOf } from '../actions/owner-words.ts';
import type { Acts } from '../actions/use-acts.ts';
import { BlankStrip } from './blank-strip.tsx';
import styles from './composer.module.css';
import { draftOf, keepDraft, type Mode, useDraft } from './drafts.ts';
import { EmojiButton } from './emoji.tsx';
import { Field, type FieldHandle } from './field.tsx';
import { StanceStrip } from './stance-strip.tsx';
import { UploadList } from './upload-list.tsx';
import { shutStances, useSending } from './use-sending.ts';
import { useTyping } from './use-typing.ts';
import { useUploads } from './use-uploads.ts';

interface ComposerProps {
  state: ConversationState;
  acts: Acts;
  /** after send-and-resolve */
  onNext(): void;
}

/** Where answers and notes are written. */
export function Composer({ state, acts, onNext }: ComposerProps) {
  const t = useWords();
  const values = useValues(state.contactId, state.locale);
  const field = useRef<FieldHandle>(null);
  const { draft, stance, files, sending, ...writing } = useWriting({ state, acts, onNext, field });
  const isNote = draft.mode === 'note';
  const isShut = !isNote && shutStances.has(stance);
  const text = isNote ? draft.note : draft.reply;
  const label = isNote ? t('composer.noteLabel') : t('composer.replyLabel');
  const hint = isNote ? t('composer.notePlaceholder') : t('composer.replyPlaceholder');
  return (
    <DropZone label={label} isNote={isNote} onFiles={files.add}>
      <Tabs mode={draft.mode} onMode={writing.setMode} />
      {sending.hasBlanks ? (
        <BlankStrip
          text={text}
          onGo={() => field.current?.toBlank()}
          onSendAnyway={() => writing.send(undefined, true)}
        />
      ) : null}
      {isNote ? null : <StanceStrip state={state} stance={stance} acts={acts} />}
      <Field
        ref={field}
        value={text}
        isDisabled={isShut}
        isNote={isNote}
        label={label}
        placeholder={isShut ? '' : hint}
        values={values}
        spoken={state.locale}
        onChange={writing.change}
        onFiles={files.add}
        onReply={(canned) => keepDraft(state.id, { canned })}
        onSend={(then) => writing.send(then)}
      />
      <UploadList
        attachments={draft.attachments}
        uploads={files.uploads}
        onRemove={writing.detach}
        onRetry={files.retry}
        onDrop={(upload) => files.remove(upload.id)}
      />
      <footer className={styles.bar}>
        <FileButton onFiles={files.add} isDisabled={isShut} />
        <EmojiButton onPick={(sign) => field.current?.insert(sign)} />
        <Remaining used={text.length} limit={isNote ? limits.noteChars : limits.textChars} />
        <SendHint />
        <Button type="primary" disabled={!sending.maySend || isShut} onClick={() => writing.send()}>
          {isNote ? t('composer.addNote') : t(sending.takesOver ? 'composer.takeAndSend' : 'composer.send')}
        </Button>
      </footer>
    </DropZone>
  );
}

type WritingProps = ComposerProps & { field: RefObject<FieldHandle | null> };

/** The draft, its files and the ways out of it. */
function useWriting({ state, acts, onNext, field }: WritingProps) {
  const { agentId } = useSeat();
  const { id } = state;
  const draft = useDraft(id);
  const stance = stanceOf(state, agentId);
  const typing = useTyping(id);
  const files = useUploads(draft.attachments.length, (attachment) =>
    keepDraft(id, { attachments: [...draftOf(id).attachments, attachment] }),
  );
  const sending = useSending({ state, draft, stance, isUploading: files.uploads.length > 0, acts, onNext });
  const setMode = (mode: Mode) => {
    keepDraft(id, { mode });
    requestAnimationFrame(() => field.current?.focus());
  };
  useAction('reply', () => setMode('reply'));
  useAction('note', () => setMode('note'));
  useAction('article', () => field.current?.begin('#'));
  return {
    draft,
    stance,
    files,
    sending,
    setMode,
    change(next: string) {
      const isNote = draft.mode === 'note';
      keepDraft(id, isNote ? { note: next } : { reply: next, ...(next === '' ? { canned: undefined } : {}) });
      if (!isNote && next !== '') typing.touch();
    },
    send(then?: 'resolve', isForced = false) {
      if (!sending.send(then, isForced)) return field.current?.toBlank();
      typing.stop();
      field.current?.focus();
    },
    detach: (gone: Attachment) =>
      keepDraft(id, { attachments: draft.attachments.filter((file) => file.id !== gone.id) }),
  };
}

interface DropZoneProps {
  label: string;
  isNote: boolean;
  onFiles(files: Iterable<File>): void;
  children: ReactNode;
}

/** Takes files that are dropped anywhere on the composer. */
function DropZone({ label, isNote, onFiles, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={cx(styles.composer, isNote && styles.noting, isOver && styles.over)}
      aria-label={label}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      }}
    >
      {children}
    </section>
  );
}

function Tabs({ mode, onMode }: { mode: Mode; onMode(mode: Mode): void }) {
  const t = useWords();
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('composer.kind')}>
      <button type="button" role="tab" aria-selected={mode === 'reply'} onClick={() => onMode('reply')}>
        <Reply size={14} /> <KeyHint label={t('composer.reply')} />
      </button>
      <button type="button" role="tab" aria-selected={mode === 'note'} onClick={() => onMode('note')}>
        <Lock size={13} /> <KeyHint label={t('composer.note')} />
      </button>
    </div>
  );
}

function FileButton({ onFiles, isDisabled }: { onFiles(files: Iterable<File>): void; isDisabled: boolean }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <IconButton
        label={t('composer.attach')}
        icon={<Paperclip size={18} />}
        disabled={isDisabled}
        onClick={() => input.current?.click()}
      />
    </>
  );
}

function Remaining({ used, limit }: { used: number; limit: number }) {
  const t = useWords();
  const locale = useLocale();
  const left = limit - used;
  if (left > limit / 10) return null;
  return (
    <span className={cx(styles.left, 'figures', left < 0 && styles.tooLong)} role="status">
      {left < 0
        ? t('composer.tooLong', { count: -left })
        : t('composer.left', { left: countText(left, locale) })}
    </span>
  );
}

function SendHint() {
  const t = useWords();
  const [sendWith] = usePreference('sendWith');
  return (
    <span className={styles.hint}>
      {sendWith === 'enter' ? t('composer.enterSends') : <Keys action="send" />}
    </span>
  );
}
