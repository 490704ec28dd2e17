import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a postmaster writes about itself into `postmaster.pid`, line by line while it starts. */
export interface PostmasterFile {
  pid: number;
  port?: number;
  socketDir?: string;
  status?: string;
}

/** Finds what the last postmaster of a cluster wrote; it stays when that was killed. */
export function findPostmasterFile(clusterDir: string): PostmasterFile | undefined {
  const [pid, , , port, socketDir, , , status] = readLines(join(clusterDir, 'postmaster.pid'));
  if (!pid || !(Number(pid) > 0)) return undefined;
  return {
    pid: Number(pid),
    ...(port ? { port: Number(port) } : {}),
    ...(socketDir ? { socketDir } : {}),
    ...(status ? { status } : {}),
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
