import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { atExit } from './at-exit.ts';
import type { Build } from './build.ts';

/** A server process that runs. */
export interface RunningServer {
  url: string;
  pid: number;
  /** from the start of the process to its word that it listens */
  startSeconds: number;
  /** Asks it to stop, and waits. */
  stop(): Promise<void>;
  /** Takes its life at once. */
  kill(): void;
  exited: Promise<void>;
  /** what it has told on its standard output and error, the latest 20,000 characters */
  said(): string;
}

export class StartError extends Error {
  readonly code: number | null;
  constructor(code: number | null, said: string) {
    super(`The server ended with ${code} instead of starting:\n${said}`);
    this.code = code;
  }
}

const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG'];
const startMs = 120_000;
const stopMs = 30_000;

/** Starts the built server and waits until it says where it is; of this process's environment only what any program needs is passed on. `args` are the server's own. */
export async function startServer(
  build: Build,
  settings: Record<string, string | number>,
  nodeArgs: readonly string[] = [],
  args: readonly string[] = [],
): Promise<RunningServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, build.main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(settings),
  });
  atExit(() => child.kill('SIGKILL'));
  const { url, said } = await announced(child);
  const startSeconds = (performance.now() - begun) / 1000;
  const exited = once(child, 'exit').then(() => undefined);
  return {
    url,
    pid: child.pid as number,
    startSeconds,
    exited,
    said,
    kill: () => void child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), stopMs);
      await exited;
      clearTimeout(patience);
    },
  };
}

function environment(settings: Record<string, string | number>): NodeJS.ProcessEnv {
  const ours = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...Object.fromEntries(ours),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    OPEN_BROWSER: '0',
    LOG_LEVEL: process.env.BENCH_LOG_LEVEL ?? 'fatal',
    SOCKETS_PER_ADDRESS: '100000',
    MESSAGES_PER_SECOND: '100000',
    MESSAGE_BURST: '1000000',
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
  };
}

function announced(child: ChildProcess): Promise<{ url: string; said(): string }> {
  let said = '';
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server did not start within ${startMs / 1000} s:\n${said.slice(-2000)}`));
    }, startMs);
    const hear = (data: Buffer) => {
      said = (said + data).slice(-20_000);
      if (process.env.BENCH_LOG_LEVEL) process.stderr.write(data);
      const [, url] = /is at (http:\/\/\S+)/.exec(said) ?? [];
      if (!url) return;
      clearTimeout(patience);
      resolve({ url, said: () => said });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(patience);
      reject(new StartError(code, said.trim()));
    });
  });
}
