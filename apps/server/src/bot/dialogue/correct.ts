import type { FlowDefinition, FlowFrame, Scalar, Slot } from '@parley/contract';
import { fillSlot } from './fill-slot.ts';
import type { Said, Scene } from './scene.ts';

/** Puts a new value in the place of one that was given before, and lets the flow begin again with all that is known; once something was changed for good it is too late. */
export function correct(
  flow: FlowDefinition,
  frame: FlowFrame,
  said: Said,
  scene: Scene,
): FlowFrame | undefined {
  if (frame.writes > 0) return undefined;
  const changes = flow.slots.flatMap((slot) => changeOf(slot, frame, said, scene));
  if (changes.length === 0) return undefined;
  return {
    ...frame,
    node: flow.start,
    slots: { ...frame.slots, ...Object.fromEntries(changes) },
    calls: {},
    misses: 0,
  };
}

/** The case begun anew with another of a slot's own options ("and now it shows E03"). */
export function renameChoice(
  flow: FlowDefinition,
  frame: FlowFrame,
  said: Said,
  scene: Scene,
): FlowFrame | undefined {
  if (said.isAside) return undefined;
  const named = flow.slots.filter(({ options, from }) => options.length > 0 && !from);
  return correct({ ...flow, slots: named }, frame, said, scene);
}

function changeOf(slot: Slot, frame: FlowFrame, said: Said, scene: Scene): [string, Scalar][] {
  if (!(slot.name in frame.slots) || (slot.kind === 'text' && !slot.pattern)) return [];
  const value = fillSlot(slot, said, frame, scene, slot.from !== undefined);
  return value === undefined || value === frame.slots[slot.name] ? [] : [[slot.name, value]];
}
