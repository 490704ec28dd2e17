import type { FlowDefinition, Scalar } from '@parley/contract';
import { normalise } from '@parley/nlu';
import { standsIn } from '../cues/stands-in.ts';

/** Something that the business deals in, by all the names that its cases know for it. */
export interface Thing {
  /** the slot that it is a value of */
  slot: string;
  value: Scalar;
  names: readonly string[];
}

const known = new WeakMap<object, readonly Thing[]>();

/** What cases are asked of: the options of the slots that are carried from one case to the next, each once. */
export function thingsOf(flows: readonly { definition: FlowDefinition }[]): readonly Thing[] {
  const made = known.get(flows) ?? listThings(flows);
  known.set(flows, made);
  return made;
}

function listThings(flows: readonly { definition: FlowDefinition }[]): Thing[] {
  const things = flows.flatMap(({ definition: { slots } }) =>
    slots
      .filter(({ carries, options }) => carries && options.length > 0)
      .flatMap(({ name, options }) =>
        options.map(({ value, label, also }) => ({
          ...{ slot: name, value },
          names: [...new Set([...Object.values(label), ...also].map(normalise))],
        })),
      ),
  );
  return [...new Map(things.map((thing) => [`${thing.slot}:${thing.value}`, thing])).values()];
}

/** The things that a text names; where one name is part of another ("X1" of "X1 Pro"), the longer one is meant. */
export function thingsIn(things: readonly Thing[], text: string): Thing[] {
  const said = normalise(text);
  const found = things.flatMap((thing) => {
    const [longest] = thing.names
      .filter((name) => name.length > 1 && standsIn(said, name))
      .toSorted((a, b) => b.length - a.length);
    return longest === undefined ? [] : [{ thing, longest }];
  });
  return found
    .filter(
      ({ longest }) => !found.some((other) => other.longest !== longest && other.longest.includes(longest)),
    )
    .map(({ thing }) => thing);
}
