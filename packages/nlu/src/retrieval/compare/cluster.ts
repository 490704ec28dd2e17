import { normaliseFast } from '../../normalise-fast.ts';
import { find } from '../find.ts';
import { createIndex, openShelf } from '../knowledge-index.ts';

/** Texts that ask about the same, called by the one that is nearest to all the others. */
export interface Cluster {
  label: string;
  /** Places of its texts in what was given, ascending. */
  members: number[];
}

/** Texts that are the same once normalised. */
interface Heap {
  text: string;
  places: number[];
}

/** Heaps around one of them. */
interface Group {
  centre: Heap;
  heaps: Heap[];
}

// Of BANKING77 and CLINC150 training rows grouped at this level, three in four to nine in ten stand among their own kind.
const leastAlike = 0.4;
const mostRounds = 4;
const mostCompared = 40;

/**
 * Groups texts by what they ask, largest group first; every text that says anything is in exactly one, alone if nothing is near. The order of the texts decides nothing.
 * Each round costs one search a group: texts with many near ones become centres, the others join the nearest centre, and centres are grouped again until nothing changes.
 */
export function cluster(texts: readonly string[], options: { leastAlike?: number } = {}): Cluster[] {
  const least = options.leastAlike ?? leastAlike;
  let groups: Group[] = heapTexts(texts).map((heap) => ({ centre: heap, heaps: [heap] }));
  for (let round = 0; round < mostRounds; round += 1) {
    const merged = mergeGroups(groups, least);
    if (merged.length === groups.length) break;
    groups = merged;
  }
  return groups
    .map(({ heaps }) => ({
      label: texts[medoidOf(heaps).places[0] ?? 0] ?? '',
      members: heaps.flatMap(({ places }) => places).sort((a, b) => a - b),
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.label < b.label ? -1 : 1));
}

function heapTexts(texts: readonly string[]): Heap[] {
  const heaps = new Map<string, Heap>();
  texts.forEach((written, place) => {
    const text = normaliseFast(written);
    if (!text) return;
    const heap = heaps.get(text);
    if (heap) heap.places.push(place);
    else heaps.set(text, { text, places: [place] });
  });
  return [...heaps.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

interface Neighbour {
  at: number;
  similarity: number;
}

function mergeGroups(groups: readonly Group[], least: number): Group[] {
  const neighbours = findNeighbours(groups, least);
  const density = neighbours.map((near) => near.reduce((sum, { similarity }) => sum + similarity, 0));
  const order = groups.map((_, at) => at).sort((a, b) => (density[b] ?? 0) - (density[a] ?? 0) || a - b);
  const merged = new Map<number, Group>();
  for (const at of order) {
    const group = groups[at];
    if (!group) continue;
    const [home] = (neighbours[at] ?? []).filter((near) => merged.has(near.at));
    const joined = home && merged.get(home.at);
    if (joined) joined.heaps.push(...group.heaps);
    else merged.set(at, { centre: group.centre, heaps: [...group.heaps] });
  }
  return [...merged.values()].sort((a, b) => (a.centre.text < b.centre.text ? -1 : 1));
}

/** By group: the groups whose centres are near its own, nearest first. */
function findNeighbours(groups: readonly Group[], least: number): Neighbour[][] {
  const index = createIndex(groups.map(({ centre }, at) => ({ id: String(at), questions: [centre.text] })));
  const shelf = openShelf(index);
  return groups.map(({ centre }, own) =>
    find(centre.text, shelf)
      .evidence.map(({ entry, similarity }) => ({ at: Number(entry.id), similarity }))
      .filter(({ at, similarity }) => at !== own && similarity >= least),
  );
}

/** The heap that is nearest to all others in the sum, each counted as often as it was said; of large groups the most said are compared. */
function medoidOf(heaps: readonly Heap[]): Heap {
  const [first] = heaps;
  if (first && heaps.length === 1) return first;
  const loudest = [...heaps]
    .sort((a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1))
    .slice(0, mostCompared);
  const shelf = openShelf(
    createIndex(loudest.map(({ text }, at) => ({ id: String(at), questions: [text] }))),
  );
  const sums = loudest.map(({ text }) =>
    find(text, shelf).evidence.reduce(
      (sum, { entry, similarity }) => sum + similarity * (loudest[Number(entry.id)]?.places.length ?? 0),
      0,
    ),
  );
  const most = Math.max(...sums);
  return loudest[sums.indexOf(most)] ?? { text: '', places: [] };
}
