import type { QueryClient, QueryKey } from '@tanstack/react-query';

const waiting = new WeakMap<QueryClient, Map<string, (() => void)[]>>();

/** Does something once more when the answer that is under way has come, since that may have been read before; nothing where none is. */
export function againAfterAnswer(queries: QueryClient, key: QueryKey, work: () => void): void {
  const cache = queries.getQueryCache();
  const query = cache.find({ queryKey: key, exact: true });
  if (query?.state.fetchStatus !== 'fetching') return;
  const { queryHash } = query;
  const all = waiting.get(queries) ?? new Map<string, (() => void)[]>();
  waiting.set(queries, all);
  const works = all.get(queryHash);
  if (works) return void works.push(work);
  all.set(queryHash, [work]);
  const stop = cache.subscribe(({ query: other }) => {
    if (other.queryHash !== queryHash || other.state.fetchStatus === 'fetching') return;
    stop();
    const due = all.get(queryHash) ?? [];
    all.delete(queryHash);
    for (const each of due) each();
  });
}

/** Asks again, also where a first answer is still under way: that would otherwise be waited for, though it may have been read too early. */
export async function askAnew(queries: QueryClient, key: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey: key });
  await queries.invalidateQueries({ queryKey: key });
}
