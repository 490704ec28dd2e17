import type { CannedReplyId, Locale } from '@parley/contract';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
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
import { pickingOf } from './picker.ts';
import { type Pick, PickerList } from './picker-list.tsx';
import { takenBy } from './taken-by.ts';
import { usePicks } from './use-picks.ts';

export interface FieldHandle {
  focus(): void;
  insert(text: string): void;
  /** starts with a sign that opens a list, when nothing is written yet */
  begin(sign: string): void;
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
  onChange(text: string): void;
  onFiles(files: Iterable<File>): void;
  /** a canned reply was put in */
  onReply(id: CannedReplyId): void;
  onSend(then?: 'resolve'): void;
}

/** The text field with its lists; nothing acts while an input method composes. */
export function Field(props: FieldProps) {
  const { value, label, placeholder, isDisabled, values, spoken, onChange, onFiles } = props;
  const t = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const picking = dismissed === value ? null : pickingOf(value);
  const { picks, isLoading } = usePicks(picking, values, spoken);
  const found = useAssociations(value, picking === null && !props.isNote && dismissed !== value, spoken);
  const insert = useInsert(area, props);
  useGrow(area, value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top again
  useEffect(() => setActive(0), [picking?.query, picking?.kind]);
  useImperativeHandle(props.ref, () => ({
    focus: () => area.current?.focus(),
    insert,
    begin(sign) {
      if (value === '') onChange(sign);
      area.current?.focus();
    },
    toBlank: () => chooseBlank(area),
  }));
  const replace = replaceIn(area, onChange);
  const pick = (chosen: Pick) => {
    replace(chosen.text);
    if (chosen.id.startsWith('can_')) props.onReply(chosen.id as CannedReplyId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const taken = takenBy(event, found);
    if (taken) {
      event.preventDefault();
      return replace(taken.text);
    }
    const isHandled = picking
      ? pickByKey(event, { picks, active, setActive, pick, dismiss: () => setDismissed(value) })
      : writeByKey(event, props);
    if (isHandled) event.preventDefault();
  };
  const chosen = picking ? picks[active] : undefined;
  return (
    <div className={styles.field}>
      {picking ? (
        <PickerList
          id={listId}
          label={picking.kind === 'canned' ? t('composer.canned') : t('composer.articles')}
          picks={picks}
          active={active}
          empty={picking.kind === 'canned' ? t('composer.noCanned') : t('composer.noArticles')}
          isLoading={isLoading}
          onPick={pick}
        />
      ) : null}
      <Associations found={found} onTake={(each) => replace(each.text)} />
      <textarea
        ref={area}
        rows={2}
        className={styles.area}
        aria-label={label}
        aria-controls={picking ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        disabled={isDisabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => pasteFiles(event, onFiles)}
      />
    </div>
  );
}

/** Puts a text where the caret is; other rooms may do so too while the field is on screen. */
function useInsert(
  area: React.RefObject<HTMLTextAreaElement | null>,
  { value, isDisabled, onChange }: FieldProps,
) {
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

/** Puts a text in place of what is written, with the caret behind it. */
const replaceIn =
  (area: React.RefObject<HTMLTextAreaElement | null>, onChange: FieldProps['onChange']) => (text: string) => {
    onChange(text);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(text.length, text.length);
    });
  };

function chooseBlank(area: React.RefObject<HTMLTextAreaElement | null>) {
  const field = area.current;
  const place = field && findBlank(field.value);
  if (!place) return;
  field.focus();
  field.setSelectionRange(place.start, place.end);
}

/** As high as its text, within limits. */
function useGrow(area: React.RefObject<HTMLTextAreaElement | null>, value: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 260)}px`;
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

function writeByKey(event: KeyboardEvent, { onSend }: FieldProps): boolean {
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
  if (event.key === 'Escape') (event.target as HTMLElement).blur();
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
