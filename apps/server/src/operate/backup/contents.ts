import type pg from 'pg';
import type { Entry, Part } from '../archive/write-archive.ts';
import { readRows } from '../tables/read-rows.ts';
import type { Table } from '../tables/tables-store.ts';
import {
  type About,
  aboutName,
  filesPrefix,
  keyName,
  type Manifest,
  manifestName,
  tablesPrefix,
} from './manifest.ts';
import { endSnapshot, type Snapshot } from './snapshot-store.ts';
import { readStoredFiles } from './stored-files.ts';

export interface Source {
  client: pg.Client;
  snapshot: Snapshot;
  dataDir: string;
  about: About;
  /** the key that seals the secrets, when it is to go along */
  key: string | undefined;
}

/** What goes into a backup: what it is, the rows of every table, the key if wanted, the files, and at last the list of it all. */
export function contentsOf(source: Source) {
  const parts: Part[] = [];
  let manifest: Manifest | undefined;
  async function* entries(): AsyncGenerator<Entry> {
    const { client, snapshot, dataDir, about, key } = source;
    yield text(aboutName, JSON.stringify(about));
    const tables: Manifest['tables'] = [];
    for (const table of snapshot.tables) tables.push(yield* rowsOf(client, table));
    await endSnapshot(client);
    if (key !== undefined) yield text(keyName, `${key}\n`);
    // After the rows: whatever file they name was there before them.
    yield* readStoredFiles(dataDir);
    const { postgres, migrations, sequences, keyMark } = snapshot;
    const hasKey = key !== undefined;
    const more = { ...(keyMark === undefined ? {} : { keyMark }), hasKey, files: sumOfFiles(parts), parts };
    manifest = { ...about, format: 1, postgres, migrations, tables, sequences, ...more };
    yield text(manifestName, JSON.stringify(manifest));
  }
  return {
    entries: entries(),
    onPart: (part: Part) => void parts.push(part),
    manifest(): Manifest {
      if (!manifest) throw new Error('The backup is not finished');
      return manifest;
    },
  };
}

/** A table's rows, some megabytes an entry, so that none needs more memory however large the table is. */
async function* rowsOf(client: pg.Client, table: Table): AsyncGenerator<Entry, Manifest['tables'][number]> {
  const { name, columns } = table;
  const { parts, rows } = readRows(client, table);
  let number = 0;
  for await (const part of parts) {
    number += 1;
    yield bytes(`${tablesPrefix}${name}/${String(number).padStart(6, '0')}.copy`, part);
  }
  return { name, columns, rows: rows() };
}

const text = (name: string, words: string): Entry => bytes(name, Buffer.from(words));
const bytes = (name: string, data: Buffer): Entry => ({ name, size: data.length, data: [data] });

function sumOfFiles(parts: readonly Part[]): Manifest['files'] {
  const files = parts.filter(({ name }) => name.startsWith(filesPrefix));
  return { count: files.length, bytes: files.reduce((sum, part) => sum + part.bytes, 0) };
}
