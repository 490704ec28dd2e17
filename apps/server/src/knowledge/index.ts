import type { WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Route } from '../kernel/route.ts';
import { cannedRoutes } from './canned/routes.ts';
import { bringImport, readImport } from './import/import-file.ts';
import { deleteOldImports } from './import/import-store.ts';
import { type Imported, importTopics } from './import/import-topics.ts';
import { importRoutes } from './import/routes.ts';
import type { ImportedTopic } from './import/topic.ts';
import { publishDue } from './life/publish-question.ts';
import { lifeRoutes } from './life/routes.ts';
import { createLive, type Live } from './live/live.ts';
import { trainWaiting } from './model/keep-models.ts';
import { modelRoutes } from './model/routes.ts';
import { questionRoutes } from './questions/routes.ts';
import type { CheckFiles, KnowledgePorts, KnowledgeRoom } from './room.ts';
import { vocabularyRoutes } from './vocabulary/routes.ts';

export type { Answer } from './answers/answer-of.ts';
export type { Candidate, Understood } from './answers/understand-text.ts';
export type { ImportedTopic } from './import/topic.ts';
export type { Answering, KnowledgeChange } from './live/changed-live.ts';
export { languageOf, localeOf } from './locale-of.ts';
export type { CheckFiles, KnowledgePorts, Offer, WriteAudit } from './room.ts';
export type { Wordings } from './wordings.ts';

/** What the business knows: its questions with their answers, and the canned replies of its agents. */
export interface Knowledge extends Omit<Live, 'search' | 'settled'> {
  routes: Route[];
  /** Brings topics in and publishes them, all in one transaction; a topic known under its key is changed. `by` is shown as who wrote them. */
  importQuestions(workspaceId: WorkspaceId, by: string, topics: readonly ImportedTopic[]): Promise<Imported>;
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
  const room: KnowledgeRoom = { kernel, writeAudit, beforePublish, checkFiles, learntExamples, live };
  const { search: _search, settled: _settled, ...open } = live;
  kernel.jobs.handle('publish-question', publishDue(room));
  kernel.jobs.handle('read-import', readImport(room));
  kernel.jobs.handle('bring-import', bringImport(room));
  kernel.jobs.handle('train-model', trainWaiting(room));
  kernel.jobs.every(
    3600,
    'forget-imports',
    async () => void (await deleteOldImports(kernel.database.system)),
  );
  return {
    ...open,
    routes: [
      ...questionRoutes(room),
      ...lifeRoutes(room),
      ...importRoutes(room),
      ...vocabularyRoutes(room),
      ...modelRoutes(room),
      ...cannedRoutes(room),
    ],
    importQuestions: (workspaceId, by, topics) =>
      importTopics(room, { workspaceId, actor: 'system', savedBy: by }, topics),
  };
}

const refuseFiles: CheckFiles = async (_query, _workspaceId, [file]) => {
  if (file) throw new Refusal('file.unknown', { detail: `There is no file ${file.id}.` });
};
