import pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../database/index.ts';
import { sql } from '../database/index.ts';
import type { Bus } from './bus.ts';

const channel = 'parley_bus';
// NOTIFY carries less than 8,000 bytes; characters of three bytes and the frame around must fit.
const payloadBytes = 7_500;
const gatherMs = 4;

interface Parcel {
  from: string;
  messages: [topic: string, message: unknown][];
}

/** A bus over LISTEN/NOTIFY: messages are gathered for a few ms and sent after, never inside, a transaction that writes. */
export function createPostgresBus(options: { database: Database; processId: string; logger: Logger }): Bus {
  const { database, processId, logger } = options;
  const listeners = new Map<string, ((message: unknown) => void)[]>();
  let gathered: [string, unknown][] = [];
  let timer: NodeJS.Timeout | undefined;
  let peers = 0;
  const deliver = (payload: string) => {
    const parcel = JSON.parse(payload) as Parcel;
    if (parcel.from === processId) return;
    for (const [topic, message] of parcel.messages)
      for (const listener of listeners.get(topic) ?? []) listener(message);
  };
  const ear = listen(database.connection, deliver, logger);
  const flush = () => {
    timer = undefined;
    const messages = gathered;
    gathered = [];
    for (const payload of parcels(processId, messages))
      database.system
        .run(sql`select pg_notify(${channel}, ${payload})`)
        .catch((error) => logger.warn({ error }, 'the bus lost a parcel; readers will find the gap'));
  };
  return {
    publish(topic, message) {
      if (peers === 0) return;
      gathered.push([topic, message]);
      timer ??= setTimeout(flush, gatherMs);
    },
    subscribe(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
    },
    setPeers: (count) => {
      peers = count;
    },
    hasPeers: () => peers > 0,
    isHealthy: ear.isHealthy,
    close: async () => {
      clearTimeout(timer);
      await ear.close();
    },
  };
}

/** Splits messages into payloads that fit; one that is too large alone is left out, since it is only a hint. */
export function parcels(from: string, messages: readonly [string, unknown][]): string[] {
  const payloads: string[] = [];
  let fitting: [string, unknown][] = [];
  let bytes = 0;
  const close = () => {
    if (fitting.length > 0) payloads.push(JSON.stringify({ from, messages: fitting } satisfies Parcel));
    fitting = [];
    bytes = 0;
  };
  for (const message of messages) {
    const size = Buffer.byteLength(JSON.stringify(message)) + 1;
    if (size > payloadBytes - 100) continue;
    if (bytes + size > payloadBytes - 100) close();
    fitting.push(message);
    bytes += size;
  }
  close();
  return payloads;
}

function listen(connection: pg.PoolConfig, deliver: (payload: string) => void, logger: Logger) {
  let client: pg.Client | undefined;
  let closed = false;
  let healthy = false;
  let retry: NodeJS.Timeout | undefined;
  const again = () => {
    healthy = false;
    client = undefined;
    if (!closed) retry = setTimeout(() => void open(), 500);
  };
  const open = async () => {
    const made = new pg.Client({ ...connection, options: '-c role=parley_system' });
    made.on('error', (error) =>
      logger.warn({ error: error.message }, 'the bus lost its connection and will return'),
    );
    made.on('end', again);
    made.on('notification', ({ payload }) => payload && deliver(payload));
    try {
      await made.connect();
      await made.query(`listen ${channel}`);
      client = made;
      healthy = true;
    } catch {
      made.end().catch(() => undefined);
    }
  };
  void open();
  return {
    isHealthy: () => healthy,
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
