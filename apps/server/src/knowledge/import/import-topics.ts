import type { QuestionId } from '@parley/contract';
import type { Query, Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { isReviewRequired } from '../life/store.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { Editor, KnowledgeRoom } from '../room.ts';
import { filesOf } from '../wordings.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { insertSteps, insertTopics, insertVersions, listKnownTopics, updateTopics } from './store.ts';
import type { Effect, ImportedTopic } from './topic.ts';

export interface Imported {
  created: number;
  updated: number;
}
interface Weighed extends Imported {
  /** of each topic, in their order */
  effects: Effect[];
}

/** Brings topics in, all or none, and publishes them, or proposes them where a review is required; a dry run only counts. */
export async function importTopics(
  room: KnowledgeRoom,
  editor: Editor,
  topics: readonly ImportedTopic[],
  isDryRun = false,
): Promise<Weighed> {
  const { workspaceId, actor } = editor;
  if (!isDryRun && actor !== 'system') await guardTopics(room, editor, topics, '');
  const counted = await room.kernel.database
    .in(workspaceId)
    .transaction((tx) => bringTopics(room, tx, editor, topics, isDryRun));
  await room.live.settled(workspaceId);
  return counted;
}

/** Refuses to bring in what would make the bot answer other than it must. */
export async function guardTopics(
  room: KnowledgeRoom,
  editor: Editor,
  topics: readonly ImportedTopic[],
  about: string,
): Promise<void> {
  const query = room.kernel.database.in(editor.workspaceId);
  if (await isReviewRequired(query, editor.workspaceId)) return;
  const { created, changed } = await planTopics(room, query, editor.workspaceId, topics);
  const questions = new Map([...created, ...changed].map(({ id, content }) => [id, content]));
  await room.beforePublish(editor, { cause: 'knowledge', about }, { questions });
}

async function planTopics(
  { kernel }: KnowledgeRoom,
  query: Query,
  workspaceId: Editor['workspaceId'],
  topics: readonly ImportedTopic[],
): Promise<ImportPlan> {
  const keys = new Set(topics.flatMap(({ key, related = [] }) => [key, ...related]));
  const known = await listKnownTopics(query, workspaceId, [...keys]);
  return planImport(topics, known, idsInOrder(kernel.clock.now() - topics.length));
}

/** The same within a transaction that somebody has begun. */
export async function bringTopics(
  room: KnowledgeRoom,
  tx: Tx,
  editor: Editor,
  topics: readonly ImportedTopic[],
  isDryRun: boolean,
): Promise<Weighed> {
  const { workspaceId } = editor;
  const at = await takeTurn(tx, workspaceId);
  const plan = await planTopics(room, tx, workspaceId, topics);
  await room.checkFiles(
    tx,
    workspaceId,
    [...plan.created, ...plan.changed].flatMap(({ content }) => filesOf(content.wordings)),
  );
  if (!isDryRun) await write(room, tx, editor, at, plan);
  return { created: plan.created.length, updated: plan.changed.length, effects: plan.effects };
}

/** Ids sort by age; those of one import sort as its rows do. */
const idsInOrder =
  (from: number) =>
  (at: number): QuestionId =>
    newId('qna', from + at);

async function write(
  room: KnowledgeRoom,
  tx: Tx,
  editor: Editor,
  at: string,
  { created, changed }: ImportPlan,
): Promise<void> {
  if (created.length + changed.length === 0) return;
  const publish = !(await isReviewRequired(tx, editor.workspaceId));
  const writing = { ...editor, at, publish };
  await insertTopics(tx, writing, created);
  await updateTopics(tx, writing, changed);
  await insertVersions(tx, writing, [...created, ...changed]);
  await insertSteps(tx, writing, [...created, ...changed]);
  await recordChange(room, tx, {
    workspaceId: editor.workspaceId,
    actor: editor.actor,
    action: 'questions.imported',
    subject: 'knowledge',
    detail: { created: created.length, updated: changed.length },
  });
}
