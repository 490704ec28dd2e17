import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The built server, running as a process of its own, and what it printed for its operator. */
export interface RunningServer {
  url: string;
  setupLink: string | undefined;
  shopUrl: string | undefined;
  /** the people of the demo with their password */
  people: Person[];
  /** Ends it like a loss of power. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}
export interface Person {
  name: string;
  email: string;
  password: string;
}

const program = join(import.meta.dirname, '../../apps/server/dist/main.mjs');
const startMs = 90_000;
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** Starts the built server with these settings and waits until it says where it is. */
export async function runServer(settings: Record<string, string>, isDemo = false): Promise<RunningServer> {
  if (!existsSync(program)) throw new Error('The server is not built: run "npm run build" first.');
  const child = spawn(process.execPath, [program, ...(isDemo ? ['--demo'] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(settings),
  });
  const dieTogether = () => void child.kill('SIGKILL');
  process.once('exit', dieTogether);
  const exited = once(child, 'exit').then(() => process.off('exit', dieTogether));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await exited;
  };
  return {
    ...factsOf(await announced(child)),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const kept = passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return {
    ...Object.fromEntries(kept),
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    OPEN_BROWSER: '0',
    ...settings,
  };
}

function announced(child: ChildProcess): Promise<string> {
  let said = '';
  let complaint = '';
  return new Promise((resolve, reject) => {
    const fail = (how: string) => reject(new Error(`The server ${how}:\n${(said + complaint).slice(-4000)}`));
    const patience = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`said nothing for ${startMs / 1000} s`);
    }, startMs);
    child.stdout?.on('data', (data: Buffer) => {
      said += data;
      if (!/is at (.|\n)*\n\n$/.test(said)) return;
      clearTimeout(patience);
      resolve(said);
    });
    child.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data).slice(-20_000);
      if (process.env.JOURNEYS_LOG) process.stderr.write(data);
    });
    child.once('exit', (code) => {
      clearTimeout(patience);
      fail(`ended with ${code} instead of starting`);
    });
  });
}

function factsOf(said: string): Omit<RunningServer, 'kill' | 'stop'> {
  const people = [...said.matchAll(/^ {2}(\S+@\S+) {2}password: (\S+) {3}(.+), \w+$/gm)];
  return {
    url: /is at (\S+)/.exec(said)?.[1] ?? '',
    setupLink: /^ {2}(\S+\/setup\?token=\S+)$/m.exec(said)?.[1],
    shopUrl: /Demo shop: +(\S+)/.exec(said)?.[1],
    people: people.map(([, email = '', password = '', name = '']) => ({ name, email, password })),
  };
}
