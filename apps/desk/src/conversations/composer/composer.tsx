import type { ConversationState, Entry } from '@parley/contract';
import { limits } from '@parley/contract';
import { Button } from 'antd';
import { Lock, Paperclip, Reply } from 'lucide-react';
import { lazy, type ReactNode, type RefObject, Suspense, useId, useRef, useState } from 'react';
import { useValues } from '../../replies/use-values.ts';
import { countText } from '../../shell/format.ts';
import { IconButton, KeyHint, Keys } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { cx } from '../../shell/look/cx.ts';
import { usePreference } from '../../shell/preferences.ts';
import { useTranslating } from '../../translation/translating.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { BlankStrip } from './blank-strip.tsx';
import styles from './composer.module.css';
import { keepDraft, type Mode } from './drafts.ts';
import { EmojiButton } from './emoji.tsx';
import { Field, type FieldHandle } from './field.tsx';
import { partsOf } from './hindrance.ts';
import { ScheduleButton } from './schedule/schedule-button.tsx';
import { ScheduledStrip } from './schedule/scheduled-strip.tsx';
import { UndoBar } from './schedule/undo-bar.tsx';
import { StanceStrip } from './stance-strip.tsx';
import { ChannelStrip } from './strips/channel-strip.tsx';
import { CollisionStrip } from './strips/collision-strip.tsx';
import { HeldStrip } from './strips/held-strip.tsx';
import { IntentChip } from './strips/intent-chip.tsx';
import { PresenceLine } from './strips/presence-line.tsx';
import { ReplacedStrip } from './strips/replaced-strip.tsx';
import { TemplateButton } from './templates/template-button.tsx';
import { UploadList } from './upload-list.tsx';
import { shutStances } from './use-sending.ts';
import { useWriting, type WritingProps } from './use-writing.ts';

const AnswerStrip = lazy(() =>
  import('../../translation/answer-strip.tsx').then((m) => ({ default: m.AnswerStrip })),
);

/** Where answers and notes are written. */
export function Composer(props: WritingProps) {
  const { state } = props;
  const t = useWords();
  const about = useId();
  const values = useValues(state.contactId, state.locale);
  const field = useRef<FieldHandle>(null);
  const [isTemplateOpen, openTemplates] = useState(false);
  const writing = useWriting({ ...props, field });
  const { draft, stance, files, sending, editing, channel } = writing;
  const { isOn: isTranslating } = useTranslating(state.id);
  const isNote = draft.mode === 'note' && !editing.message;
  const isShut = !isNote && shutStances.has(stance);
  const text = editing.message ? editing.text : isNote ? draft.note : draft.reply;
  const label = isNote ? t('composer.noteLabel') : t('composer.replyLabel');
  const takesTemplates = Boolean(channel?.takesTemplates) && !isShut;
  useKeysOf(state, props.entries, writing.setMode, field);
  return (
    <DropZone label={label} isNote={isNote} onFiles={files.add}>
      <Tabs mode={draft.mode} onMode={writing.setMode} />
      <Strips
        {...{ about, state, acts: props.acts, entries: props.entries, writing, isNote, text, field }}
        onTemplate={takesTemplates ? () => openTemplates(true) : undefined}
      />
      <Field
        ref={field}
        value={text}
        isDisabled={isShut && !editing.message}
        isNote={isNote}
        label={label}
        placeholder={isShut ? '' : t(isNote ? 'composing.notePlaceholder' : 'composer.replyPlaceholder')}
        values={values}
        spoken={state.locale}
        callees={writing.callees}
        describedBy={about}
        onChange={editing.message ? editing.change : writing.change}
        onFiles={files.add}
        onReply={(canned) => keepDraft(state.id, { canned })}
        onSend={(then) => writing.send(then)}
        onLeave={() => leave(writing, state)}
      />
      {isTranslating && !isNote && !isShut && !editing.message ? (
        <Suspense fallback={null}>
          <AnswerStrip state={state} entries={props.entries} written={draft.reply} />
        </Suspense>
      ) : null}
      <UploadList
        attachments={draft.attachments}
        uploads={files.uploads}
        onRemove={writing.detach}
        onRetry={files.retry}
        onDrop={(upload) => files.remove(upload.id)}
      />
      <footer className={styles.bar}>
        <FileButton onFiles={files.add} isDisabled={isShut} />
        <EmojiButton isDisabled={isShut} onPick={(sign) => field.current?.insert(sign)} />
        {takesTemplates && channel && !isNote ? (
          <TemplateButton
            channelAccountId={channel.channelAccountId}
            isOpen={isTemplateOpen}
            onOpen={openTemplates}
            onSend={sending.sendTemplate}
          />
        ) : null}
        {isNote || isShut || editing.message ? null : (
          <ScheduleButton
            id={state.id}
            draft={draft}
            channel={channel}
            going={sending.going}
            isDisabled={draft.reply.trim() === '' || writing.isUploading || !sending.going}
            onScheduled={writing.handOver}
          />
        )}
        <Remaining used={text.length} limit={isNote ? limits.noteChars : limits.textChars} />
        <Parts count={isNote ? 1 : partsOf(channel, sending.going?.text ?? text)} />
        <SendHint />
        <SendButton writing={writing} isNote={isNote} isShut={isShut} about={about} />
      </footer>
    </DropZone>
  );
}

type Writing = ReturnType<typeof useWriting>;

/** Esc leaves an edit or a quote before it leaves the field. */
function leave({ editing, draft }: Writing, { id }: ConversationState): boolean {
  if (editing.message) editing.leave();
  else if (draft.quotes !== null) keepDraft(id, { quotes: null });
  else return false;
  return true;
}

const mostSoughtChars = 100;

/** The keys that begin something in the field. */
function useKeysOf(
  state: ConversationState,
  entries: readonly Entry[],
  setMode: (mode: Mode) => void,
  field: RefObject<FieldHandle | null>,
) {
  useAction('reply', () => setMode('reply'));
  useAction('note', () => setMode('note'));
  useAction('article', () => field.current?.begin('#'));
  useAction('mention', () => {
    setMode('note');
    requestAnimationFrame(() => field.current?.call());
  });
  useAction('assist', () => {
    setMode('reply');
    const asked = entries.findLast(({ seq, body }) => seq <= state.contactSeq && body.kind === 'message');
    const words = asked?.body.kind === 'message' ? (asked.body.text ?? '') : '';
    requestAnimationFrame(() => field.current?.lookUp(words.trim().slice(0, mostSoughtChars)));
  });
}

interface StripsProps extends Pick<WritingProps, 'state' | 'acts' | 'entries'> {
  about: string;
  writing: Writing;
  isNote: boolean;
  text: string;
  field: RefObject<FieldHandle | null>;
  onTemplate: (() => void) | undefined;
}

/** All that is to be known before something is sent. */
function Strips({ about, state, acts, entries, writing, isNote, text, field, onTemplate }: StripsProps) {
  const { draft, stance, sending, editing, channel, rival } = writing;
  if (editing.message)
    return (
      <>
        <IntentChip kind="edit" text={editing.message.text} onLeave={editing.leave} />
        <HeldStrip words={editing.held} onSendAnyway={() => void editing.send(true)} />
      </>
    );
  const isShut = shutStances.has(stance);
  return (
    <>
      <PresenceLine id={state.id} />
      <UndoBar id={state.id} onTaken={() => field.current?.focus()} />
      <ScheduledStrip id={state.id} channel={channel} />
      <ReplacedStrip id={state.id} />
      {rival ? (
        <CollisionStrip
          rival={rival}
          onLook={writing.look}
          onSendAnyway={() => writing.send(undefined, { seen: rival.seq })}
        />
      ) : null}
      {sending.hasBlanks ? (
        <BlankStrip
          text={text}
          onGo={() => field.current?.toBlank()}
          onSendAnyway={() => writing.send(undefined, { blanks: true })}
        />
      ) : null}
      {isNote ? null : <StanceStrip state={state} stance={stance} acts={acts} />}
      {isNote || isShut || !channel ? null : (
        <ChannelStrip
          id={about}
          channel={channel}
          hindrance={writing.hindrance}
          untaken={writing.untaken}
          onTemplate={onTemplate}
        />
      )}
      {draft.quotes === null ? null : (
        <IntentChip
          kind="quote"
          text={quotedIn(entries, draft.quotes)}
          onLeave={() => keepDraft(state.id, { quotes: null })}
        />
      )}
    </>
  );
}

function quotedIn(entries: readonly Entry[], quoted: number): string {
  const body = entries.find(({ seq }) => seq === quoted)?.body;
  if (body?.kind !== 'message' && body?.kind !== 'note') return '…';
  return body.text || body.attachments?.[0]?.name || '…';
}

interface SendButtonProps {
  writing: Writing;
  isNote: boolean;
  isShut: boolean;
  about: string;
}

/** Sends; while it cannot, it is described by what says why. */
function SendButton({ writing, isNote, isShut, about }: SendButtonProps) {
  const t = useWords();
  const { sending, editing } = writing;
  const label = editing.message
    ? t('composing.saveEdit')
    : isNote
      ? t('composer.addNote')
      : t(sending.takesOver ? 'composer.takeAndSend' : 'composer.send');
  const maySend = editing.message ? editing.text.trim() !== '' : sending.maySend && !isShut;
  return (
    <Button
      type="primary"
      aria-describedby={maySend ? undefined : about}
      disabled={!maySend}
      loading={editing.isBusy}
      onClick={() => writing.send()}
    >
      {label}
    </Button>
  );
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

/** How many messages a long text makes on this channel. */
function Parts({ count }: { count: number }) {
  const t = useWords();
  if (count < 2) return null;
  return (
    <span className={styles.left} role="status">
      {t('composing.parts', { count })}
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
