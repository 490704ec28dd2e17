import { insightEndpoints as endpoints, type Lesson } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type Route, route } from '../../kernel/route.ts';
import { correctAnswer } from '../corrections/correct-answer.ts';
import type { InsightRoom } from '../room.ts';
import { acceptLesson, judgeLessons } from './judge-lessons.ts';
import { listLessonRows, type Place } from './store.ts';

export const lessonRoutes = (room: InsightRoom): Route[] => [
  route(endpoints.listLessons, async ({ query }, { workspaceId }) => {
    const { cursor, limit, ...asked } = query;
    const found = await listLessonRows(room.kernel.database.in(workspaceId), {
      ...{ workspaceId, state: asked.state, source: asked.source, kind: asked.kind },
      from: cursor ? parsePlace(cursor) : undefined,
      limit: limit + 1,
    });
    const data = found.slice(0, limit);
    const hasMore = found.length > limit;
    return { data, has_more: hasMore, next_cursor: hasMore ? writePlace(data.at(-1)) : null };
  }),
  route(endpoints.acceptLesson, ({ params, body }, caller) =>
    acceptLesson(room, caller, params.lessonId, body),
  ),
  route(endpoints.correctAnswer, ({ body }, caller) => correctAnswer(room, caller, body)),
  route(endpoints.judgeLessons, ({ body }, caller) => judgeLessons(room, caller, body)),
];

const writePlace = (last: Lesson | undefined): string | null => (last ? `${last.times}.${last.id}` : null);

function parsePlace(cursor: string): Place {
  const [, times, id] = /^(\d{1,9})\.(les_\w{26})$/.exec(cursor) ?? [];
  if (!times || !id) throw new Refusal('request.invalid', { detail: 'The cursor is none of this list.' });
  return { times: Number(times), id };
}
