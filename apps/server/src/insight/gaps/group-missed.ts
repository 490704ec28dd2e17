import { cluster } from '@parley/nlu';

/** One answer is written for a gap, so what stands in it should ask one thing: of the demo's wordings and of BANKING77's training rows 82 to 85 in a hundred do at this level, two thirds at a level of 0.4, in hardly fewer pieces. */
const leastAlike = 0.5;

/** Wordings that a group is known by. */
export interface Known {
  id: string;
  samples: readonly string[];
}
/** Texts that ask the same, by their places; `known` names the group they belong to, undefined for a new one. */
export interface Grouped {
  known: string | undefined;
  label: string;
  members: number[];
}

/**
 * Groups texts by what they ask, beside the groups that are there: those keep their ids and all they hold, and a new text joins the one
 * that most of its neighbours belong to. What stands alone is a group of its own.
 */
export function groupMissed(texts: readonly string[], known: readonly Known[]): Grouped[] {
  const samples = known.flatMap(({ id, samples: own }) => own.map((text) => ({ id, text })));
  const all = [...texts, ...samples.map(({ text }) => text)];
  const groups = new Map<string, Grouped>();
  for (const { label, members } of cluster(all, { leastAlike })) {
    const fresh = members.filter((at) => at < texts.length);
    if (fresh.length === 0) continue;
    const home = mostFrequent(members.flatMap((at) => samples[at - texts.length]?.id ?? []));
    const own = fresh.some((at) => texts[at] === label) ? label : (texts[fresh[0] ?? 0] ?? label);
    const key = home ?? `new ${groups.size}`;
    const before = groups.get(key);
    groups.set(key, {
      known: home,
      label: before?.label ?? own,
      members: [...(before?.members ?? []), ...fresh],
    });
  }
  return [...groups.values(), ...silentOf(texts, groups.values())];
}

/** Of as frequent ones the first in order, so that the same texts always go the same way. */
function mostFrequent(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0];
}

/** What says nothing that can be compared, such as stars alone, stands by itself, the same with the same. */
function silentOf(texts: readonly string[], groups: Iterable<Grouped>): Grouped[] {
  const grouped = new Set([...groups].flatMap(({ members }) => members));
  const silent = new Map<string, number[]>();
  texts.forEach((text, at) => {
    if (!grouped.has(at)) silent.set(text, [...(silent.get(text) ?? []), at]);
  });
  return [...silent].map(([label, members]) => ({ known: undefined, label, members }));
}
