import type { Question, QuestionStanding, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import type { KnowledgeRoom } from '../room.ts';
import { parseOffset, parsePlace, writeCursor } from './cursor.ts';
import { questionOf } from './question-of.ts';
import { listByIds, listLatest, listUnpublished } from './store.ts';

export interface QuestionPage {
  data: Question[];
  next_cursor: string | null;
  has_more: boolean;
}
interface Asked {
  q?: string | undefined;
  category?: string | undefined;
  tag?: string | undefined;
  standing?: QuestionStanding | undefined;
  cursor?: string | undefined;
  limit: number;
}

const mostFound = 300;
const mostUnpublished = 100;

/** A page of the workspace's questions: those that a search finds, best first, or all, latest change first. */
export async function browseQuestions(
  room: KnowledgeRoom,
  workspaceId: WorkspaceId,
  asked: Asked,
): Promise<QuestionPage> {
  const query = room.kernel.database.in(workspaceId);
  return asked.q
    ? pageOfFound(room, query, workspaceId, { ...asked, q: asked.q })
    : pageOfAll(room, query, workspaceId, asked);
}

async function pageOfAll(
  { kernel }: KnowledgeRoom,
  query: Query,
  workspaceId: WorkspaceId,
  asked: Asked,
): Promise<QuestionPage> {
  const nowMs = kernel.clock.now();
  const found = await listLatest(query, {
    workspaceId,
    category: asked.category,
    tag: asked.tag,
    standing: asked.standing,
    at: new Date(nowMs).toISOString(),
    from: asked.cursor ? parsePlace(asked.cursor) : undefined,
    limit: asked.limit + 1,
  });
  const data = found.slice(0, asked.limit).map((row) => questionOf(row, nowMs));
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  const cursor = hasMore && last ? writeCursor({ at: last.updatedAt, id: last.id }) : null;
  return { data, has_more: hasMore, next_cursor: cursor };
}

async function pageOfFound(
  room: KnowledgeRoom,
  query: Query,
  workspaceId: WorkspaceId,
  { q, category, tag, standing, cursor, limit }: Asked & { q: string },
): Promise<QuestionPage> {
  const from = cursor ? parseOffset(cursor) : 0;
  const [{ near, far }, unpublished] = await Promise.all([
    room.live.search(workspaceId, q),
    listUnpublished(query, workspaceId, patternOf(q), mostUnpublished),
  ]);
  const ids = [...new Set([...near, ...unpublished, ...far])].slice(0, mostFound);
  const nowMs = room.kernel.clock.now();
  const rows = await listByIds(query, workspaceId, ids);
  const byId = new Map(rows.map((row) => [row.id, questionOf(row, nowMs)]));
  const found = ids
    .flatMap((id) => byId.get(id) ?? [])
    .filter((each) => category === undefined || each.category === category)
    .filter((each) => tag === undefined || each.tags.includes(tag))
    .filter((each) => standing === undefined || stands(each, standing));
  const hasMore = found.length > from + limit;
  return {
    data: found.slice(from, from + limit),
    has_more: hasMore,
    next_cursor: hasMore ? writeCursor({ after: from + limit }) : null,
  };
}

/** Whether a question stands so; the list of all asks the store the same. */
function stands(question: Question, standing: QuestionStanding): boolean {
  const { stage, status, version, publishedVersion, publishAt } = question;
  switch (standing) {
    case 'draft':
      return stage === 'draft' && publishedVersion === null;
    case 'changed':
      return publishedVersion !== null && publishedVersion !== version;
    case 'scheduled':
      return publishAt !== null;
    case 'published':
      return publishedVersion !== null && status !== 'expired';
    case 'expired':
      return status === 'expired';
    default:
      return stage === standing;
  }
}

/** The text as a LIKE pattern that finds it anywhere and takes it literally. */
const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
