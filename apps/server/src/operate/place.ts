import { resolve } from 'node:path';
import type { CleanUp } from './clean-up.ts';

/** The installation that a command works on, and where it speaks. */
export interface Place {
  env: NodeJS.ProcessEnv;
  /** this version, and its chain of migrations */
  version: string;
  migrations: string;
  /** the folder that holds the apps, each with what was built of it in `dist` */
  appsDir: string;
  say(line: string): void;
  complain(line: string): void;
  cleanUp: CleanUp;
}

/** The file that the operator names, seen from where npm was called. */
export const fileFrom = ({ env }: Place, file: string): string => resolve(env.INIT_CWD ?? '.', file);
