import {
  checkFlow,
  type FindAction,
  type FlowAction,
  type FlowDefinition,
  type FlowNode,
  type Locale,
} from '@parley/contract';
import { createContext, useContext } from 'react';
import { noQuestion } from './draft/edit-flow.ts';
import { type FaultLine, faultLines } from './draft/fault-lines.ts';
import type { QuestionTitles } from './node-kinds.ts';

/** What whoever shows a part of the flow works with. */
export interface Editing {
  flow: FlowDefinition;
  /** changes that are about the same thing, one after the other, are taken back together */
  change(flow: FlowDefinition, about?: string): void;
  actions: readonly FlowAction[];
  faults: readonly FaultLine[];
  titles: QuestionTitles;
  /** the language of the words that are shown and written */
  language: Locale;
  setLanguage(language: Locale): void;
  selected: string | null;
  select(key: string | null): void;
}

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

/** The flow being edited; only inside its page. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('no flow is edited here');
  return editing;
}

export const findNode = ({ nodes }: FlowDefinition, key: string | null): FlowNode | undefined =>
  nodes.find((node) => node.key === key);

export const findAction = (
  actions: readonly FlowAction[],
  connector: string,
  name: string,
): FlowAction | undefined => actions.find((each) => each.connector === connector && each.name === name);

/** What is wrong with a flow as it is drawn; without the actions, as far as can be told. Which questions are gone, the server has said. */
export function faultsOf(
  flow: FlowDefinition,
  actions: readonly FlowAction[] | undefined,
  gone: ReadonlySet<string>,
): FaultLine[] {
  const find: FindAction = (connector, name) => {
    const action = findAction(actions ?? [], connector, name);
    return action && { isWrite: action.isWrite, outputs: action.outputs.map((output) => output.name) };
  };
  const isAnswered = (question: string) => question !== noQuestion && !gone.has(question);
  return faultLines(flow, checkFlow(flow, actions && find, isAnswered));
}
