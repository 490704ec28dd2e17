import { asPlainText, type Block, type BlockKind, contentLimits, type Locale } from '@parley/contract';
import { Button, Dropdown, Switch } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Field } from '../../../shell/form/field.tsx';
import { TextArea } from '../../../shell/text-area.tsx';
import { useWords } from '../../../words/index.ts';
import { type AnswerDraft, type BlockDraft, blockDraft } from '../answer-draft.ts';
import { AnswerBlock } from './answer-block.tsx';
import styles from './answer-editor.module.css';
import { blockKinds, newBlock } from './new-block.ts';

interface AnswerEditorProps {
  label: string;
  locale: Locale;
  said: AnswerDraft;
  isReadOnly: boolean;
  onChange(said: AnswerDraft): void;
}

/** An answer, block by block: text with marks, and whatever else it shows; ordered by mouse or by keys. */
export function AnswerEditor({ label, locale, said, isReadOnly, onChange }: AnswerEditorProps) {
  const t = useWords();
  const [fresh, setFresh] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const { blocks } = said;
  const put = (next: BlockDraft[]) => onChange({ ...said, blocks: next });
  const change = (key: string, block: Block) =>
    put(blocks.map((each) => (each.key === key ? { ...each, block } : each)));
  const add = (kind: BlockKind, at = blocks.length, instead = 0) => {
    const made = blockDraft(newBlock[kind]());
    put(blocks.toSpliced(at, instead, made));
    setFresh(made.key);
  };
  const move = (key: string, to: number) => {
    const from = blocks.findIndex((each) => each.key === key);
    const one = blocks[from];
    if (!one || to < 0 || to >= blocks.length || to === from) return;
    put(blocks.toSpliced(from, 1).toSpliced(to, 0, one));
    setMoved(t('writing.movedTo', { place: to + 1, count: blocks.length }));
  };
  /** In place of a line that began with a slash; what stood before it stays. */
  const insert = (key: string, kind: BlockKind) => {
    const at = blocks.findIndex((each) => each.key === key);
    const one = blocks[at];
    if (one?.block.kind !== 'text') return;
    const before = one.block.text.replace(/(^|\n)\/[^\n]*$/, '');
    if (before.trim() === '') return add(kind, at, 1);
    const made = blockDraft(newBlock[kind]());
    put(blocks.toSpliced(at, 1, { ...blockDraft({ kind: 'text', text: before }) }, made));
    setFresh(made.key);
  };
  const isFull = blocks.length >= contentLimits.blocks;
  return (
    <section className={styles.answer} aria-label={label}>
      <ol className={styles.blocks}>
        {blocks.map(({ key, block }, at) => (
          <AnswerBlock
            key={key}
            block={block}
            label={block.kind === 'text' ? label : t(`writing.blocks.${block.kind}`)}
            place={at}
            count={blocks.length}
            isReadOnly={isReadOnly}
            isFresh={key === fresh}
            isFull={isFull}
            isDragged={key === dragged}
            onChange={(next) => change(key, next)}
            onInsert={(kind) => insert(key, kind)}
            onMove={(to) => move(key, to)}
            onRemove={() => put(blocks.filter((each) => each.key !== key))}
            onDrag={(isOn) => setDragged(isOn ? key : null)}
            onDropHere={() => dragged && move(dragged, at)}
          />
        ))}
      </ol>
      <span className="sr-only" role="status">
        {moved}
      </span>
      {isReadOnly ? null : (
        <footer className={styles.foot}>
          <Dropdown
            trigger={['click']}
            disabled={isFull}
            menu={{
              items: blockKinds.map((kind) => ({
                key: kind,
                label: t(`writing.blocks.${kind}`),
                onClick: () => add(kind),
              })),
            }}
          >
            <Button size="small" icon={<Plus size={14} />} disabled={isFull}>
              {t('writing.addBlock')}
            </Button>
          </Dropdown>
          <small>{t('writing.slashHint')}</small>
        </footer>
      )}
      <PlainWords said={said} locale={locale} isReadOnly={isReadOnly} onChange={onChange} />
    </section>
  );
}

/** What is said where only words can be shown; made from the blocks, or written apart. */
function PlainWords({ said, locale, isReadOnly, onChange }: Omit<AnswerEditorProps, 'label'>) {
  const t = useWords();
  const isRich = said.blocks.some(({ block }) => block.kind !== 'text') || said.plain !== null;
  if (!isRich) return null;
  const made = asPlainText(
    said.blocks.map(({ block }) => block),
    locale,
  );
  return (
    <details className={styles.plain} open={said.plain !== null}>
      <summary>{t('writing.plain')}</summary>
      <Field label={t('writing.plainOwn')}>
        {(id) => (
          <Switch
            id={id}
            size="small"
            disabled={isReadOnly}
            checked={said.plain !== null}
            onChange={(isOwn) => onChange({ ...said, plain: isOwn ? made : null })}
          />
        )}
      </Field>
      {said.plain === null ? (
        <pre>{made}</pre>
      ) : (
        <TextArea
          aria-label={t('writing.plain')}
          maxLength={4000}
          disabled={isReadOnly}
          value={said.plain}
          onChange={(event) => onChange({ ...said, plain: event.target.value })}
        />
      )}
    </details>
  );
}
