import type { Callee, CannedReplyId, Locale } from '@parley/contract';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import { findBlank, type Values } from '../../replies/blanks.ts';
import { keysOf } from '../../shell/keys/own-keys.ts';
import { preferences } from '../../shell/preferences.ts';
import { offerPlace, splice } from '../../shell/text/insert.ts';
import { useWords } from '../../words/index.ts';
import { Associations, useAssociations } from './associations.tsx';
import styles from './composer.module.css';
import { type Picking, pickingOf } from './picker.ts';
import { type Pick, PickerList } from './picker-list.tsx';
import { takenBy } from './taken-by.ts';
import { usePicks } from './use-picks.ts';

export interface FieldHandle {
  focus(): void;
  insert(text: string): void;
  /** starts with a sign that opens a list, when nothing is written yet */
  begin(sign: string): void;
  /** looks for knowledge about these words, to be put in at the caret */
  lookUp(words: string): void;
  /** puts an @ where the caret is, which opens the list of colleagues */
  call(): void;
  /** chooses the next blank, to be written over */
  toBlank(): void;
}
interface FieldProps {
  ref: Ref<FieldHandle>;
  value: string;
  label: string;
  placeholder: string;
  isDisabled: boolean;
  isNote: boolean;
  values: Values;
  spoken: Locale | null;
  /** whom a note can call; undefined until it is known */
  callees: readonly Callee[] | undefined;
  describedBy?: string | undefined;
  onChange(text: string): void;
  onFiles(files: Iterable<File>): void;
  /** a canned reply was put in */
  onReply(id: CannedReplyId): void;
  onSend(then?: 'resolve'): void;
  /** leaves what is intended with the field; false where nothing is */
  onLeave(): boolean;
}

/** The text field with its lists; nothing acts while an input method composes. */
export function Field(props: FieldProps) {
  const { value, label, placeholder, isDisabled, spoken, onChange, onFiles } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const lists = useLists(area, props);
  const { picking, picks, active } = lists;
  const found = useAssociations(value, picking === null && !props.isNote && !lists.isDismissed, spoken);
  const insert = useInsert(area, props);
  useGrow(area, value);
  useImperativeHandle(props.ref, () => ({
    insert,
    lookUp(words) {
      lists.lookUp(words);
      area.current?.focus();
    },
    ...ways(area, value, (text, caret) => {
      onChange(text);
      lists.open(caret);
      moveTo(area, caret);
    }),
  }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const taken = takenBy(event, found);
    if (taken) {
      event.preventDefault();
      return lists.replace(taken.text);
    }
    const isHandled = picking ? pickByKey(event, lists) : writeByKey(event, props);
    if (isHandled) event.preventDefault();
  };
  const chosen = picking ? picks[active] : undefined;
  return (
    <div className={styles.field}>
      <Lists id={listId} lists={lists} />
      <Associations found={found} onTake={(each) => lists.replace(each.text)} />
      <textarea
        ref={area}
        rows={2}
        className={styles.area}
        aria-label={label}
        aria-controls={picking ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        placeholder={placeholder}
        disabled={isDisabled}
        value={value}
        onChange={(event) => {
          lists.setCaret(event.target.selectionStart);
          onChange(event.target.value);
        }}
        onSelect={(event) => lists.setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={(event) => pasteFiles(event, onFiles)}
      />
    </div>
  );
}

type Area = RefObject<HTMLTextAreaElement | null>;

/** What can be done with the field from elsewhere; `write` puts a text with the caret at a place. */
function ways(area: Area, value: string, write: (text: string, caret: number) => void) {
  return {
    focus: () => area.current?.focus(),
    begin(text: string) {
      if (value === '') write(text, text.length);
      else area.current?.focus();
    },
    call() {
      const at = area.current?.selectionStart ?? value.length;
      const gap = at > 0 && !/\s/.test(value[at - 1] ?? '') ? ' ' : '';
      write(`${value.slice(0, at)}${gap}@${value.slice(at)}`, at + gap.length + 1);
    },
    toBlank: () => chooseBlank(area),
  };
}

const moveTo = (area: Area, caret: number) =>
  requestAnimationFrame(() => {
    area.current?.focus();
    area.current?.setSelectionRange(caret, caret);
  });

/** The list that stands above the field for what is written at the caret. */
function useLists(area: Area, { value, values, spoken, callees, isNote, onChange, onReply }: FieldProps) {
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [caret, setCaret] = useState(value.length);
  /** what knowledge is looked for, until something is written */
  const [sought, seek] = useState<{ words: string; over: string } | null>(null);
  const isDismissed = dismissed === value;
  const isSeeking = sought !== null && sought.over === value;
  // Once something was written, the same text again (such as none, after sending) asks nothing anew.
  useEffect(() => seek((now) => (now?.over === value ? now : null)), [value]);
  const asked = useMemo((): Picking | null => {
    const at = Math.min(caret, value.length);
    if (isSeeking) return { kind: 'article', query: sought.words, from: at, to: at };
    return isDismissed ? null : pickingOf(value, at, isNote);
  }, [isDismissed, isSeeking, sought, value, caret, isNote]);
  const { picks, isLoading } = usePicks(asked, values, spoken, callees);
  // a list that opens by itself and holds nothing is no list
  const isEager = asked?.kind === 'callee' || asked?.kind === 'emoji';
  const picking = isEager && picks.length === 0 ? null : asked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top again
  useEffect(() => setActive(0), [picking?.query, picking?.kind]);
  const replace = (text: string, from = 0, to = value.length) => {
    const at = from + text.length;
    onChange(value.slice(0, from) + text + value.slice(to));
    setCaret(at);
    moveTo(area, at);
  };
  const pick = (chosen: Pick) => {
    replace(chosen.text, picking?.from, picking?.to);
    if (chosen.id.startsWith('can_')) onReply(chosen.id as CannedReplyId);
  };
  const open = (at: number) => {
    setDismissed(null);
    setCaret(at);
  };
  const dismiss = () => {
    setDismissed(value);
    seek(null);
  };
  return {
    picking,
    picks,
    isLoading,
    active,
    setActive,
    isDismissed,
    setCaret,
    replace,
    pick,
    open,
    lookUp: (words: string) => seek({ words, over: value }),
    about: isSeeking ? sought.words : '',
    dismiss,
  };
}

function Lists({ id, lists }: { id: string; lists: ReturnType<typeof useLists> }) {
  const t = useWords();
  const { picking, picks, active, isLoading, pick, about } = lists;
  if (!picking) return null;
  const name = t(listNames[picking.kind]);
  return (
    <PickerList
      id={id}
      label={about ? `${name} · ${about}` : name}
      picks={picks}
      active={active}
      empty={t(emptyNames[picking.kind])}
      isLoading={isLoading}
      onPick={pick}
    />
  );
}

const listNames = {
  canned: 'composer.canned',
  article: 'composer.articles',
  callee: 'composing.callees',
  emoji: 'composer.emoji',
} as const;
const emptyNames = {
  canned: 'composer.noCanned',
  article: 'composer.noArticles',
  callee: 'composing.noCallees',
  emoji: 'composing.noEmoji',
} as const;

/** Puts a text where the caret is; other rooms may do so too while the field is on screen. */
function useInsert(area: RefObject<HTMLTextAreaElement | null>, { value, isDisabled, onChange }: FieldProps) {
  const insert = (text: string) => {
    const start = area.current?.selectionStart ?? value.length;
    const next = splice(value, start, area.current?.selectionEnd ?? start, text);
    onChange(next.text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const latest = useRef(insert);
  latest.current = insert;
  useEffect(() => (isDisabled ? undefined : offerPlace((text) => latest.current(text))), [isDisabled]);
  return insert;
}

function chooseBlank(area: RefObject<HTMLTextAreaElement | null>) {
  const field = area.current;
  const place = field && findBlank(field.value);
  if (!place) return;
  field.focus();
  field.setSelectionRange(place.start, place.end);
}

const growsByStyle = CSS.supports('field-sizing', 'content');
/** As high as its text, within limits; measured only where the browser does not do it by style. */
function useGrow(area: RefObject<HTMLTextAreaElement | null>, value: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || growsByStyle) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }, [value]);
}

interface Picker {
  picks: readonly Pick[];
  active: number;
  setActive(index: number): void;
  pick(pick: Pick): void;
  dismiss(): void;
}

function pickByKey(event: KeyboardEvent, { picks, active, setActive, pick, dismiss }: Picker): boolean {
  const numbered = takenBy(event, picks);
  if (numbered) {
    pick(numbered);
    return true;
  }
  const chosen = picks[active];
  switch (event.key) {
    case 'ArrowDown':
      setActive(picks.length === 0 ? 0 : (active + 1) % picks.length);
      return true;
    case 'ArrowUp':
      setActive(picks.length === 0 ? 0 : (active + picks.length - 1) % picks.length);
      return true;
    case 'Enter':
    case 'Tab':
      if (chosen) pick(chosen);
      return chosen !== undefined;
    case 'Escape':
      dismiss();
      return true;
    default:
      return false;
  }
}

function writeByKey(event: KeyboardEvent, { onSend, onLeave }: FieldProps): boolean {
  let isHandled = false;
  const done = (run: () => void) => () => {
    isHandled = true;
    run();
  };
  const resolve = keysOf('sendResolveNext', preferences().keys).map((keys) => [
    keys,
    done(() => onSend('resolve')),
  ]);
  const send = keysOf('send', preferences().keys).map((keys) => [keys, done(() => onSend())]);
  createKeybindingsHandler(Object.fromEntries([...resolve, ...send]))(event.nativeEvent);
  if (isHandled) return true;
  if (event.key === 'Escape') {
    if (onLeave()) return true;
    (event.target as HTMLElement).blur();
  }
  const isBare = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
  if (event.key !== 'Enter' || !isBare || preferences().sendWith !== 'enter') return false;
  onSend();
  return true;
}

function pasteFiles(event: ClipboardEvent, onFiles: (files: Iterable<File>) => void) {
  if (event.clipboardData.files.length === 0) return;
  event.preventDefault();
  onFiles([...event.clipboardData.files]);
}
