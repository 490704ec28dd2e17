import type { Locale, QuestionContent, QuestionId, Reader, WorkspaceId } from '@parley/contract';
import type { Language } from '@parley/nlu';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Answer, answerOf, offersOf, relatedTo } from '../answers/answer-of.ts';
import { createMostAsked } from '../answers/most-asked.ts';
import { searchShelf } from '../answers/search-shelf.ts';
import { suggestCompletions, suggestMostAsked } from '../answers/suggest-questions.ts';
import { createTally } from '../answers/tally.ts';
import { type Understood, understandText } from '../answers/understand-text.ts';
import type { Offer } from '../room.ts';
import type { Wordings } from '../wordings.ts';
import { writerFor } from '../writer-for.ts';
import { type Answering, changedLive, type KnowledgeChange } from './changed-live.ts';
import { draftedLive } from './drafted-live.ts';
import { exactKey } from './exact-key.ts';
import { type LearntTopic, listTopics, listWordings } from './list-topics.ts';
import type { Shelf } from './shelf.ts';
import { createShelves, sourceOf } from './shelves.ts';

/** What is published, in memory, and current within a moment of any change in any process. */
export interface Live {
  understand(id: WorkspaceId, text: string, context?: { language?: Language }): Promise<Understood>;
  answerOf(
    id: WorkspaceId,
    question: QuestionId,
    locale: Locale,
    reader?: Reader,
  ): Promise<(Answer & { related: Offer[] }) | undefined>;
  /** What questions are called in a language; those that are not published are left out. */
  offersOf(id: WorkspaceId, questions: readonly QuestionId[], locale: Locale): Promise<Offer[]>;
  relatedTo(id: WorkspaceId, question: QuestionId, locale: Locale): Promise<Offer[]>;
  /** The most asked, at most five; without a language, in the workspace's own. */
  suggestFor(id: WorkspaceId, locale?: Locale): Promise<Offer[]>;
  suggestPrefix(id: WorkspaceId, prefix: string, locale?: Locale): Promise<Offer[]>;
  /** Lets somebody look at the shelf as it is now, at one go. */
  look<T>(id: WorkspaceId, at: (shelf: Shelf) => T): Promise<T>;
  search(id: WorkspaceId, typed: string): Promise<{ near: QuestionId[]; far: QuestionId[] }>;
  /** What would be answered if this were published. */
  withChange(id: WorkspaceId, change: KnowledgeChange): Promise<Answering>;
  /** What would be answered if this one question were published; quicker than a change, for nothing is built anew. */
  withQuestion(id: WorkspaceId, question: QuestionId, content: QuestionContent): Answering;
  /** Every published topic as it is learnt from: its wordings in all languages, and its answers. */
  listTopics(id: WorkspaceId): Promise<LearntTopic[]>;
  /** Every published topic as it stands in each language. */
  listWordings(id: WorkspaceId): Promise<{ id: QuestionId; wordings: Wordings }[]>;
  localeOf(id: WorkspaceId): Promise<Locale>;
  /** Counts an answer that was given; `asked` is the customer's language. */
  countAnswered(question: QuestionId, asked: Locale): void;
  flushCounts(): Promise<void>;
  settled(id: WorkspaceId): Promise<void>;
}

export function createLive(kernel: Kernel): Live {
  const shelves = createShelves(kernel);
  const mostAsked = createMostAsked(kernel);
  const tally = createTally(kernel);
  const suggestFor = async (id: WorkspaceId, locale?: Locale) => {
    const [shelf, ranking] = await Promise.all([shelves.of(id), mostAsked(id)]);
    return inScript(suggestMostAsked(shelf, ranking, locale ?? shelf.locale), locale);
  };
  const look: Live['look'] = async (id, at) => at(await shelves.of(id));
  return {
    understand: async (id, text, context) => understandText(await shelves.of(id), text, context),
    async answerOf(id, question, locale, reader) {
      const shelf = await shelves.of(id);
      const answer = answerOf(shelf, question, locale, reader);
      if (!answer) return undefined;
      // Most answers are only weighed, and what is near them takes long to find.
      return {
        ...answer,
        get related() {
          return relatedTo(shelf, question, locale);
        },
      };
    },
    offersOf: async (id, questions, locale) => offersOf(await shelves.of(id), questions, locale),
    relatedTo: async (id, question, locale) => relatedTo(await shelves.of(id), question, locale),
    suggestFor,
    suggestPrefix: async (id, prefix, locale) =>
      prefix.trim() === ''
        ? suggestFor(id, locale)
        : inScript(suggestCompletions(await shelves.of(id), prefix), locale),
    look,
    search: async (id, typed) => searchShelf(await shelves.of(id), typed),
    async withChange(id, change) {
      const one = onlyQuestion(change);
      return one
        ? draftedLive((at) => look(id, at), ...one, suggestFor)
        : changedLive(sourceOf(kernel, id), change, mostAsked);
    },
    withQuestion: (id, question, content) => draftedLive((at) => look(id, at), question, content, suggestFor),
    listTopics: async (id) => listTopics(await shelves.of(id)),
    listWordings: async (id) => listWordings(await shelves.of(id)),
    localeOf: async (id) => (await shelves.of(id)).locale,
    countAnswered: tally.add,
    flushCounts: tally.flush,
    settled: shelves.settled,
  };
}

/** The one question that a change is about, if it is about nothing else: for that nothing need be built anew. */
function onlyQuestion({
  questions,
  vocabulary,
  model,
}: KnowledgeChange): [QuestionId, QuestionContent] | undefined {
  const [only, another] = questions ?? [];
  return another || vocabulary || model ? undefined : only;
}

/** What is offered, as its reader reads it, where it is still understood word for word. */
async function inScript(offers: Offer[], locale: Locale | undefined): Promise<Offer[]> {
  const write = locale && (await writerFor(locale));
  if (!write) return offers;
  return offers.map(({ question, text }) => {
    const written = write(text);
    return { question, text: exactKey(written) === exactKey(text) ? written : text };
  });
}
