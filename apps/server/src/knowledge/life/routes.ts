import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { publishQuestion, unpublishQuestion } from './publish-question.ts';
import { moveOn } from './review-question.ts';
import { changeSettings } from './settings.ts';
import { findSettings } from './store.ts';
import { compareVersions, getVersion, listVersions, restoreQuestion } from './versions.ts';

export const lifeRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.proposeQuestion, ({ params, body }, caller) =>
    moveOn(room, caller, params.questionId, 'proposed', body),
  ),
  route(endpoints.reviewQuestion, ({ params, body: { verdict, ...seen } }, caller) =>
    moveOn(room, caller, params.questionId, verdict, seen),
  ),
  route(endpoints.publishQuestion, ({ params, body }, caller) =>
    publishQuestion(room, caller, params.questionId, body),
  ),
  route(endpoints.unpublishQuestion, ({ params, body }, caller) =>
    unpublishQuestion(room, caller, params.questionId, body),
  ),
  route(endpoints.listQuestionVersions, async ({ params }, caller) => ({
    data: await listVersions(room, caller, params.questionId),
  })),
  route(endpoints.getQuestionVersion, ({ params, query }, caller) =>
    getVersion(room.kernel.database.in(caller.workspaceId), caller, params.questionId, query.version),
  ),
  route(endpoints.compareQuestionVersions, async ({ params, query }, caller) => ({
    changes: await compareVersions(room, caller, params.questionId, query),
  })),
  route(endpoints.restoreQuestion, ({ params, body }, caller) =>
    restoreQuestion(room, caller, params.questionId, body),
  ),
  route(endpoints.getKnowledgeSettings, (_asked, { workspaceId }) =>
    findSettings(room.kernel.database.in(workspaceId), workspaceId),
  ),
  route(endpoints.changeKnowledgeSettings, ({ body }, caller) => changeSettings(room, caller, body)),
];
