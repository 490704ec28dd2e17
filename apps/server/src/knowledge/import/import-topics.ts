import type { QuestionId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { isReviewRequired } from '../life/store.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { Editor, KnowledgeRoom } from '../room.ts';
import { filesOf } from '../wordings.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { insertSteps, insertTopics, insertVersions, listKnownTopics, updateTopics } from './store.ts';
import type { ImportedTopic } from './topic.ts';

export interface Imported {
  created: number;
  updated: number;
}

/** Brings topics in, all or none, and publishes them, or proposes them where a review is required; a dry run only counts. */
export async function importTopics(
  room: KnowledgeRoom,
  editor: Editor,
  topics: readonly ImportedTopic[],
  isDryRun = false,
): Promise<Imported> {
  const { workspaceId } = editor;
  const counted = await room.kernel.database
    .in(workspaceId)
    .transaction((tx) => bringTopics(room, tx, editor, topics, isDryRun));
  await room.live.settled(workspaceId);
  return counted;
}

/** The same within a transaction that somebody has begun. */
export async function bringTopics(
  room: KnowledgeRoom,
  tx: Tx,
  editor: Editor,
  topics: readonly ImportedTopic[],
  isDryRun: boolean,
): Promise<Imported> {
  const { workspaceId } = editor;
  const at = await takeTurn(tx, workspaceId);
  const keys = new Set(topics.flatMap(({ key, related = [] }) => [key, ...related]));
  const known = await listKnownTopics(tx, workspaceId, [...keys]);
  const plan = planImport(topics, known, idsInOrder(room.kernel.clock.now() - topics.length));
  await room.checkFiles(
    tx,
    workspaceId,
    [...plan.created, ...plan.changed].flatMap(({ content }) => filesOf(content.wordings)),
  );
  if (!isDryRun) await write(room, tx, editor, at, plan);
  return { created: plan.created.length, updated: plan.updated };
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
  { created, changed, updated }: ImportPlan,
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
    detail: { created: created.length, updated, changed: changed.length },
  });
}
