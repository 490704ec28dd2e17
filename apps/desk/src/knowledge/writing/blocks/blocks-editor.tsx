import { type Block, type BlockKind, contentLimits } from '@parley/contract';
import { Button, Dropdown } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../words/index.ts';
import { type BlockDraft, blockDraft } from '../answer-draft.ts';
import { AnswerBlock } from './answer-block.tsx';
import styles from './answer-editor.module.css';
import { blockKinds, newBlock } from './new-block.ts';

interface BlocksEditorProps {
  label: string;
  blocks: readonly BlockDraft[];
  isReadOnly: boolean;
  onChange(blocks: BlockDraft[]): void;
}

/** What is shown, block by block: text with marks, and whatever else there is; ordered by mouse or by keys. */
export function BlocksEditor({ label, blocks, isReadOnly, onChange: put }: BlocksEditorProps) {
  const t = useWords();
  const [fresh, setFresh] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
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
    <>
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
    </>
  );
}
