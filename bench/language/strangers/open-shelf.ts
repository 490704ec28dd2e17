import type { QuestionContent, QuestionId } from '@parley/contract';
import type { LiveRow, Shelf, ShelfSource } from '../../stage/knowledge-parts.ts';
import { parts } from '../../stage/server-parts.ts';

const mark = 'as shipped';
const look = 20;

/** The demo shop's knowledge on a shelf of the server's own making, its speller ready, each question under its key. */
export async function openShelf(): Promise<Shelf> {
  const { content } = parts.sprucePack('https://shop.example.com');
  const rows = content.questions.map(({ key, category, wordings }): LiveRow => {
    const always = { kind: 'qa' as const, tags: [], related: [], validFrom: null, validTo: null };
    const published: QuestionContent = { ...always, category, wordings };
    const waiting = { scheduled: null, scheduledVersion: null, publishAt: null };
    return { id: key as QuestionId, mark, published, publishedVersion: 1, ...waiting };
  });
  const vocabulary = {
    synonyms: content.synonyms.map(({ words }) => words),
    words: content.words.map(({ key }) => key),
    version: 1,
  };
  const source: ShelfSource = {
    findStamp: async () => ({
      locale: 'zh-CN',
      count: rows.length,
      newest: mark,
      vocabulary: 1,
      model: null,
    }),
    listMarks: async () => rows.map(({ id }) => ({ id, mark })),
    findWords: async () => vocabulary,
    findModel: async () => undefined,
    listLive: async (ids) => rows.filter(({ id }) => ids.includes(id)),
    now: () => 0,
    complain: (error) => {
      throw error;
    },
  };
  const shelf = await parts.keepShelf(source).get();
  while (!shelf.speller) await new Promise((resolve) => setTimeout(resolve, look));
  return shelf;
}

/** What the server learns of a shelf by itself. */
export function learnFrom(shelf: Shelf): Shelf['learnt'] {
  const trained = parts.trainModel({ topics: parts.listTopics(shelf), lessons: [] }, null);
  if ('problem' in trained) throw new Error(`Nothing could be learnt: ${trained.problem}.`);
  return { id: 'learnt', model: parts.readModel(trained.bytes) };
}
