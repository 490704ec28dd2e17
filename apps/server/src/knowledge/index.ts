import type { Locale, PackContent, Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller, Route } from '../kernel/route.ts';
import { deleteOldAsked } from './asked/store.ts';
import { createAskedTally } from './asked/tally-asked.ts';
import { bringImport, readImport } from './import/import-file.ts';
import { deleteOldImports } from './import/import-store.ts';
import { type Imported, importTopics } from './import/import-topics.ts';
import { importRoutes } from './import/routes.ts';
import type { ImportedTopic } from './import/topic.ts';
import { publishDue } from './life/publish-question.ts';
import { lifeRoutes } from './life/routes.ts';
import { createLive, type Live } from './live/live.ts';
import { trainWaiting } from './model/keep-models.ts';
import { learnByItself, learnDue } from './model/learn-by-itself.ts';
import { modelRoutes } from './model/routes.ts';
import { packQuestions } from './packs/pack-questions.ts';
import { packSynonyms, packWords } from './packs/pack-words.ts';
import { addWordings } from './questions/add-wordings.ts';
import { getQuestion } from './questions/get-question.ts';
import { questionRoutes } from './questions/routes.ts';
import { createQuestion, type QuestionDraft } from './questions/save-question.ts';
import type { CheckFiles, KnowledgePorts, KnowledgeRoom } from './room.ts';
import { deleteOldSearches } from './searches/store.ts';
import { createSearchTally } from './searches/tally-searches.ts';
import { vocabularyRoutes } from './vocabulary/routes.ts';
import { writingRoutes } from './writing/routes.ts';
import { deleteOldWorkingCopies } from './writing/store.ts';

export type { Answer } from './answers/answer-of.ts';
export type { Candidate, Understood } from './answers/understand-text.ts';
export { decodeText } from './import/file/decode-text.ts';
export { FileProblem } from './import/file/file-problem.ts';
export { readInWorker } from './import/file/read-in-worker.ts';
export { receiveFile } from './import/file/receive-file.ts';
export { importProblem, readProblem, readProblems } from './import/import-problem.ts';
export type { ImportedTopic } from './import/topic.ts';
export type { Answering, KnowledgeChange } from './live/changed-live.ts';
export { languageOf, localeOf } from './locale-of.ts';
export type { CheckFiles, KnowledgePorts, LearntExamples, Offer, WriteAudit } from './room.ts';
export type { Wordings } from './wordings.ts';
export { writerFor } from './writer-for.ts';

/** What the business knows: its questions with their answers. */
export interface Knowledge extends Omit<Live, 'search' | 'settled' | 'look'> {
  routes: Route[];
  /** Notes in which words a question was asked that was answered. */
  noteAsked(question: QuestionId, said: string): void;
  /** Has somebody told of each question that was answered, in the words it was asked in. */
  hearAsked(hear: (question: QuestionId, said: string) => void): void;
  /** Writes a question in the name of an agent; a draft unless it is to be published. */
  createQuestion(caller: AgentCaller, draft: QuestionDraft): Promise<Question>;
  /** Gives a question more ways of being asked, as a new version of it. */
  addWordings(
    caller: AgentCaller,
    id: QuestionId,
    added: { locale: Locale; questions: readonly string[]; publish: boolean },
  ): Promise<Question>;
  getQuestion(workspaceId: WorkspaceId, id: QuestionId): Promise<Question>;
  /** Brings topics in and publishes them, all in one transaction; a topic known under its key is changed. `by` is shown as who wrote them. */
  importQuestions(workspaceId: WorkspaceId, by: string, topics: readonly ImportedTopic[]): Promise<Imported>;
  /** Learns what is published at once, where models are not people's yet, and puts what was learnt live where it is no worse. */
  learn(workspaceId: WorkspaceId): Promise<void>;
  packed: Packed;
}

export interface Packed {
  questions: PackKeeper<PackContent['questions'][number]>;
  synonyms: PackKeeper<PackContent['synonyms'][number]>;
  words: PackKeeper<PackContent['words'][number]>;
}

export function createKnowledge(
  kernel: Kernel,
  {
    writeAudit,
    checkFiles = refuseFiles,
    learntExamples = async () => [],
    beforePublish = async () => {},
  }: KnowledgePorts,
): Knowledge {
  const live = createLive(kernel);
  const asked = createAskedTally(kernel);
  const searches = createSearchTally(kernel);
  const listeners: ((question: QuestionId, said: string) => void)[] = [];
  const room: KnowledgeRoom = {
    kernel,
    writeAudit,
    beforePublish,
    checkFiles,
    learntExamples,
    live,
    noteSearch: searches.note,
  };
  const { search: _search, settled: _settled, look: _look, ...open } = live;
  kernel.jobs.handle('publish-question', publishDue(room));
  kernel.jobs.handle('read-import', readImport(room));
  kernel.jobs.handle('bring-import', bringImport(room));
  kernel.jobs.handle('train-model', trainWaiting(room));
  kernel.jobs.handle('learn-by-itself', learnDue(room));
  kernel.jobs.every(
    3600,
    'forget-imports',
    async () => void (await deleteOldImports(kernel.database.system)),
  );
  kernel.jobs.every(24 * 3600, 'forget-writing', async () => {
    await deleteOldWorkingCopies(kernel.database.system);
    await deleteOldAsked(kernel.database.system);
    await deleteOldSearches(kernel.database.system);
  });
  return {
    ...open,
    learn: (workspaceId) => learnByItself(room, workspaceId),
    packed: {
      questions: packQuestions(room),
      synonyms: packSynonyms(room),
      words: packWords(room),
    },
    noteAsked(question, said) {
      asked.add(question, said);
      for (const hear of listeners) hear(question, said);
    },
    hearAsked: (hear) => void listeners.push(hear),
    async flushCounts() {
      await live.flushCounts();
      await asked.flush();
      await searches.flush();
    },
    routes: [
      ...questionRoutes(room),
      ...writingRoutes(room),
      ...lifeRoutes(room),
      ...importRoutes(room),
      ...vocabularyRoutes(room),
      ...modelRoutes(room),
    ],
    createQuestion: (caller, draft) => createQuestion(room, caller, draft),
    addWordings: (caller, id, added) => addWordings(room, caller, id, added),
    getQuestion: (workspaceId, id) =>
      getQuestion(kernel.database.in(workspaceId), workspaceId, id, kernel.clock.now()),
    async importQuestions(workspaceId, by, topics) {
      const editor = { workspaceId, actor: 'system' as const, savedBy: by };
      const { created, updated } = await importTopics(room, editor, topics);
      return { created, updated };
    },
  };
}

const refuseFiles: CheckFiles = async (_query, _workspaceId, [file]) => {
  if (file) throw new Refusal('file.unknown', { detail: `There is no file ${file.id}.` });
};
