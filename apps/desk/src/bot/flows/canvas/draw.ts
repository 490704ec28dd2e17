import type { FlowAction, FlowDefinition, Locale, NodeCounts } from '@parley/contract';
import { type Edge, MarkerType } from '@xyflow/react';
import type { Translate } from '../../../words/index.ts';
import { exitsFrom } from '../draft/exits.ts';
import type { FaultLine } from '../draft/fault-lines.ts';
import { placesOf } from '../draft/lay-out.ts';
import { faultText } from '../fault-list.tsx';
import { exitText, looks, type QuestionTitles, summaryOf } from '../node-kinds.ts';
import type { Passed } from '../try-chat/passed.ts';
import type { StepNode } from './canvas-node.tsx';

export interface Drawn {
  flow: FlowDefinition;
  actions: readonly FlowAction[];
  faults: readonly FaultLine[];
  language: Locale;
  titles: QuestionTitles;
  passed: Passed;
  counts: readonly NodeCounts[] | null;
}

/** The steps as the canvas shows them. */
export function drawNodes(t: Translate, drawn: Drawn): StepNode[] {
  const { flow, actions, faults, language, titles, passed } = drawn;
  const places = placesOf(flow);
  const keys = new Set(flow.nodes.map(({ key }) => key));
  const counts = new Map(drawn.counts?.map((each) => [each.key, each]));
  return flow.nodes.map((node) => ({
    ...{ id: node.key, type: 'step' as const, position: places.get(node.key) ?? { x: 0, y: 0 } },
    ariaLabel: [
      t(`flows.kind.${looks[node.kind].word}`),
      summaryOf(t, node, flow, actions, language, titles),
      ...(passed.waitsAt === node.key ? [t('flows.waitsHere')] : []),
    ].join(' · '),
    data: {
      kind: node.kind,
      summary: summaryOf(t, node, flow, actions, language, titles),
      exits: exitsFrom(node).map(({ id, to }) => ({
        ...{ id, isOpen: !keys.has(to) },
        text: exitText(t, node, id, actions, language),
      })),
      isStart: flow.start === node.key,
      faults: faults.filter((fault) => fault.node === node.key).map((fault) => faultText(t, fault)),
      isPassed: passed.nodes.has(node.key),
      isWaiting: passed.waitsAt === node.key,
      counts: counts.get(node.key) ?? null,
    },
  }));
}

export const edgeId = (key: string, exit: string) => `${key} ${exit}`;

/** The ways between them; a way that the last turn took stands out. */
export function drawEdges({ flow, passed }: Pick<Drawn, 'flow' | 'passed'>): Edge[] {
  const keys = new Set(flow.nodes.map(({ key }) => key));
  return flow.nodes.flatMap((node) =>
    exitsFrom(node).flatMap(({ id, to }) => {
      if (!keys.has(to)) return [];
      const isTaken = passed.ways.has(`${node.key}>${to}`);
      return [
        {
          ...{ id: edgeId(node.key, id), source: node.key, sourceHandle: id, target: to },
          className: isTaken ? 'taken' : '',
          markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16 },
        },
      ];
    }),
  );
}
