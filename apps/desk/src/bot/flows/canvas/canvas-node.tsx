import type { NodeCounts } from '@parley/contract';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { countText, shareText } from '../../../shell/format.ts';
import { cx } from '../../../shell/look/cx.ts';
import { useLocale, useWords } from '../../../words/index.ts';
import type { NodeKind } from '../draft/edit-flow.ts';
import { looks } from '../node-kinds.ts';
import styles from './canvas.module.css';

export type StepNode = Node<
  {
    kind: NodeKind;
    summary: string;
    exits: { id: string; text: string; isOpen: boolean }[];
    isStart: boolean;
    faults: readonly string[];
    isPassed: boolean;
    isWaiting: boolean;
    counts: NodeCounts | null;
  },
  'step'
>;

/** A step on the canvas: what it does, its ways out, what is wrong with it, and what became of its cases. */
export const CanvasNode = memo(function CanvasNode({ data, selected }: NodeProps<StepNode>) {
  const t = useWords();
  const { icon: Icon, word, tint } = looks[data.kind];
  const [only, another] = data.exits;
  return (
    <div
      className={cx(
        styles.node,
        selected && styles.selected,
        data.faults.length > 0 && styles.faulty,
        data.isPassed && styles.passed,
        data.isWaiting && styles.waiting,
      )}
    >
      <Handle type="target" position={Position.Left} className={styles.handle ?? ''} />
      <header>
        <Icon size={15} color={tint} aria-hidden="true" />
        <b>{t(`flows.kind.${word}`)}</b>
        {data.isStart ? <em>{t('flows.start')}</em> : null}
        {data.faults.length > 0 ? (
          <span className={styles.fault} title={data.faults.join('\n')}>
            <TriangleAlert size={14} aria-label={t('flows.hasFaults')} />
          </span>
        ) : null}
      </header>
      {data.summary || data.kind !== 'end' ? (
        <p className={cx(styles.summary, !data.summary && styles.blank)}>
          {data.summary || t('flows.toWrite')}
        </p>
      ) : null}
      {another ? (
        <ul>
          {data.exits.map(({ id, text, isOpen }) => (
            <li key={id} className={cx(isOpen && styles.openExit)}>
              <span>{text}</span>
              <Handle id={id} type="source" position={Position.Right} className={styles.handle ?? ''} />
            </li>
          ))}
        </ul>
      ) : null}
      {only && !another ? (
        <Handle
          id={only.id}
          type="source"
          position={Position.Right}
          className={cx(styles.handle, only.isOpen && styles.openHandle) ?? ''}
        />
      ) : null}
      {data.counts ? <Counts counts={data.counts} /> : null}
    </div>
  );
});

function Counts({ counts: { reached, stopped, handedOver } }: { counts: NodeCounts }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <footer className="figures" title={t('flows.countsText')}>
      <span>{t('flows.reached', { count: reached })}</span>
      {stopped > 0 ? (
        <span className={styles.stopped}>
          {t('flows.stoppedHere', {
            count: countText(stopped, locale),
            share: shareText(stopped / reached, locale),
          })}
        </span>
      ) : null}
      {handedOver > 0 ? (
        <span>{t('flows.handedOverHere', { count: countText(handedOver, locale) })}</span>
      ) : null}
    </footer>
  );
}
