import { type PackContent, type PackItem, type PackKind, type PackPlan, packKinds } from '@parley/contract';
import { writtenInOrder } from './checksum.ts';

/** Things of every kind, each by its key. */
export type Shelf = { readonly [K in PackKind]: ReadonlyMap<string, PackItem> };

/** What becomes of one thing, with how it stands here, as the pack brought it, and as the pack has it now. */
export interface Step {
  kind: PackKind;
  key: string;
  plan: PackPlan;
  here: PackItem | undefined;
  before: PackItem | undefined;
  there: PackItem | undefined;
}

/** Decides what becomes of each thing that a pack brings, or brought before. */
export function planPack(here: Shelf, before: Shelf, there: Shelf): Step[] {
  return packKinds.flatMap((kind) => {
    const keys = new Set([...there[kind].keys(), ...before[kind].keys()]);
    return [...keys].flatMap((key): Step[] => {
      const step = {
        kind,
        key,
        here: here[kind].get(key),
        before: before[kind].get(key),
        there: there[kind].get(key),
      };
      const plan = planOf(step);
      return plan ? [{ ...step, plan }] : [];
    });
  });
}

function planOf({ kind, here, before, there }: Omit<Step, 'plan'>): PackPlan | undefined {
  const isSame = (one: PackItem, other: PackItem) => essenceOf(kind, one) === essenceOf(kind, other);
  if (!there) {
    if (!here || !before) return undefined;
    return isSame(here, before) ? 'remove' : 'left';
  }
  // What somebody took away stays away.
  if (!here) return before ? 'kept' : 'new';
  if (isSame(here, there)) return 'same';
  if (!before) return 'conflict';
  return isSame(here, before) ? 'update' : 'kept';
}

/** What counts as a change of a thing: where a connector leads is the workspace's own matter. */
function essenceOf(kind: PackKind, item: PackItem): string {
  if (kind !== 'connectors') return writtenInOrder(item);
  const { baseUrl: _, auth: __, ...rest } = item as PackContent['connectors'][number];
  return writtenInOrder(rest);
}

export const shelfOf = (content: { readonly [K in PackKind]: readonly PackItem[] }): Shelf =>
  Object.fromEntries(
    packKinds.map((kind) => [kind, new Map(content[kind].map((item) => [item.key, item]))]),
  ) as unknown as Shelf;
