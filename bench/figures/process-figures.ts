import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of a process: its parent, its CPU time, and that of its children that have ended. */
export interface ProcessStat {
  parent: number;
  ownMs: number;
  endedChildrenMs: number;
}

/** Linux counts in hundredths of a second, whatever its own clock does. */
const msPerTick = 10;
const bytesPerPage = 4096;

/** Reads a line of /proc/<pid>/stat; the name in it may hold spaces and brackets. */
export function parseStat(line: string): ProcessStat {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (number: number) => fields[number - 3] ?? 0;
  return {
    parent: at(4),
    ownMs: (at(14) + at(15)) * msPerTick,
    endedChildrenMs: (at(16) + at(17)) * msPerTick,
  };
}

/** CPU time of a process so far. */
export const cpuMsOf = (pid: number): number => stat(pid)?.ownMs ?? 0;

/** CPU time so far of a process and of all its children, living and ended. */
export function cpuMsOfFamily(pid: number): number {
  const head = stat(pid);
  if (!head) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter((found) => found?.parent === pid);
  return head.ownMs + head.endedChildrenMs + children.reduce((sum, child) => sum + (child?.ownMs ?? 0), 0);
}

/** Memory that a process holds. */
export function residentBytes(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(pages) * bytesPerPage;
}

function stat(pid: number): ProcessStat | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}
