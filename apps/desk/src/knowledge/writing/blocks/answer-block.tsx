import type { Block, BlockKind } from '@parley/contract';
import { Dropdown } from 'antd';
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { cx } from '../../../shell/look/cx.ts';
import { useWords } from '../../../words/index.ts';
import { gapOf } from '../block-gaps.ts';
import { RichTextField } from '../rich-text-field.tsx';
import styles from './answer-editor.module.css';
import { BlockForm } from './block-forms.tsx';
import { blockKinds } from './new-block.ts';
import { findKinds, SlashList } from './slash-list.tsx';

interface AnswerBlockProps {
  block: Block;
  label: string;
  place: number;
  count: number;
  isReadOnly: boolean;
  isFresh: boolean;
  isFull: boolean;
  isDragged: boolean;
  onChange(block: Block): void;
  onInsert(kind: BlockKind): void;
  onMove(to: number): void;
  onRemove(): void;
  onDrag(isOn: boolean): void;
  onDropHere(): void;
}

/** One block of an answer with its handle: dragged, moved by the arrow keys, or by its menu. */
export function AnswerBlock(props: AnswerBlockProps) {
  const { block, isReadOnly, isDragged, isFresh, count, onDrag, onDropHere } = props;
  const t = useWords();
  const [isOver, setOver] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  // What was just put in is gone on with.
  useEffect(() => {
    if (isFresh) place.current?.querySelector<HTMLElement>('fieldset input, fieldset button')?.focus();
  }, [isFresh]);
  const gap = gapOf(block);
  const isAlone = count === 1 && block.kind === 'text';
  return (
    <li
      ref={place}
      className={cx(styles.block, isOver && styles.over, isDragged && styles.dragged)}
      data-kind={block.kind}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('text/block')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer.types.includes('text/block')) return;
        event.preventDefault();
        onDropHere();
      }}
      onDragEnd={() => onDrag(false)}
    >
      {isReadOnly || isAlone ? null : <Handle {...props} />}
      <fieldset className={styles.body} disabled={isReadOnly}>
        {block.kind === 'text' ? <TextBlock {...props} text={block.text} /> : null}
        {block.kind === 'text' ? null : (
          <>
            <b className={styles.kind}>{t(`writing.blocks.${block.kind}`)}</b>
            <BlockForm block={block} onChange={props.onChange} />
          </>
        )}
        {gap ? <small className={styles.gap}>{t(`writing.gaps.${gap}`)}</small> : null}
      </fieldset>
      <span className="sr-only">{t('writing.place', { place: props.place + 1, count })}</span>
    </li>
  );
}

function Handle({ label, place, count, onMove, onRemove, onDrag }: AnswerBlockProps) {
  const t = useWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.currentTarget.click();
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    if (!event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const items = [
    { key: 'up', label: t('writing.moveUp'), disabled: place === 0, onClick: () => onMove(place - 1) },
    {
      key: 'down',
      label: t('writing.moveDown'),
      disabled: place === count - 1,
      onClick: () => onMove(place + 1),
    },
    { key: 'remove', label: t('shell.remove'), danger: true, disabled: count === 1, onClick: onRemove },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers do not let a button be dragged */}
      <div
        role="button"
        tabIndex={0}
        className={styles.handle}
        draggable
        aria-label={t('writing.handle', { what: label })}
        title={t('writing.handleHint')}
        onKeyDown={onKeyDown}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/block', label);
          event.dataTransfer.effectAllowed = 'move';
          onDrag(true);
        }}
      >
        <GripVertical size={16} />
      </div>
    </Dropdown>
  );
}

function TextBlock({
  text,
  label,
  isReadOnly,
  isFresh,
  isFull,
  onChange,
  onInsert,
}: AnswerBlockProps & { text: string }) {
  const t = useWords();
  const listId = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const kinds = query === null || isFull ? [] : findKinds(t, blockKinds, query);
  const choose = (kind: BlockKind | undefined) => {
    setQuery(null);
    if (kind) onInsert(kind);
  };
  const onListKey = (event: globalThis.KeyboardEvent): boolean => {
    if (kinds.length === 0) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % kinds.length);
    else if (event.key === 'ArrowUp') setActive((active + kinds.length - 1) % kinds.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(kinds[active]);
    else if (event.key === 'Escape') setQuery(null);
    else return false;
    return true;
  };
  return (
    <div className={styles.textBlock}>
      <RichTextField
        label={label}
        text={text}
        isReadOnly={isReadOnly}
        autoFocus={isFresh}
        onChange={(next) => onChange({ kind: 'text', text: next })}
        onSlash={(next) => {
          setQuery(next);
          setActive(0);
        }}
        onListKey={onListKey}
      />
      {kinds.length > 0 ? <SlashList id={listId} kinds={kinds} active={active} onPick={choose} /> : null}
      {/* a way to the same for whoever cannot see the list open */}
      <span className="sr-only" role="status">
        {kinds.length > 0
          ? t('writing.slashOpen', { what: t(`writing.blocks.${kinds[active] ?? 'text'}`) })
          : ''}
      </span>
    </div>
  );
}
