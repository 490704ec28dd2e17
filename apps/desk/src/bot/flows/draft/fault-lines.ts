import type { FlowDefinition, FlowFault } from '@parley/contract';
import { noQuestion } from './edit-flow.ts';
import { exitsFrom, nowhere } from './exits.ts';

/** What is wrong, and where one goes to mend it. */
export interface FaultLine {
  id: string;
  fault: FlowFault['fault'] | 'unconnected' | 'unchosen-question';
  /** the node; null: the flow itself */
  node: string | null;
  slot: string | null;
  name: string;
}

/** Says of each fault at which node it is mended; what is wrong with a slot is mended where it is asked for. */
export function faultLines(flow: FlowDefinition, faults: readonly FlowFault[]): FaultLine[] {
  const keys = new Set(flow.nodes.map(({ key }) => key));
  const slots = new Set(flow.slots.map(({ name }) => name));
  const seen = new Set<string>();
  return faults.flatMap(({ at, fault, name = '' }) => {
    const isOfSlot = slots.has(at) && (!keys.has(at) || isSlotFault(flow, at, fault, name));
    const line: FaultLine = {
      id: `${at} ${fault} ${name}`,
      fault: plainer(fault, name),
      node: isOfSlot ? collects(flow, at) : keys.has(at) ? at : null,
      slot: isOfSlot ? at : null,
      name,
    };
    if (seen.has(line.id)) return [];
    seen.add(line.id);
    return [line];
  });
}

function plainer(fault: FlowFault['fault'], name: string): FaultLine['fault'] {
  if (fault === 'leads-nowhere' && name === nowhere) return 'unconnected';
  return fault === 'unknown-question' && name === noQuestion ? 'unchosen-question' : fault;
}

const collects = ({ nodes }: FlowDefinition, slot: string): string | null =>
  nodes.find((node) => node.kind === 'collect' && node.slot === slot)?.key ?? null;

/** A node and a slot may share a name: what cannot be said of the node is said of the slot. */
function isSlotFault(flow: FlowDefinition, at: string, fault: FlowFault['fault'], name: string): boolean {
  const node = flow.nodes.find(({ key }) => key === at);
  if (fault === 'no-options') return true;
  if (fault === 'twice') return flow.slots.filter((slot) => slot.name === at).length > 1;
  if (fault === 'unwritten') return !(node && 'words' in node && node.words);
  if (fault === 'unknown-call' || fault === 'unknown-value') return !JSON.stringify(node).includes(name);
  return false;
}

/** The exits of a node that lead nowhere. */
export function openExits(flow: FlowDefinition, key: string): string[] {
  const keys = new Set(flow.nodes.map((node) => node.key));
  const node = flow.nodes.find((each) => each.key === key);
  return node ? exitsFrom(node).flatMap(({ id, to }) => (keys.has(to) ? [] : [id])) : [];
}
