import type { FlowDefinition } from '@parley/contract';

export interface FieldDifference {
  /** `words.en`, `cases.0.next` */
  path: string;
  before: string | null;
  after: string | null;
}
/** What differs of one part of a flow. */
export interface PartDifference {
  part: 'flow' | 'node' | 'slot';
  name: string;
  change: 'added' | 'removed' | 'changed';
  fields: FieldDifference[];
}

/** Tells two versions of a flow apart, part by part; where a node was drawn is no difference. */
export function diffFlow(before: FlowDefinition, after: FlowDefinition): PartDifference[] {
  const { nodes: nodesBefore, slots: slotsBefore, ...flowBefore } = before;
  const { nodes: nodesAfter, slots: slotsAfter, ...flowAfter } = after;
  const part = (given: readonly object[], key: string) =>
    new Map(given.map((each) => [String((each as Record<string, unknown>)[key]), flat(each)]));
  return [
    ...diffParts('flow', new Map([['', flat(flowBefore)]]), new Map([['', flat(flowAfter)]])),
    ...diffParts('slot', part(slotsBefore, 'name'), part(slotsAfter, 'name')),
    ...diffParts('node', part(nodesBefore, 'key'), part(nodesAfter, 'key')),
  ];
}

type Fields = Map<string, string>;

function diffParts(
  part: PartDifference['part'],
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
): PartDifference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): PartDifference[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const fields = diffFields(was ?? new Map(), is ?? new Map());
    if (fields.length === 0) return [];
    return [{ part, name, change: !was ? 'added' : !is ? 'removed' : 'changed', fields }];
  });
}

const diffFields = (before: Fields, after: Fields): FieldDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is }];
  });

/** Every value of a part by its path, but for names and places. */
function flat(part: object, path = ''): Fields {
  const fields: Fields = new Map();
  for (const [key, value] of Object.entries(part)) {
    const isName = path === '' && (key === 'key' || key === 'name' || key === 'place');
    if (isName || value === undefined) continue;
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null)
      for (const [inner, text] of flat(value, here)) fields.set(inner, text);
    else fields.set(here, String(value));
  }
  return fields;
}
