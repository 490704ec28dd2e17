import {
  type FlowAction,
  type FlowDefinition,
  type FlowNode,
  flowLimits,
  type Locale,
  mapTexts,
  type QuestionId,
  type Slot,
  unwritten,
  type Words,
} from '@parley/contract';
import { exitsFrom, leading, nowhere } from './exits.ts';

/** Stands where no question of the knowledge is chosen yet. */
export const noQuestion: QuestionId = `qna_${'0'.repeat(26)}`;

export type NodeKind = FlowNode['kind'];
export type Place = NonNullable<FlowNode['place']>;

/** A flow to begin with: it says one thing. */
export const emptyFlow = (title: string, locale: Locale): FlowDefinition => ({
  title: { [locale]: title },
  phrases: { [locale]: [] },
  names: [],
  slots: [],
  start: 'say_1',
  nodes: [
    { key: 'say_1', kind: 'say', words: { [locale]: unwritten }, next: 'end_1' },
    { key: 'end_1', kind: 'end' },
  ],
});

/** The first name of that stem that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  const used = new Set(taken);
  for (let at = 1; ; at += 1) if (!used.has(`${stem}_${at}`)) return `${stem}_${at}`;
}

/** A new node of a kind, with nothing in it that would have to be taken out. */
export function newNode(
  flow: FlowDefinition,
  kind: NodeKind,
  locale: Locale,
  actions: readonly FlowAction[],
): FlowNode {
  const key = freeName(
    kind.replace('-', '_'),
    flow.nodes.map((node) => node.key),
  );
  const words: Words = { [locale]: unwritten };
  const [slot] = flow.slots;
  const [action] = actions;
  switch (kind) {
    case 'collect':
      return { key, kind, slot: slot?.name ?? 'order', next: nowhere };
    case 'say':
      return { key, kind, words, next: nowhere };
    case 'call':
      return {
        ...{ key, kind, next: nowhere, otherwise: nowhere, on: {}, inputs: {} },
        ...{ connector: action?.connector ?? unwritten, action: action?.name ?? 'none' },
        as: freeName('answer', callNames(flow)),
      };
    case 'branch': {
      const of = slot?.name ?? 'customer.level';
      return { key, kind, cases: [{ when: [{ of, is: 'set' }], next: nowhere }], otherwise: nowhere };
    }
    case 'confirm':
      return { key, kind, words, yes: nowhere, no: nowhere };
    case 'answer':
      return { key, kind, question: noQuestion, next: nowhere, otherwise: nowhere };
    case 'verify':
      return { key, kind, needs: 'identity', next: nowhere, otherwise: nowhere };
    default:
      return { key, kind };
  }
}

/** The names under which calls are known. */
export const callNames = ({ nodes }: FlowDefinition): string[] =>
  nodes.flatMap((node) => (node.kind === 'call' ? [node.as] : []));

export const isFull = ({ nodes }: FlowDefinition): boolean => nodes.length >= flowLimits.nodes;

/** Adds a node, led to from an exit where one is given; where that led already, the new node leads on to. */
export function addNode(
  flow: FlowDefinition,
  node: FlowNode,
  from?: { key: string; exit: string },
): FlowDefinition {
  const before = flow.nodes.find(({ key }) => key === from?.key);
  const next = before && exitsFrom(before).find(({ id }) => id === from?.exit)?.to;
  const goesOn = next !== undefined && next !== nowhere && next !== before?.key;
  const [exit] = exitsFrom(node);
  const added = exit && goesOn ? leading(node, exit.id, next) : node;
  const nodes = { ...flow, nodes: [...flow.nodes, added] };
  return from ? connect(nodes, from.key, from.exit, node.key) : nodes;
}

/** Adds a new step of a kind, with something to ask for where it asks and nothing is known to ask for; tells its key. */
export function addStep(
  given: FlowDefinition,
  kind: NodeKind,
  language: Locale,
  actions: readonly FlowAction[],
  from?: { key: string; exit: string },
): { flow: FlowDefinition; key: string } {
  const flow = kind === 'collect' && given.slots.length === 0 ? addSlot(given, language) : given;
  const node = newNode(flow, kind, language, actions);
  return { flow: addNode(flow, node, from), key: node.key };
}

export const connect = (flow: FlowDefinition, key: string, exit: string, to: string): FlowDefinition => ({
  ...flow,
  nodes: flow.nodes.map((node) => (node.key === key ? leading(node, exit, to) : node)),
});

export const changeNode = (flow: FlowDefinition, key: string, changed: FlowNode): FlowDefinition => ({
  ...flow,
  nodes: flow.nodes.map((node) => (node.key === key ? changed : node)),
});

/** Calls a node by another name, wherever a way leads to it. */
export function renameNode(flow: FlowDefinition, before: string, after: string): FlowDefinition {
  const named = (key: string) => (key === before ? after : key);
  const nodes = flow.nodes.map((node) =>
    exitsFrom(node).reduce((led, { id, to }) => leading(led, id, named(to)), {
      ...node,
      key: named(node.key),
    }),
  );
  return { ...flow, nodes, start: named(flow.start) };
}

/** Takes nodes out; what led to one that has a single way out leads on to where that led. */
export function removeNodes(flow: FlowDefinition, keys: readonly string[]): FlowDefinition {
  const gone = new Set(keys);
  const byKey = new Map(flow.nodes.map((node) => [node.key, node]));
  const beyond = (key: string, seen: readonly string[] = []): string => {
    const node = byKey.get(key);
    if (!gone.has(key) || !node) return key;
    const [exit, other] = exitsFrom(node);
    return exit && !other && !seen.includes(key) ? beyond(exit.to, [...seen, key]) : nowhere;
  };
  const nodes = flow.nodes
    .filter(({ key }) => !gone.has(key))
    .map((node) =>
      exitsFrom(node).reduce((led, { id, to }) => (gone.has(to) ? leading(led, id, beyond(to)) : led), node),
    );
  return { ...flow, nodes, start: beyond(flow.start) };
}

/** A copy of a node, which leads to where the first leads. */
export function copyNode(flow: FlowDefinition, key: string): FlowDefinition {
  const node = flow.nodes.find((each) => each.key === key);
  if (!node) return flow;
  const { place, ...rest } = node;
  const copied = {
    ...rest,
    ...(place ? { place: { x: place.x + 40, y: place.y + 60 } } : {}),
    key: freeName(
      node.kind.replace('-', '_'),
      flow.nodes.map((each) => each.key),
    ),
    ...(node.kind === 'call' ? { as: freeName('answer', callNames(flow)) } : {}),
  } as FlowNode;
  return addNode(flow, copied);
}

/** Puts nodes where they were dragged. */
export const placeNodes = (flow: FlowDefinition, places: ReadonlyMap<string, Place>): FlowDefinition => ({
  ...flow,
  nodes: flow.nodes.map((node) => {
    const place = places.get(node.key);
    return place ? { ...node, place: { x: Math.round(place.x), y: Math.round(place.y) } } : node;
  }),
});

/** Lets the nodes find their places by themselves. */
export const forgetPlaces = (flow: FlowDefinition): FlowDefinition => ({
  ...flow,
  nodes: flow.nodes.map(({ place: _, ...node }) => node as FlowNode),
});

export function addSlot(flow: FlowDefinition, locale: Locale): FlowDefinition {
  const name = freeName(
    'slot',
    flow.slots.map((slot) => slot.name),
  );
  return {
    ...flow,
    slots: [...flow.slots, { name, kind: 'text', ask: { [locale]: unwritten }, options: [] }],
  };
}

/** Changes a slot; a new name is taken up wherever the old one stood. */
export function changeSlot(flow: FlowDefinition, name: string, changed: Slot): FlowDefinition {
  const slots = flow.slots.map((slot) => (slot.name === name ? changed : slot));
  return changed.name === name ? { ...flow, slots } : renamed({ ...flow, slots }, name, changed.name, 'slot');
}

export const removeSlot = (flow: FlowDefinition, name: string): FlowDefinition => ({
  ...flow,
  slots: flow.slots.filter((slot) => slot.name !== name),
});

/** Calls the outputs of a call by another name, wherever the old one stood. */
export const renameCall = (
  flow: FlowDefinition,
  key: string,
  before: string,
  after: string,
): FlowDefinition =>
  renamed(
    {
      ...flow,
      nodes: flow.nodes.map((node) =>
        node.key === key && node.kind === 'call' ? { ...node, as: after } : node,
      ),
    },
    before,
    after,
    'call',
  );

function renamed(flow: FlowDefinition, before: string, after: string, what: 'slot' | 'call'): FlowDefinition {
  const reference = (given: string) => {
    if (what === 'slot') return given === before ? after : given;
    return given.startsWith(`${before}.`) ? after + given.slice(before.length) : given;
  };
  const inText = (text: string) =>
    text.replace(/\{([a-z0-9_.]+)/g, (_, named: string) => `{${reference(named)}`);
  const inWords = (words: Words): Words =>
    Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, text && inText(text)]));
  const node = (each: FlowNode): FlowNode => {
    if (each.kind === 'collect') return what === 'slot' ? { ...each, slot: reference(each.slot) } : each;
    if (each.kind === 'call')
      return {
        ...each,
        inputs: Object.fromEntries(Object.entries(each.inputs).map(([name, of]) => [name, reference(of)])),
      };
    if (each.kind === 'branch')
      return {
        ...each,
        cases: each.cases.map((one) => ({
          ...one,
          when: one.when.map((condition) => ({ ...condition, of: reference(condition.of) })),
        })),
      };
    const noted = each.kind === 'hand-over' && each.note ? { ...each, note: inText(each.note) } : each;
    const worded = 'words' in noted && noted.words ? { ...noted, words: inWords(noted.words) } : noted;
    if (worded.kind !== 'say' || !worded.blocks) return worded;
    const blocks = Object.entries(worded.blocks).map(([locale, each]) => [locale, mapTexts(each, inText)]);
    return { ...worded, blocks: Object.fromEntries(blocks) };
  };
  return {
    ...flow,
    nodes: flow.nodes.map(node),
    slots: flow.slots.map((slot) => ({
      ...slot,
      ask: inWords(slot.ask),
      ...(slot.askAgain ? { askAgain: inWords(slot.askAgain) } : {}),
      ...(slot.from && what === 'call' && slot.from.call === before
        ? { from: { ...slot.from, call: after } }
        : {}),
    })),
  };
}
