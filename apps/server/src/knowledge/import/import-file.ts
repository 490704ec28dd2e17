import type { Readable } from 'node:stream';
import type { ImportId, KnowledgeImport, WorkspaceId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { FileProblem } from './file/file-problem.ts';
import type { FileRows } from './file/read-file.ts';
import { readInWorker } from './file/read-in-worker.ts';
import { receiveFile } from './file/receive-file.ts';
import { importProblem } from './import-problem.ts';
import {
  deleteImport,
  findBytes,
  findTopics,
  insertImport,
  listImports,
  type NewImport,
  noteBringing,
  noteDone,
  noteHeld,
  noteRead,
  noteRefused,
  type Outcome,
} from './import-store.ts';
import { bringTopics, guardTopics, importTopics } from './import-topics.ts';
import { gatherPages } from './pages/gather-pages.ts';
import { readTopics } from './read-topics.ts';

type Given = { name: string; stream: Readable } | undefined;
const mostErrors = 100;

/** Takes a file in and has it read; nothing of the knowledge changes by that. */
export async function startImport(
  room: KnowledgeRoom,
  caller: AgentCaller,
  file: () => Promise<Given>,
): Promise<KnowledgeImport> {
  const { name, bytes } = await receiveFile(file);
  return begin(room, caller, { name, source: 'file', bytes });
}

/** Takes an address in and has it read; nothing of the knowledge changes by that. */
export const startImportByAddress = (
  room: KnowledgeRoom,
  caller: AgentCaller,
  { url, source }: { url: string; source: 'page' | 'sitemap' },
): Promise<KnowledgeImport> => begin(room, caller, { name: new URL(url).href, source, bytes: null });

async function begin(
  room: KnowledgeRoom,
  { workspaceId, agentId: by }: AgentCaller,
  what: Pick<NewImport, 'name' | 'source' | 'bytes'>,
): Promise<KnowledgeImport> {
  const nowMs = room.kernel.clock.now();
  const id: ImportId = newId('imp', nowMs);
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await insertImport(tx, { ...what, id, workspaceId, by, at: new Date(nowMs).toISOString() });
    await addJob(room, tx, 'read-import', workspaceId, id);
  });
  room.kernel.jobs.nudge();
  return getImport(room, workspaceId, id);
}

export async function getImport(
  { kernel }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: ImportId,
): Promise<KnowledgeImport> {
  const [found] = await listImports(kernel.database.in(workspaceId), workspaceId, id, 1);
  if (!found) throw new Refusal('object.not-found');
  return found;
}

/** Brings in what was read, in the background; refused with `knowledge.import-not-ready` before it is, and after it was. */
export async function applyImport(
  room: KnowledgeRoom,
  { workspaceId }: AgentCaller,
  id: ImportId,
): Promise<KnowledgeImport> {
  const { state } = await getImport(room, workspaceId, id);
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    if (!(await noteBringing(tx, workspaceId, id)))
      throw new Refusal('knowledge.import-not-ready', { detail: `The import is ${state}.` });
    await addJob(room, tx, 'bring-import', workspaceId, id);
  });
  room.kernel.jobs.nudge();
  return getImport(room, workspaceId, id);
}

export async function dropImport(
  room: KnowledgeRoom,
  { workspaceId }: AgentCaller,
  id: ImportId,
): Promise<void> {
  const removed = await deleteImport(room.kernel.database.in(workspaceId), workspaceId, id);
  if (removed === 0) throw new Refusal('object.not-found');
}

const addJob = (
  room: KnowledgeRoom,
  tx: Parameters<KnowledgeRoom['kernel']['jobs']['add']>[0],
  kind: string,
  workspaceId: WorkspaceId,
  id: ImportId,
) =>
  room.kernel.jobs.add(tx, {
    kind,
    workspaceId,
    payload: { workspaceId, importId: id },
    key: `${kind}:${id}`,
  });

type Job = (payload: Record<string, unknown>) => Promise<void>;
interface Payload {
  workspaceId: WorkspaceId;
  importId: ImportId;
}

/** Reads the file of an import, or its pages, and tells what bringing it in would do; begun again after a crash, it reads the file anew, and the pages from where it was. */
export const readImport =
  (room: KnowledgeRoom): Job =>
  async (payload) => {
    const { workspaceId, importId: id } = payload as unknown as Payload;
    const query = room.kernel.database.in(workspaceId);
    const found = await findBytes(query, workspaceId, id);
    if (!found) return;
    const outcome = await outcomeOf(() => readRows(room, workspaceId, id, found), {
      room,
      workspaceId,
      savedBy: found.createdBy,
    });
    if (outcome) return void (await noteRead(query, workspaceId, id, outcome));
    await addJob(room, query, 'read-import', workspaceId, id);
    room.kernel.jobs.nudge();
  };

/** Undefined where it takes longer, and goes on in another job. */
async function readRows(
  room: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: ImportId,
  { name, bytes }: { name: string; bytes: Buffer | null },
): Promise<FileRows | undefined> {
  if (bytes) return readInWorker(name, bytes);
  const gathered = await gatherPages(room, workspaceId, id);
  return gathered.kind === 'whole' ? gathered.read : undefined;
}

async function outcomeOf(
  read: () => Promise<FileRows | undefined>,
  { room, workspaceId, savedBy }: { room: KnowledgeRoom; workspaceId: WorkspaceId; savedBy: string },
): Promise<Outcome | undefined> {
  const nothing = { topics: null, effects: null, created: 0, updated: 0, errors: [], problem: null };
  try {
    const rows = await read();
    if (!rows) return undefined;
    const { topics, errors } = readTopics(rows, await room.live.localeOf(workspaceId));
    if (errors.length > 0)
      return {
        ...nothing,
        state: 'refused',
        errors: errors.slice(0, mostErrors),
        problem: importProblem('wrong-rows'),
      };
    if (topics.length === 0) return { ...nothing, state: 'refused', problem: importProblem('no-questions') };
    const editor = { workspaceId, actor: 'system' as const, savedBy };
    return { ...nothing, ...(await importTopics(room, editor, topics, true)), state: 'ready', topics };
  } catch (error) {
    // Text that the store cannot hold is a problem of the file too.
    if (!(error instanceof FileProblem) && !(error instanceof Refusal)) throw error;
    return { ...nothing, state: 'refused', problem: error.message };
  }
}

const editorOf = (workspaceId: WorkspaceId, { createdBy }: { createdBy: string }) => {
  const by = createdBy as AgentCaller['agentId'];
  return { workspaceId, actor: by, savedBy: by };
};

/** Brings an import in and notes it in one transaction, so that whatever ends the process, it happened once or not at all. */
export const bringImport =
  (room: KnowledgeRoom): Job =>
  async (payload) => {
    const { workspaceId, importId: id } = payload as unknown as Payload;
    const query = room.kernel.database.in(workspaceId);
    const bring = async () => {
      const waiting = await findTopics(query, workspaceId, id);
      if (waiting) await guardTopics(room, editorOf(workspaceId, waiting), waiting.topics, waiting.name);
      await query.transaction(async (tx) => {
        const found = await findTopics(tx, workspaceId, id);
        if (!found) return;
        const done = await bringTopics(room, tx, editorOf(workspaceId, found), found.topics, false);
        await noteDone(tx, workspaceId, id, done);
      });
    };
    await bring().catch(async (error) => {
      // What the store refuses today it refuses tomorrow; all else is tried again.
      if (!(error instanceof Refusal)) throw error;
      const run = error.code === 'regression.failed' ? error.more.errors?.run : undefined;
      if (run) await noteHeld(query, workspaceId, id, importProblem('tests', run));
      else await noteRefused(query, workspaceId, id, error.message);
    });
    await room.live.settled(workspaceId);
  };
