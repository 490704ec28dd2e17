import type { QuestionContent, QuestionId, Vocabulary, WorkspaceId } from '@parley/contract';
import { answerOf, offersOf, relatedTo } from '../answers/answer-of.ts';
import { suggestMostAsked } from '../answers/suggest-questions.ts';
import { understandText } from '../answers/understand-text.ts';
import { keepShelf, type ShelfSource } from './keep-shelf.ts';
import type { Live } from './live.ts';
import type { Shelf } from './shelf.ts';

/** What is to be published: questions as they would be, and the workspace's own words. */
export interface KnowledgeChange {
  questions?: ReadonlyMap<QuestionId, QuestionContent>;
  vocabulary?: Vocabulary;
  model?: { id: string; bytes: Uint8Array };
}

/** What the bot reads while it answers. */
export type Answering = Pick<Live, 'understand' | 'answerOf' | 'offersOf' | 'suggestFor'>;

/** What would be answered if this were published; nobody else hears of it. */
export async function changedLive(
  source: ShelfSource,
  change: KnowledgeChange,
  mostAsked: (id: WorkspaceId) => Promise<QuestionId[]>,
): Promise<Answering> {
  const shelf: Shelf = await keepShelf(changedSource(source, change)).get();
  return {
    understand: async (_id, text, context) => understandText(shelf, text, context),
    async answerOf(_id, question, locale, reader) {
      const answer = answerOf(shelf, question, locale, reader);
      return answer && { ...answer, related: relatedTo(shelf, question, locale) };
    },
    offersOf: async (_id, questions, locale) => offersOf(shelf, questions, locale),
    suggestFor: async (id, locale) => suggestMostAsked(shelf, await mostAsked(id), locale ?? shelf.locale),
  };
}

function changedSource(
  source: ShelfSource,
  { questions = new Map(), vocabulary, model }: KnowledgeChange,
): ShelfSource {
  const nothing = { scheduled: null, scheduledVersion: null, publishAt: null };
  return {
    ...source,
    async listMarks() {
      const marks = await source.listMarks();
      const known = new Set(marks.map(({ id }) => id));
      const added = [...questions.keys()].filter((id) => !known.has(id));
      return [...marks, ...added.map((id) => ({ id, mark: 'new' }))];
    },
    async listLive(ids) {
      const rows = new Map((await source.listLive(ids)).map((row) => [row.id, row]));
      for (const id of ids) {
        const published = questions.get(id);
        const publishedVersion = (rows.get(id)?.publishedVersion ?? 0) + 1;
        if (published) rows.set(id, { id, mark: 'new', published, publishedVersion, ...nothing });
      }
      return [...rows.values()];
    },
    ...(vocabulary ? { findWords: async () => ({ ...vocabulary, version: vocabulary.version + 1 }) } : {}),
    ...(model ? { findModel: async () => model } : {}),
    async findStamp() {
      const stamp = await source.findStamp();
      if (!stamp) return undefined;
      return {
        ...stamp,
        ...(vocabulary ? { vocabulary: vocabulary.version + 1 } : {}),
        ...(model ? { model: model.id } : {}),
      };
    },
  };
}
