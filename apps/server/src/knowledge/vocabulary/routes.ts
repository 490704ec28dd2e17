import { knowledgeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { getVocabulary, saveVocabulary } from './save-vocabulary.ts';

export const vocabularyRoutes = (room: KnowledgeRoom): Route[] => [
  route(endpoints.getVocabulary, (_asked, { workspaceId }) =>
    getVocabulary(room.kernel.database.in(workspaceId), workspaceId),
  ),
  route(endpoints.changeVocabulary, ({ body }, caller) => saveVocabulary(room, caller, body)),
];
