import pg from 'pg';

const lookMs = 3;
const patienceMs = 60_000;

/** Sees when a vendor's event has become an entry: a look every 3 ms at the ids that the log has stored. */
export interface StoreWatch {
  /** Resolves at the look that finds it; rejects after a minute. */
  stored(accountId: string, vendorId: string): Promise<void>;
  /** How many of these are not in the log. */
  countMissing(accountId: string, vendorIds: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

interface Waiting {
  since: number;
  resolve(): void;
  reject(error: Error): void;
}

export async function watchStore(url: string): Promise<StoreWatch> {
  // A plan made while the table was empty would read all of it at every look, and take what is measured the processors.
  const client = new pg.Client({ connectionString: url, options: '-c enable_seqscan=off' });
  await client.connect();
  const waiting = new Map<string, Map<string, Waiting>>();
  let isLooking = false;
  const find = async (accountId: string, ids: readonly string[]) => {
    const { rows } = await client.query<{ id: string }>({
      name: 'stored',
      text: 'select r.vendor_id as id from unnest($2::text[]) k cross join lateral (select vendor_id from received where channel_account_id = $1 and vendor_id = k limit 1) r',
      values: [accountId, ids],
    });
    return rows.map(({ id }) => id);
  };
  const lookAt = async (accountId: string, theirs: Map<string, Waiting>) => {
    for (const id of await find(accountId, [...theirs.keys()])) {
      theirs.get(id)?.resolve();
      theirs.delete(id);
    }
    for (const [id, { since, reject }] of theirs)
      if (performance.now() - since > patienceMs) {
        theirs.delete(id);
        reject(new Error(`${id} never became an entry.`));
      }
  };
  const look = async () => {
    isLooking = true;
    const open = () => [...waiting].filter(([, theirs]) => theirs.size > 0);
    for (let now = open(); now.length > 0; now = open()) {
      for (const [accountId, theirs] of now) await lookAt(accountId, theirs);
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
    isLooking = false;
  };
  return {
    stored: (accountId, vendorId) =>
      new Promise((resolve, reject) => {
        const theirs = waiting.get(accountId) ?? new Map<string, Waiting>();
        waiting.set(accountId, theirs);
        theirs.set(vendorId, { since: performance.now(), resolve, reject });
        if (!isLooking) void look();
      }),
    countMissing: async (accountId, vendorIds) =>
      vendorIds.length - new Set(await find(accountId, vendorIds)).size,
    close: () => client.end(),
  };
}
