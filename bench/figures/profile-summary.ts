/** As Node's `--cpu-prof` writes it, as far as it is read here. */
export interface CpuProfile {
  nodes: {
    id: number;
    children?: number[];
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  /** µs before each sample */
  timeDeltas: number[];
}
export interface ProfileLine {
  share: number;
  where: string;
}

/** Where a process spent its time, by module, by function, and by the first function of ours that led there, the most first; idle time is left out. */
export function summariseProfile(
  profile: CpuProfile,
  most = 25,
): { modules: ProfileLine[]; functions: ProfileLine[]; errands: ProfileLine[] } {
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  const functions = new Map<string, number>();
  const modules = new Map<string, number>();
  const errands = new Map<string, number>();
  const errandOf = findErrands(profile);
  let total = 0;
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(root)') return;
    const time = profile.timeDeltas[index] ?? 0;
    total += time;
    const home = moduleOf(frame.url) || frame.functionName;
    const name = frame.functionName || `anonymous:${frame.lineNumber + 1}`;
    add(functions, frame.url ? `${name} (${home})` : name, time);
    add(modules, home, time);
    add(errands, errandOf.get(id) ?? home, time);
  });
  return {
    modules: top(modules, total, most),
    functions: top(functions, total, most),
    errands: top(errands, total, most),
  };
}

/** For each node of the tree the first function on the way to it that is neither Node's nor a library's. */
function findErrands({ nodes }: CpuProfile): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string>();
  const walk = (id: number, errand: string | undefined) => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName, lineNumber } = node.callFrame;
    const isOurs = url !== '' && !url.startsWith('node:') && !url.includes('/node_modules/');
    const here = errand ?? (isOurs ? functionName || `anonymous:${lineNumber + 1}` : undefined);
    if (here !== undefined) found.set(id, here);
    for (const child of node.children ?? []) walk(child, here);
  };
  const children = new Set(nodes.flatMap((node) => node.children ?? []));
  for (const { id } of nodes) if (!children.has(id)) walk(id, undefined);
  return found;
}

const add = (times: Map<string, number>, key: string, time: number) =>
  void times.set(key, (times.get(key) ?? 0) + time);

const top = (times: Map<string, number>, total: number, most: number): ProfileLine[] =>
  [...times]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([where, time]) => ({ share: Math.round((time / total) * 1000) / 1000, where }));

/** `…/node_modules/pg/lib/client.js` → `pg`; a file of our own by its name. */
function moduleOf(url: string): string {
  const [, found] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (found) return found;
  return url.startsWith('node:') ? url : (url.split('/').at(-1) ?? '');
}
