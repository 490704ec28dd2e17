import type { FlowDefinition, FlowNode } from '@parley/contract';

/** Where an exit leads that leads nowhere yet. */
export const nowhere = 'nowhere';

/** One way out of a node: `next`, `otherwise`, `yes`, `no`, `case:0` or `on:failure`. */
export interface Exit {
  id: string;
  to: string;
}

/** The ways out of a node, in the order in which they are tried. */
export function exitsFrom(node: FlowNode): Exit[] {
  switch (node.kind) {
    case 'collect':
    case 'say':
      return [{ id: 'next', to: node.next }];
    case 'call':
      return [
        { id: 'next', to: node.next },
        ...Object.entries(node.on).map(([failure, to]) => ({ id: `on:${failure}`, to })),
        { id: 'otherwise', to: node.otherwise },
      ];
    case 'branch':
      return [
        ...node.cases.map(({ next }, at) => ({ id: `case:${at}`, to: next })),
        { id: 'otherwise', to: node.otherwise },
      ];
    case 'confirm':
      return [
        { id: 'yes', to: node.yes },
        { id: 'no', to: node.no },
      ];
    case 'answer':
    case 'verify':
      return [
        { id: 'next', to: node.next },
        { id: 'otherwise', to: node.otherwise },
      ];
    default:
      return [];
  }
}

/** The node with one of its ways out leading somewhere else. */
export function leading(node: FlowNode, exit: string, to: string): FlowNode {
  const [kind, name = ''] = exit.split(':');
  if (node.kind === 'branch' && kind === 'case')
    return {
      ...node,
      cases: node.cases.map((each, at) => (String(at) === name ? { ...each, next: to } : each)),
    };
  if (node.kind === 'call' && kind === 'on') return { ...node, on: { ...node.on, [name]: to } };
  return exitsFrom(node).some(({ id }) => id === exit) ? ({ ...node, [exit]: to } as FlowNode) : node;
}

/** The nodes in the order in which customers come to them, those that nobody comes to last. */
export function inReach({ nodes, start }: Pick<FlowDefinition, 'nodes' | 'start'>): FlowNode[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const found = new Set<FlowNode>();
  const open = [start];
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    const node = byKey.get(key);
    if (!node || found.has(node)) continue;
    found.add(node);
    open.push(...exitsFrom(node).map(({ to }) => to));
  }
  return [...found, ...nodes.filter((node) => !found.has(node))];
}
