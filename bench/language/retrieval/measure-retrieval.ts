import { createIndex } from '@parley/nlu';
import { percentile, round } from '../../figures/percentile.ts';
import type { Build } from './engine.ts';
import { measureSureness } from './measure-sureness.ts';
import { createOurs } from './ours.ts';
import { createTask, type Document, type Task } from './paraphrases.ts';
import { createPeerMiniSearch, createPeerOrama } from './peers.ts';

interface Figures {
  recall1: number;
  recall5: number;
  mrr: number;
  p50ms: number;
  p99ms: number;
  indexS: number;
  queries: number;
}

const limit = 10;
const warmUp = 50;

/** How many questions each engine is asked: fewer of those that take tenths of a second for one. */
const sizes = [
  { name: 'lcqmc10k', documents: 10_000, queries: { ours: 1500, minisearch: 1500, orama: 1500 } },
  { name: 'lcqmc100k', documents: 100_000, queries: { ours: 1500, minisearch: 300, orama: 150 } },
] as const;

/**
 * Measures finding the paraphrase of a question among 10,000 and 100,000 texts (recall and MRR@10 in percent, times of one question in ms, of the whole index in s), with the same
 * texts and questions for the peers, and `editMs`, the mean time of one edit of the larger index. Rows come from LCQMC's test part, which served for no choice. `sure` tells how far sure answers can be trusted.
 */
export async function measureRetrieval(
  dataDir: string,
  options: { peers: boolean },
): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  for (const { name, documents, queries } of sizes) {
    const task = createTask(dataDir, 'test', documents);
    const ours = await measure(createOurs, task, queries.ours);
    result[name] = options.peers
      ? {
          ours,
          minisearch: await measure(createPeerMiniSearch, task, queries.minisearch),
          orama: await measure(createPeerOrama, task, queries.orama),
        }
      : { ours };
    if (name === 'lcqmc100k') result.editMs = measureEdits(task);
  }
  result.sure = measureSureness(dataDir);
  return result;
}

async function measure(build: Build, { documents, queries }: Task, count: number): Promise<Figures> {
  const texts = documents.map(({ text }) => text);
  const before = performance.now();
  const engine = await build(texts);
  const indexS = (performance.now() - before) / 1000;
  for (const { text } of queries.slice(-warmUp)) await engine.find(text, limit);
  const times: number[] = [];
  const ranks: number[] = [];
  for (const query of queries.slice(0, count)) {
    const start = performance.now();
    const found = await engine.find(query.text, limit);
    times.push(performance.now() - start);
    ranks.push(rankOf(query, found, documents));
  }
  const percentOf = (holds: (rank: number) => boolean) => (100 * ranks.filter(holds).length) / ranks.length;
  return {
    recall1: round(percentOf((rank) => rank === 1)),
    recall5: round(percentOf((rank) => rank <= 5)),
    mrr: round((100 * ranks.reduce((sum, rank) => sum + 1 / rank, 0)) / ranks.length),
    p50ms: round(percentile(times, 0.5)),
    p99ms: round(percentile(times, 0.99)),
    indexS: round(indexS),
    queries: ranks.length,
  };
}

/** The place of the first document of the query's group, from 1, or infinity. */
function rankOf(query: Document, found: readonly number[], documents: readonly Document[]): number {
  const at = found.findIndex((place) => documents[place]?.group === query.group);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

function measureEdits({ documents, queries }: Task): number {
  const index = createIndex(documents.map(({ text }, at) => ({ id: String(at), questions: [text] })));
  const before = performance.now();
  for (const { text } of queries) {
    index.add({ id: 'new', questions: [text] });
    index.remove('new');
  }
  return round((performance.now() - before) / (queries.length * 2));
}
