import { readFileSync } from 'node:fs';
import { runProgram } from './run-program.ts';

/** Whether a process with this pid runs; a zombie does not. */
export const isProcessAlive = (pid: number): boolean => isPidTaken(pid) && !isZombie(pid);

/** Whether the system still counts this pid, be it for a zombie. */
export function isPidTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}

/** Whether the living process is the postmaster of this cluster, and not another that got its pid. */
export async function isPostmasterOf(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const command = await readCommand(pid);
  return command.includes('postgres') && command.includes(` -D ${clusterDir} `);
}

async function readCommand(pid: number): Promise<string> {
  if (process.platform !== 'linux') {
    return (await runProgram('ps', ['-ww', '-p', String(pid), '-o', 'command='])).output;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
