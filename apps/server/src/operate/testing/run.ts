import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCleanUp, operate } from '../index.ts';

const serverDir = fileURLToPath(new URL('../../../', import.meta.url));

export interface TestRun {
  exitCode: number;
  /** what stood on the screen */
  said: string;
}

export interface TestPlace {
  env: NodeJS.ProcessEnv;
  /** migrations of a later version, by name; undefined takes one of this version's away */
  migrations?: Readonly<Record<string, string | undefined>>;
  appsDir?: string;
}

/** Runs a command as an operator would, on the place that the environment names. */
export async function run(
  { env, migrations = {}, appsDir = join(serverDir, '..') }: TestPlace,
  ...args: string[]
): Promise<TestRun> {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const cleanUp = createCleanUp((error) => say(`Tidying up failed: ${error.message}`));
  const directory = mkdtempSync(join(tmpdir(), 'parley-migrations-'));
  cpSync(join(serverDir, 'migrations'), directory, { recursive: true });
  for (const [name, text] of Object.entries(migrations)) {
    if (text === undefined) rmSync(join(directory, name));
    else writeFileSync(join(directory, name), text);
  }
  const place = { env, version: '0.0.0-test', migrations: directory, appsDir, say, complain: say, cleanUp };
  const exitCode = await operate(place, args).finally(() => rmSync(directory, { recursive: true }));
  return { exitCode, said: said.join('\n') };
}
