import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import { suggestWordings } from '../asked/suggest-wordings.ts';
import { importCsv } from '../import/import-csv.ts';
import type { KnowledgeRoom } from '../room.ts';
import { actOnQuestions } from './act-on-questions.ts';
import { browseQuestions } from './browse-questions.ts';
import { checkWordings } from './check-wordings.ts';
import { countQuestions } from './count-questions.ts';
import { deleteQuestion } from './delete-question.ts';
import { getQuestion } from './get-question.ts';
import { changeQuestion, createQuestion } from './save-question.ts';
import { tryQuestion } from './try-question.ts';

export const questionRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.listQuestions, async ({ query }, { workspaceId, agentId }) => {
    const page = await browseQuestions(room, workspaceId, query);
    const { q: typed, cursor } = query;
    if (typed && !cursor) room.noteSearch({ workspaceId, agentId, typed, isEmpty: page.data.length === 0 });
    return page;
  }),
  route(endpoints.getQuestion, ({ params }, { workspaceId }) =>
    getQuestion(
      room.kernel.database.in(workspaceId),
      workspaceId,
      params.questionId,
      room.kernel.clock.now(),
    ),
  ),
  route(endpoints.createQuestion, ({ body }, caller) => createQuestion(room, caller, body)),
  route(endpoints.changeQuestion, ({ params, body }, caller) =>
    changeQuestion(room, caller, params.questionId, body),
  ),
  route(endpoints.deleteQuestion, async ({ params, query }, caller) => {
    await deleteQuestion(room, caller, params.questionId, query.version);
    return {};
  }),
  route(endpoints.importQuestions, ({ body }, { workspaceId, agentId }) =>
    importCsv(room, { workspaceId, actor: agentId, savedBy: agentId }, body.csv, body.dryRun),
  ),
  route(endpoints.countQuestions, (_asked, { workspaceId }) => countQuestions(room, workspaceId)),
  route(endpoints.actOnQuestions, ({ body }, caller) => actOnQuestions(room, caller, body)),
  route(endpoints.checkWordings, ({ body }, { workspaceId }) => checkWordings(room, workspaceId, body)),
  route(endpoints.suggestWordings, ({ params }, { workspaceId }) =>
    suggestWordings(room, workspaceId, params.questionId),
  ),
  route(endpoints.tryQuestion, ({ body }, { workspaceId }) => tryQuestion(room, workspaceId, body)),
];
