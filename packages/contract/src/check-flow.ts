import { exitsOf, type FlowDefinition, type FlowNode, unwritten, type Words } from './flow.ts';
import { textsOf } from './map-texts.ts';

/** What is wrong with a flow, and at which node or slot. */
export interface FlowFault {
  at: string;
  fault:
    | 'twice'
    | 'leads-nowhere'
    | 'never-reached'
    | 'never-ends'
    | 'unknown-slot'
    | 'unknown-call'
    | 'unknown-value'
    | 'write-unconfirmed'
    | 'no-options'
    | 'unwritten'
    | 'unknown-action'
    | 'unknown-question';
  /** the name that is meant */
  name?: string;
}

/** An action as far as a flow must know it; undefined where there is none of that name. */
export type FindAction = (
  connector: string,
  action: string,
) => { isWrite: boolean; outputs: readonly string[] } | undefined;

/** Whether the knowledge answers a question as things stand. */
export type IsAnswered = (question: string) => boolean;

/** Tells everything that would make a flow fail while it runs: names that mean nothing, steps never reached, circles that say and ask nothing, writes that nobody confirmed. An empty list is a flow that can be published. */
export function checkFlow(
  flow: FlowDefinition,
  findAction?: FindAction,
  isAnswered?: IsAnswered,
): FlowFault[] {
  return [
    ...repeated(flow.nodes.map(({ key }) => key)),
    ...repeated(flow.slots.map(({ name }) => name)),
    ...brokenExits(flow),
    ...unreached(flow),
    ...idleCircles(flow),
    ...unknownNames(flow, findAction),
    ...unconfirmedWrites(flow, findAction),
    ...unwrittenWords(flow),
    ...flow.nodes.flatMap((node) =>
      node.kind === 'answer' && isAnswered && !isAnswered(node.question)
        ? [{ at: node.key, fault: 'unknown-question' as const, name: node.question }]
        : [],
    ),
    ...flow.slots
      .filter(({ kind, options, from }) => kind === 'choice' && options.length === 0 && !from)
      .map(({ name }) => ({ at: name, fault: 'no-options' as const })),
  ];
}

const repeated = (names: readonly string[]): FlowFault[] =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => ({
    at: name,
    fault: 'twice',
  }));

function brokenExits({ nodes, start }: FlowDefinition): FlowFault[] {
  const known = new Set(nodes.map(({ key }) => key));
  const exits = [{ id: 'start', to: [start] }, ...nodes.map((node) => ({ id: node.key, to: exitsOf(node) }))];
  return exits.flatMap(({ id, to }) =>
    [...new Set(to)]
      .filter((name) => !known.has(name))
      .map((name) => ({ at: id, fault: 'leads-nowhere' as const, name })),
  );
}

function unreached({ nodes, start }: FlowDefinition): FlowFault[] {
  const byId = new Map(nodes.map((node) => [node.key, node]));
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id);
    if (!node || reached.has(id)) continue;
    reached.add(id);
    open.push(...exitsOf(node));
  }
  return nodes.filter(({ key }) => !reached.has(key)).map(({ key }) => ({ at: key, fault: 'never-reached' }));
}

/** A circle is harmless only where it waits for the customer. */
function idleCircles({ nodes }: FlowDefinition): FlowFault[] {
  const byId = new Map(nodes.map((node) => [node.key, node]));
  const waits = (node: FlowNode) => node.kind === 'confirm';
  const done = new Set<string>();
  const faults: FlowFault[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    const node = byId.get(id);
    if (!node || waits(node) || done.has(id)) return;
    if (path.includes(id)) {
      faults.push({ at: id, fault: 'never-ends' });
      return;
    }
    for (const exit of exitsOf(node)) walk(exit, [...path, id]);
    done.add(id);
  };
  for (const { key } of nodes) walk(key, []);
  return faults;
}

const template = /\{([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)(?:\|[A-Za-z]+)?\}/g;
const ofCustomer = new Set(['name', 'level', 'phone', 'email']);

type Texts = Partial<Record<string, string>> | readonly string[];

function unknownNames({ nodes, slots }: FlowDefinition, findAction?: FindAction): FlowFault[] {
  const slotNames = new Set(slots.map(({ name }) => name));
  const calls = new Map(
    nodes.flatMap((node) =>
      node.kind === 'call' ? [[node.as, findAction?.(node.connector, node.action)?.outputs]] : [],
    ),
  );
  const faultOf = (at: string, reference: string): FlowFault | undefined => {
    const [first = '', output] = reference.split('.');
    if (first === 'customer')
      return output && ofCustomer.has(output) ? undefined : { at, fault: 'unknown-value', name: reference };
    if (output === undefined)
      return slotNames.has(first) ? undefined : { at, fault: 'unknown-slot', name: first };
    if (!calls.has(first)) return { at, fault: 'unknown-call', name: first };
    const outputs = calls.get(first);
    return !outputs || outputs.includes(output) ? undefined : { at, fault: 'unknown-value', name: reference };
  };
  const inWords = (texts: Texts | undefined) =>
    Object.values(texts ?? {}).flatMap((text) =>
      [...(text ?? '').matchAll(template)].flatMap(([, reference]) => reference ?? []),
    );
  return [
    ...nodes.flatMap((node) => referencesOf(node, inWords).map((each) => faultOf(node.key, each))),
    ...nodes.map((node) =>
      node.kind === 'collect' && !slotNames.has(node.slot)
        ? ({ at: node.key, fault: 'unknown-slot', name: node.slot } as const)
        : undefined,
    ),
    ...nodes.map((node) =>
      node.kind === 'call' && findAction && !findAction(node.connector, node.action)
        ? ({ at: node.key, fault: 'unknown-action', name: `${node.connector}.${node.action}` } as const)
        : undefined,
    ),
    ...slots.flatMap((each) => [
      ...[...inWords(each.ask), ...inWords(each.askAgain)]
        .filter((name) => name !== 'choices')
        .map((name) => faultOf(each.name, name)),
      ...(each.from
        ? [each.from.value, ...each.from.titles, ...(each.from.prefer ? [each.from.prefer.output] : [])].map(
            (name) => faultOf(each.name, `${each.from?.call}.${name}`),
          )
        : []),
    ]),
  ].filter((fault) => fault !== undefined);
}

function referencesOf(node: FlowNode, inWords: (texts: Texts | undefined) => string[]): string[] {
  if (node.kind === 'call') return Object.values(node.inputs);
  if (node.kind === 'branch') return node.cases.flatMap(({ when }) => when.map(({ of }) => of));
  if (node.kind === 'hand-over') return [...inWords(node.words), ...inWords({ note: node.note })];
  if (node.kind === 'say')
    return [
      ...inWords(node.words),
      ...Object.values(node.blocks ?? {}).flatMap((each) => inWords(textsOf(each))),
    ];
  return 'words' in node ? inWords(node.words) : [];
}

/** No way may lead from the start, or from another write, to a write without a confirmation on it. */
function unconfirmedWrites({ nodes, start }: FlowDefinition, findAction?: FindAction): FlowFault[] {
  if (!findAction) return [];
  const byId = new Map(nodes.map((node) => [node.key, node]));
  const isWrite = (node: FlowNode) =>
    node.kind === 'call' && findAction(node.connector, node.action)?.isWrite;
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = byId.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    if (node.kind === 'confirm') open.push(node.no);
    else if (!isWrite(node)) open.push(...exitsOf(node));
  }
  return nodes
    .filter((node) => isWrite(node) && seen.has(node.key))
    .map(({ key }) => ({ at: key, fault: 'write-unconfirmed' }));
}

function unwrittenWords({ title, nodes, slots }: FlowDefinition): FlowFault[] {
  const isUnwritten = (words: Words | undefined) =>
    Object.values(words ?? {}).some((text) => text?.trim() === unwritten);
  const places = [
    { at: 'start', words: [title] },
    ...nodes.map((node) => ({ at: node.key, words: 'words' in node ? [node.words] : [] })),
    ...slots.map(({ name, ask, askAgain, options }) => ({
      at: name,
      words: [ask, askAgain, ...options.map(({ label }) => label)],
    })),
  ];
  return places
    .filter(({ words }) => words.some(isUnwritten))
    .map(({ at }) => ({ at, fault: 'unwritten' as const }));
}
