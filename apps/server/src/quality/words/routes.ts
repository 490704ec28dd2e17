import { sensitiveWordEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { QualityRoom } from '../room.ts';
import { judge, openMasked, pageOfScreened } from './review.ts';
import { addWords, changeWord, removeWord } from './save-words.ts';
import { hide, hides, strictest } from './screen-text.ts';
import { listWords } from './store.ts';

export const wordRoutes = (room: QualityRoom): Route[] => [
  route(endpoints.listSensitiveWords, async ({ query }, { workspaceId }) => {
    const { q, group, limit, cursor } = query;
    const rows = await listWords(room.kernel.database.in(workspaceId), workspaceId, {
      ...{ q: q || undefined, group: group || undefined, limit: limit + 1 },
      after: cursor ? Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', '') : undefined,
    });
    const data = rows.slice(0, limit);
    const last = rows.length > limit ? data.at(-1) : undefined;
    const next = last ? Buffer.from(last.word).toString('base64url') : null;
    return { data, next_cursor: next, has_more: next !== null };
  }),
  route(endpoints.addSensitiveWords, ({ body }, caller) => addWords(room, caller, body.words)),
  route(endpoints.changeSensitiveWord, ({ params, body }, caller) =>
    changeWord(room, caller, params.sensitiveWordId, body),
  ),
  route(endpoints.removeSensitiveWord, async ({ params }, caller) => {
    await removeWord(room, caller, params.sensitiveWordId);
    return {};
  }),
  route(endpoints.trySensitiveWords, async ({ body: { text, by } }, { workspaceId }) => {
    const met = (await room.words(workspaceId)).find(text, by);
    const spans = met.map(({ id: _, ...span }) => span);
    const hidden = met.filter(({ action }) => hides(by, action));
    return { spans, action: strictest(met), shown: hide(text, hidden) };
  }),
  route(endpoints.listScreenedMessages, ({ query }, caller) => pageOfScreened(room, caller, query)),
  route(endpoints.judgeScreenedMessage, async ({ body }, caller) => {
    await judge(room, caller, body);
    return {};
  }),
  route(endpoints.openMaskedMessage, async ({ params, query }, caller) => ({
    text: await openMasked(room, caller, params.conversationId, query.seq),
  })),
];
