import type { FlowNode } from '@parley/contract';
import { useWords } from '../../../words/index.ts';
import { exitsFrom, leading } from '../draft/exits.ts';
import { useEditing } from '../editing.tsx';
import { exitText } from '../node-kinds.ts';
import { NextField } from './next-field.tsx';

export interface FormProps<K extends FlowNode['kind']> {
  node: Extract<FlowNode, { kind: K }>;
  /** what is typed one after the other is taken back together */
  onChange(node: FlowNode, about?: string): void;
}

/** The ways out of a step, each with where it leads. */
export function Exits({ node, onChange }: { node: FlowNode; onChange: FormProps<'say'>['onChange'] }) {
  const t = useWords();
  const { actions, language } = useEditing();
  return exitsFrom(node).map(({ id, to }) => (
    <NextField
      key={id}
      label={exitText(t, node, id, actions, language)}
      from={{ key: node.key, exit: id }}
      to={to}
      onChange={(next) => next && onChange(leading(node, id, next), id)}
    />
  ));
}
