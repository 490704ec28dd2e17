import { once } from 'node:events';
import type pg from 'pg';
import { rowsCopied } from './rows-copied.ts';

export interface CopyingIn {
  write(chunk: Buffer): Promise<void>;
  /** Resolves with the number of rows once PostgreSQL has taken them all. */
  end(): Promise<number>;
}

/** What the driver's connection can do and its types do not tell. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Runs a `copy … from stdin`, which the driver by itself does not know how to feed. */
export async function copyIn(client: pg.Client, statement: string): Promise<CopyingIn> {
  let connection: CopyConnection | undefined;
  let rows = 0;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const done = new Promise<number>((resolve, reject) => {
    client.query({
      submit(its: pg.Connection) {
        connection = its as CopyConnection;
        its.query(statement);
      },
      handleCopyInResponse: () => begin(),
      handleCommandComplete: ({ text }: { text: string }) => {
        rows = rowsCopied(text);
      },
      handleReadyForQuery: () => resolve(rows),
      handleError: reject,
    });
  });
  // A failure between two writes is thrown by the next one.
  done.catch(() => {});
  await Promise.race([begun, done]);
  return {
    async write(chunk) {
      connection?.sendCopyFromChunk(chunk);
      const isFull = connection?.stream.writableNeedDrain;
      await Promise.race([
        done,
        isFull ? once(connection?.stream as pg.Connection['stream'], 'drain') : undefined,
      ]);
    },
    end() {
      connection?.endCopyFrom();
      return done;
    },
  };
}
