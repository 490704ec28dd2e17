import type pg from 'pg';
import { rowsCopied } from './rows-copied.ts';

export interface CopyingOut {
  /** The rows in PostgreSQL's text form, in parts of some megabytes; read no faster than they are taken. */
  parts: AsyncGenerator<Buffer>;
  /** How many there were; known once all parts are taken. */
  rows(): number;
}

const usualPartBytes = 4 << 20;

/** Runs a `copy … to stdout`, which the driver by itself does not know how to receive. */
export function copyOut(client: pg.Client, statement: string, partBytes = usualPartBytes): CopyingOut {
  const gathered = gather(statement, partBytes);
  async function* parts(): AsyncGenerator<Buffer> {
    client.query(gathered.submittable);
    try {
      for (let part = await gathered.take(); part; part = await gathered.take()) yield part;
    } finally {
      gathered.abandon();
    }
  }
  return { parts: parts(), rows: gathered.rows };
}

function gather(statement: string, partBytes: number) {
  let stream: pg.Connection['stream'] | undefined;
  let part = Buffer.allocUnsafe(partBytes);
  let used = 0;
  let rows = 0;
  let isDone = false;
  let failure: Error | undefined;
  let wake = () => {};
  const add = (chunk: Buffer) => {
    if (used + chunk.length > part.length) {
      const larger = Buffer.allocUnsafe(Math.max(part.length * 2, used + chunk.length));
      part.copy(larger, 0, 0, used);
      part = larger;
    }
    // The driver writes over its buffer, so the bytes are copied at once.
    used += chunk.copy(part, used);
    if (used < partBytes) return;
    stream?.pause();
    wake();
  };
  const end = (error?: Error) => {
    isDone = true;
    failure = error;
    wake();
  };
  return {
    submittable: {
      submit(connection: pg.Connection) {
        stream = connection.stream;
        connection.query(statement);
      },
      handleCopyData: ({ chunk }: { chunk: Buffer }) => add(chunk),
      handleCommandComplete: ({ text }: { text: string }) => {
        rows = rowsCopied(text);
      },
      handleReadyForQuery: () => end(),
      handleError: (error: Error) => end(error),
    },
    rows: () => rows,
    async take(): Promise<Buffer | undefined> {
      while (!isDone && used < partBytes) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw failure;
      if (used === 0) return undefined;
      const taken = part.subarray(0, used);
      part = Buffer.allocUnsafe(isDone ? 0 : partBytes);
      used = 0;
      stream?.resume();
      return taken;
    },
    /** Rows nobody wants cannot be stopped in order: the connection goes with them. */
    abandon() {
      if (!isDone) stream?.destroy();
    },
  };
}
