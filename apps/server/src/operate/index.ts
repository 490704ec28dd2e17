import { ConfigError } from '../kernel/config.ts';
import { StoreError as SchemaError } from '../kernel/database/index.ts';
import { StoreError } from '../kernel/postgres/index.ts';
import { backUp } from './backup/back-up.ts';
import { runDoctor } from './doctor/run-doctor.ts';
import { OperateError } from './operate-error.ts';
import type { Place } from './place.ts';
import { type Command, readCommand } from './read-command.ts';
import { rehearse } from './rehearse/rehearse.ts';
import { restore } from './restore/restore.ts';

export { createCleanUp } from './clean-up.ts';
export type { Place } from './place.ts';

const foreseen = [OperateError, ConfigError, SchemaError, StoreError];

/** Does what an operator asks beside the server; answers the exit code. What stands in the way is one sentence. */
export async function operate(place: Place, args: readonly string[]): Promise<number> {
  try {
    return await run(place, readCommand(args));
  } catch (error) {
    place.complain(sentenceOf(error as Error));
    return 1;
  } finally {
    await place.cleanUp.run();
  }
}

/** What was foreseen says what to do; disk and database say what happened; the rest is ours to mend. */
function sentenceOf(error: Error & { code?: string }): string {
  if (foreseen.some((kind) => error instanceof kind)) return error.message;
  if (error.code !== undefined || /^Connection terminated/.test(error.message))
    return `It could not be done: ${error.message || error.code}. Nothing was kept of it.`;
  return error.stack ?? error.message;
}

async function run(place: Place, command: Command): Promise<number> {
  if (command.verb === 'doctor') return (await runDoctor(place)) ? 0 : 1;
  if (command.verb === 'backup') await backUp(place, command);
  if (command.verb === 'restore') await restore(place, command.file);
  if (command.verb === 'rehearse') await rehearse(place);
  return 0;
}
