import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { OperateError } from '../operate-error.ts';
import type { Migration } from './tables-store.ts';

export interface MigrationFile {
  name: string;
  text: string;
}

/** This version's migrations, seen from a store or a backup. */
export interface Chain {
  /** those that made it */
  recorded: MigrationFile[];
  /** those it lacks */
  newer: MigrationFile[];
  /** those it has and this version does not know */
  unknown: string[];
  /** those whose text was another one when they were applied */
  changed: string[];
}

export function compareChain(recorded: readonly Migration[], directory: string): Chain {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
  const sums = new Map(recorded.map(({ name, sha256 }) => [name, sha256]));
  const names = new Set(files.map(({ name }) => name));
  const applied = files.filter(({ name }) => sums.has(name));
  return {
    recorded: applied,
    newer: files.filter(({ name }) => !sums.has(name)),
    unknown: recorded.flatMap(({ name }) => (names.has(name) ? [] : [name])),
    changed: applied.flatMap(({ name, text }) => (isTextOf(text, sums.get(name)) ? [] : [name])),
  };
}

/** Answers the chain if this version can make the very tables that `what` came from, or says why not. */
export function requireChain(recorded: readonly Migration[], directory: string, what: string): Chain {
  const chain = compareChain(recorded, directory);
  if (chain.unknown.length > 0)
    throw new OperateError(
      `${what} comes from a newer version (it has ${chain.unknown.join(', ')}). Use that version.`,
    );
  if (chain.changed.length > 0)
    throw new OperateError(
      `${what} comes from another build, in which ${chain.changed.join(', ')} was another one. Use that build.`,
    );
  return chain;
}

/** Brings a store that was just filled to this version's form, within the transaction under way. */
export async function applyNewer(client: pg.Client, { newer }: Chain): Promise<void> {
  for (const { name, text } of newer) {
    await client.query(text).catch((error: Error) => {
      throw new OperateError(`Migration ${name} could not be applied: ${error.message}`);
    });
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256Of(text)]);
  }
}

/** Git may have changed the ends of lines between two checkouts. */
function isTextOf(text: string, sha256: string | undefined): boolean {
  const unix = text.replaceAll('\r\n', '\n');
  return [text, unix, unix.replaceAll('\n', '\r\n')].some((each) => sha256Of(each) === sha256);
}

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');
