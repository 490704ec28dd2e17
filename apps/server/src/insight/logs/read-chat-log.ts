import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { ChatLogId, WorkspaceId } from '@parley/contract';
import { type Bounds, runWorker, WorkerEnded } from '../../kernel/run-worker.ts';
import { decodeText, FileProblem, importProblem, readInWorker } from '../../knowledge/index.ts';
import { findKnown } from '../lessons/find-known.ts';
import { lessonOf } from '../lessons/lesson-of.ts';
import { keepLessons, type NewLesson } from '../lessons/store.ts';
import { announce, type InsightRoom } from '../room.ts';
import type { Mined } from './mine-talks.ts';
import { type Opened, type ReadLog, readLogFile } from './read-log-file.ts';
import type { RowProblem } from './read-talks.ts';
import { findLogBytes, noteMined, noteProgress, noteUnread } from './store.ts';

const bounds: Bounds = { ms: 5 * 60_000, heapMb: 512 };
const built = new URL('./read-log-file.worker.mjs', import.meta.url);
const mostWordings = 5;
const sliceSize = 50;

/** Reads a file of talks and keeps what it teaches, all at once or not at all; begun again after a crash, it reads anew. */
export const readChatLog =
  (room: InsightRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const { workspaceId, chatLogId: id } = payload as { workspaceId: WorkspaceId; chatLogId: ChatLogId };
    const query = room.kernel.database.in(workspaceId);
    const file = await findLogBytes(query, workspaceId, id);
    if (!file) return;
    try {
      const opened = await open(file.name, file.bytes, room.kernel.clock.now());
      await noteProgress(query, workspaceId, id, 0.2);
      const read = 'errors' in opened ? opened : await readAway(opened);
      if ('errors' in read) {
        await unread(room, workspaceId, id, { errors: read.errors, problem: importProblem('wrong-rows') });
        return;
      }
      await noteProgress(query, workspaceId, id, 0.7);
      const { mining } = read;
      const lessons = await lessonsOf(room, workspaceId, id, mining.mined);
      await query.transaction(async (tx) => {
        const isOurs = await noteMined(tx, workspaceId, id, { ...mining, found: lessons.length });
        if (isOurs && lessons.length > 0) await keepLessons(tx, workspaceId, lessons);
        await announce(room.kernel, tx, workspaceId);
      });
    } catch (error) {
      const problem = problemOf(error);
      if (problem === undefined) throw error;
      await unread(room, workspaceId, id, { errors: [], problem });
    }
  };

const unread = (
  { kernel }: InsightRoom,
  workspaceId: WorkspaceId,
  id: ChatLogId,
  why: Parameters<typeof noteUnread>[3],
): Promise<void> =>
  kernel.database.in(workspaceId).transaction(async (tx) => {
    await noteUnread(tx, workspaceId, id, why);
    await announce(kernel, tx, workspaceId);
  });

function problemOf(error: unknown): string | undefined {
  if (error instanceof WorkerEnded) return importProblem('too-long');
  return error instanceof FileProblem ? error.message : undefined;
}

const asText: ReadonlySet<string> = new Set(['.txt', '.log', '.json']);

async function open(name: string, bytes: Buffer, nowMs: number): Promise<Opened | { errors: RowProblem[] }> {
  if (asText.has(extname(name).toLowerCase())) return { name, nowMs, text: decodeText(bytes) };
  const read = await readInWorker(name, bytes);
  if (read.kind === 'rows' && read.problem) return { errors: [read.problem] };
  if (read.kind === 'rows') return { name, nowMs, rows: read.rows };
  throw new FileProblem(importProblem('no-talks'));
}

const readAway = async (opened: Opened): Promise<ReadLog> =>
  existsSync(built) ? runWorker<ReadLog>(built, opened, bounds) : readLogFile(opened);

/** What is known already becomes other ways to ask it, the rest questions with answers. */
async function lessonsOf(
  room: InsightRoom,
  workspaceId: WorkspaceId,
  log: ChatLogId,
  mined: readonly Mined[],
): Promise<NewLesson[]> {
  const lessons = new Map<string, NewLesson>();
  for (const [at, each] of mined.entries()) {
    for (const lesson of await lessonsOfOne(room, workspaceId, log, each))
      lessons.set(`${lesson.kind} ${lesson.key} ${lesson.question}`, lesson);
    if (at % sliceSize === 0) await new Promise(setImmediate);
  }
  return [...lessons.values()];
}

async function lessonsOfOne(
  room: InsightRoom,
  workspaceId: WorkspaceId,
  log: ChatLogId,
  { asked, similar, answer, times }: Mined,
): Promise<NewLesson[]> {
  const { locale, known, isExact } = await findKnown(room, workspaceId, { asked, answer, spoken: null });
  const at = new Date(room.kernel.clock.now()).toISOString();
  const base = { source: 'log' as const, locale, log, at, answer };
  if (!known) return [lessonOf({ ...base, kind: 'answer', asked, similar, times })];
  const wordings = (isExact ? similar : [asked, ...similar]).slice(0, mostWordings);
  return wordings.map((text) =>
    lessonOf({ ...base, kind: 'wording', asked: text, question: known, times: text === asked ? times : 1 }),
  );
}
