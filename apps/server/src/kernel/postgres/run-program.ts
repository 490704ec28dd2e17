import { type SpawnOptions, spawn } from 'node:child_process';

export interface ProgramResult {
  /** Exit code; null when a signal ended the program or it could not be started. */
  code: number | null;
  /** Everything it wrote, both streams. */
  output: string;
  /** Set when it could not be started, such as `ENOENT`. */
  spawnError?: string;
}

interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  /** A file that the program finds as its descriptor 3. */
  thirdFile?: number;
}

/** Runs a program to its end; a failure is a result, never an exception. */
export function runProgram(
  command: string,
  args: readonly string[],
  { thirdFile, ...options }: RunOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', ...(thirdFile === undefined ? [] : [thirdFile])],
      windowsHide: true,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: null, output: error.message, spawnError: error.code ?? 'unknown' }),
    );
    child.once('close', (code) => resolve({ code, output }));
  });
}
