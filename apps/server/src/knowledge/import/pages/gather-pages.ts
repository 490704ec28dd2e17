import type { ImportId, WorkspaceId } from '@parley/contract';
import { Refusal } from '../../../kernel/refusal.ts';
import type { KnowledgeRoom } from '../../room.ts';
import { FileProblem } from '../file/file-problem.ts';
import type { FileRows } from '../file/read-file.ts';
import { readInWorker } from '../file/read-in-worker.ts';
import { importProblem } from '../import-problem.ts';
import { mostRows } from '../read-rows.ts';
import { askPage, askRobots } from './ask-page.ts';
import { chooseOne, choosePages } from './choose-pages.ts';
import { type PageRows, pageHeader, rowsOfPage } from './page-rows.ts';
import { findGathering, insertPages, listRows, listWaiting, notePage } from './store.ts';

const sliceMs = 20_000;

/** How far a website was gathered in one go: `more` where it goes on in another. */
export type Gathered = { kind: 'more' } | { kind: 'gone' } | { kind: 'whole'; read: FileRows };

/** Reads pages of a website for some seconds, each noted as it is read, so that whoever goes on begins where this ended; throws a `FileProblem` where nothing can come of it. */
export async function gatherPages(
  room: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: ImportId,
): Promise<Gathered> {
  const query = room.kernel.database.in(workspaceId);
  const until = performance.now() + sliceMs;
  const found = await findGathering(query, workspaceId, id);
  if (!found) return { kind: 'gone' };
  if (found.pages === 0) await insertPages(query, workspaceId, id, await choose(room, found));
  while (performance.now() < until) {
    // One after the other: somebody else's site is not to be pressed.
    const [next] = await listWaiting(query, workspaceId, id, 1);
    if (!next) return whole(room, workspaceId, id);
    await notePage(query, workspaceId, id, { number: next.number, ...(await readPage(room, next.url)) });
  }
  return { kind: 'more' };
}

async function choose(
  { kernel }: KnowledgeRoom,
  { url, source }: { url: string; source: 'page' | 'sitemap' },
) {
  const robots = await askRobots(kernel.guardedFetch, url);
  return source === 'page' ? chooseOne(url, robots) : choosePages(kernel.guardedFetch, url, robots);
}

async function readPage({ kernel }: KnowledgeRoom, url: string): Promise<PageRows> {
  try {
    const { body, type } = await askPage(kernel.guardedFetch, url);
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type))
      return {
        rows: [],
        problem: importProblem('no-page', type.split(';', 1)[0]),
      };
    const read = await readInWorker('page.html', body);
    return rowsOfPage(url, read.kind === 'rows' ? read.rows.slice(1) : []);
  } catch (error) {
    if (!(error instanceof FileProblem) && !(error instanceof Refusal)) throw error;
    return { rows: [], problem: error.message };
  }
}

async function whole({ kernel }: KnowledgeRoom, workspaceId: WorkspaceId, id: ImportId): Promise<Gathered> {
  const query = kernel.database.in(workspaceId);
  const rows: string[][] = [];
  for (const page of await listRows(query, workspaceId, id)) {
    if (rows.length + page.rows.length <= mostRows) rows.push(...page.rows);
    else await notePage(query, workspaceId, id, { number: page.number, rows: [], problem: tooMany });
  }
  if (rows.length === 0) throw new FileProblem(importProblem('nothing-found'));
  return { kind: 'whole', read: { kind: 'rows', rows: [pageHeader, ...rows] } };
}

const tooMany = importProblem('too-many', mostRows);
