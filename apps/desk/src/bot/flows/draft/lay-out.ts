import type { FlowDefinition, FlowNode } from '@parley/contract';
import type { Place } from './edit-flow.ts';
import { exitsFrom } from './exits.ts';

export const nodeWidth = 236;
const columnGap = 96;
const rowGap = 28;

/** About how high a node is drawn. */
export const heightOf = (node: FlowNode): number => {
  const ways = exitsFrom(node).length;
  return 78 + (ways > 1 ? ways * 26 : 0);
};

/**
 * Places for all nodes: columns by the longest way from the start (circles are left out of account), rows by the middle of
 * what leads to a node, swept to and fro so that few lines cross (the layered drawing of Sugiyama, Tagawa and Toda, 1981).
 */
export function layOut(flow: Pick<FlowDefinition, 'nodes' | 'start'>): Map<string, Place> {
  const nodes = new Map(flow.nodes.map((node) => [node.key, node]));
  const ahead = forwardExits(nodes, flow.start);
  const columns = columnsOf(nodes, ahead, flow.start);
  const before = new Map<string, string[]>([...nodes.keys()].map((key) => [key, []]));
  for (const [key, exits] of ahead) for (const to of exits) before.get(to)?.push(key);
  for (let sweep = 0; sweep < 4; sweep += 1) {
    const isThere = sweep % 2 === 0;
    sortColumns(isThere ? columns : columns.toReversed(), isThere ? before : ahead);
  }
  return placesIn(columns, nodes, before);
}

type Ways = Map<string, string[]>;

/** The exits of each node without those that close a circle. */
function forwardExits(nodes: ReadonlyMap<string, FlowNode>, start: string): Ways {
  const ahead: Ways = new Map();
  const onWay = new Set<string>();
  const visit = (key: string): void => {
    const node = nodes.get(key);
    if (!node || ahead.has(key)) return;
    const exits: string[] = [];
    ahead.set(key, exits);
    onWay.add(key);
    for (const { to } of exitsFrom(node)) {
      if (!nodes.has(to) || onWay.has(to) || exits.includes(to)) continue;
      exits.push(to);
      visit(to);
    }
    onWay.delete(key);
  };
  visit(start);
  for (const key of nodes.keys()) visit(key);
  return ahead;
}

function columnsOf(nodes: ReadonlyMap<string, FlowNode>, ahead: Ways, start: string): string[][] {
  const depth = new Map<string, number>();
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const to of ahead.get(key) ?? []) visit(to);
    order.unshift(key);
  };
  for (const key of [...nodes.keys()].toReversed()) if (key !== start) visit(key);
  visit(start);
  for (const key of order) {
    const own = depth.get(key) ?? 0;
    depth.set(key, own);
    for (const to of ahead.get(key) ?? []) depth.set(to, Math.max(depth.get(to) ?? 0, own + 1));
  }
  const columns: string[][] = [];
  for (const key of order) {
    const at = depth.get(key) ?? 0;
    columns[at] = [...(columns[at] ?? []), key];
  }
  return columns;
}

function sortColumns(columns: string[][], linked: Ways): void {
  const row = new Map<string, number>();
  for (const column of columns) for (const [at, key] of column.entries()) row.set(key, at);
  const middle = (key: string) => {
    const rows = (linked.get(key) ?? []).map((each) => row.get(each) ?? 0);
    return rows.length > 0 ? rows.reduce((sum, each) => sum + each, 0) / rows.length : (row.get(key) ?? 0);
  };
  for (const column of columns) {
    const wanted = new Map(column.map((key) => [key, middle(key)]));
    column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    for (const [at, key] of column.entries()) row.set(key, at);
  }
}

/** Each node beside the middle of what leads to it, below the one above it. */
function placesIn(
  columns: readonly string[][],
  nodes: ReadonlyMap<string, FlowNode>,
  before: Ways,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, column] of columns.entries()) {
    let free = Number.NEGATIVE_INFINITY;
    for (const key of column) {
      const from = (before.get(key) ?? []).flatMap((each) => places.get(each)?.y ?? []);
      const wanted = from.length > 0 ? Math.min(...from) : 0;
      const y = Math.max(wanted, free);
      places.set(key, { x: at * (nodeWidth + columnGap), y });
      const node = nodes.get(key);
      free = y + (node ? heightOf(node) : 0) + rowGap;
    }
  }
  return places;
}

/** Where every node stands: where it was put, or where it finds its place. */
export function placesOf(flow: FlowDefinition): Map<string, Place> {
  const found = layOut(flow);
  return new Map(flow.nodes.map((node) => [node.key, node.place ?? found.get(node.key) ?? { x: 0, y: 0 }]));
}

/** To the right of a step, or below everything, where nothing lies yet. */
export function freePlaceBeside(flow: FlowDefinition, key: string | null): Place {
  const places = placesOf(flow);
  const beside = key === null ? undefined : places.get(key);
  const lowest = Math.max(...[...places.values()].map(({ y }) => y));
  const wanted = beside ? { ...beside, x: beside.x + nodeWidth + columnGap } : { x: 0, y: lowest + 160 };
  const near = flow.nodes
    .map((node) => ({ ...(places.get(node.key) ?? { x: 0, y: 0 }), height: heightOf(node) }))
    .filter(({ x }) => Math.abs(x - wanted.x) < nodeWidth)
    .toSorted((a, b) => a.y - b.y);
  let { y } = wanted;
  for (const each of near)
    if (y < each.y + each.height && each.y < y + roomFor) y = each.y + each.height + rowGap;
  return { x: wanted.x, y };
}
/** As much as a step with two ways out takes. */
const roomFor = 130;
