import type { FlowNode } from '@parley/contract';
import { Button, Dropdown } from 'antd';
import { ChevronRight, Plus, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { cx } from '../../shell/look/cx.ts';
import { useWords } from '../../words/index.ts';
import { addStep, isFull, type NodeKind } from './draft/edit-flow.ts';
import { exitsFrom, inReach, nowhere } from './draft/exits.ts';
import { useEditing } from './editing.tsx';
import { NodeForm } from './forms/node-form.tsx';
import { exitText, looks, nodeKinds, summaryOf } from './node-kinds.ts';
import styles from './step-list.module.css';
import type { Passed } from './try-chat/passed.ts';

/** The same flow as the canvas shows, as a list: every step with its form, in the order in which customers come to it. */
export function StepList({ passed }: { passed: Passed }) {
  const t = useWords();
  const { flow } = useEditing();
  const steps = inReach(flow);
  const numbers = new Map(steps.map(({ key }, at) => [key, at + 1]));
  return (
    <section className={styles.steps} aria-label={t('flows.stepsTitle')}>
      <ol>
        {steps.map((node) => (
          <Step key={node.key} node={node} numbers={numbers} passed={passed} />
        ))}
      </ol>
      <AddStep />
    </section>
  );
}

interface StepProps {
  node: FlowNode;
  /** the place of each step in the list */
  numbers: ReadonlyMap<string, number>;
  passed: Passed;
}

function Step({ node, numbers, passed }: StepProps) {
  const t = useWords();
  const { flow, actions, faults, language, titles, selected, select } = useEditing();
  const item = useRef<HTMLLIElement>(null);
  const nodeKey = node.key;
  const isOpen = selected === nodeKey;
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { icon: Icon, word, tint } = looks[node.kind];
  const isFaulty = faults.some((fault) => fault.node === nodeKey);
  const ways = exitsFrom(node).map(({ id, to }) => ({
    id,
    text: exitText(t, node, id, actions, language),
    to: numbers.get(to) ?? (to === nowhere ? '—' : to),
  }));
  return (
    <li ref={item} className={cx(styles.step, isOpen && styles.open)} data-step={nodeKey}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => select(isOpen ? null : nodeKey)}
      >
        <ChevronRight size={15} aria-hidden="true" className={styles.arrow} />
        <span className="figures">{numbers.get(nodeKey)}</span>
        <Icon size={15} color={tint} aria-hidden="true" />
        <b>{t(`flows.kind.${word}`)}</b>
        <span className={styles.summary}>{summaryOf(t, node, flow, actions, language, titles)}</span>
        {passed.waitsAt === nodeKey ? <em>{t('flows.waitsHere')}</em> : null}
        {passed.waitsAt !== nodeKey && passed.nodes.has(nodeKey) ? <em>{t('flows.passed')}</em> : null}
        {isFaulty ? (
          <span className={styles.faulty}>
            <TriangleAlert size={14} aria-hidden="true" />
            <span className="sr-only">{t('flows.hasFaults')}</span>
          </span>
        ) : null}
        {ways.length > 0 ? (
          <small>
            {ways.map(({ id, text, to }) => (
              <span key={id}>
                {ways.length > 1 ? `${text} ` : ''}→ {to}
              </span>
            ))}
          </small>
        ) : null}
      </button>
      {isOpen ? (
        <div className={styles.body}>
          <NodeForm node={node} />
        </div>
      ) : null}
    </li>
  );
}

/** A new step that nothing leads to yet. */
function AddStep() {
  const t = useWords();
  const { flow, change, actions, language, select } = useEditing();
  const add = (kind: NodeKind) => {
    const added = addStep(flow, kind, language, actions);
    change(added.flow);
    select(added.key);
  };
  return (
    <Dropdown
      trigger={['click']}
      disabled={isFull(flow)}
      menu={{
        items: nodeKinds.map((kind) => {
          const { icon: Icon, word, tint } = looks[kind];
          return { key: kind, icon: <Icon size={15} color={tint} />, label: t(`flows.kind.${word}`) };
        }),
        onClick: ({ key }) => add(key as NodeKind),
      }}
    >
      <Button icon={<Plus size={15} />}>{t('flows.addStep')}</Button>
    </Dropdown>
  );
}
