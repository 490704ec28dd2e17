import type pg from 'pg';
import { type CopyingOut, copyOut } from './copy-out.ts';
import { copyOutOf, enterWall, leaveWall, type Table } from './tables-store.ts';

/** Reads all rows of a table, past its wall; the client does nothing else meanwhile. */
export function readRows(client: pg.Client, table: Table): CopyingOut {
  const out = copyOut(client, copyOutOf(table));
  async function* parts(): AsyncGenerator<Buffer> {
    await enterWall(client, table);
    yield* out.parts;
    await leaveWall(client, table);
  }
  return { parts: parts(), rows: out.rows };
}
