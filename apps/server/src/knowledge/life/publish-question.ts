import type { AuditAction, Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { getSeen } from '../questions/get-question.ts';
import { takeTurn } from '../questions/store.ts';
import { writeQuestion } from '../questions/write-question.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { guardQuestion } from './guard-question.ts';
import {
  insertStep,
  isReviewRequired,
  publishScheduled,
  publishVersion,
  scheduleVersion,
  withdrawVersions,
} from './store.ts';

interface Seen {
  version: number;
}

/** Publishes the newest version, now or at its time; refused with `knowledge.review-required` where it must be approved first. */
export async function publishQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  seen: Seen & { at?: string | undefined },
): Promise<Question> {
  const query = room.kernel.database.in(caller.workspaceId);
  const { content } = await getSeen(query, caller.workspaceId, id, seen.version);
  await guardQuestion(room, caller, id, content);
  return publishTried(room, caller, id, seen);
}

/** The same for a version that was tried on the tests of the bot already. */
export async function publishTried(
  room: KnowledgeRoom,
  { workspaceId, agentId: by }: AgentCaller,
  id: QuestionId,
  { version, at: wanted }: Seen & { at?: string | undefined },
): Promise<Question> {
  const { kernel } = room;
  const isLater = wanted !== undefined && Date.parse(wanted) > kernel.clock.now();
  const published = await writeQuestion(room, workspaceId, id, async (tx, at) => {
    const { stage } = await getSeen(tx, workspaceId, id, version);
    const isApproved = stage === 'approved' || stage === 'scheduled' || stage === 'published';
    if (!isApproved && (await isReviewRequired(tx, workspaceId)))
      throw new Refusal('knowledge.review-required');
    const step = { workspaceId, id, version, at, by };
    if (isLater) {
      await scheduleVersion(tx, workspaceId, id, wanted, at);
      await insertStep(tx, { ...step, act: 'scheduled', note: wanted });
      const payload = { workspaceId, questionId: id };
      await kernel.jobs.add(tx, {
        ...{ kind: 'publish-question', workspaceId, payload, key: `publish:${id}`, runAt: wanted },
      });
    } else {
      await publishVersion(tx, workspaceId, id, at);
      await insertStep(tx, { ...step, act: 'published', note: null });
    }
    await note(room, tx, { workspaceId, id, by }, isLater ? 'question.scheduled' : 'question.published', {
      version,
    });
  });
  kernel.jobs.nudge();
  return published;
}

/** Takes a question from the customers; its versions stay. */
export const unpublishQuestion = (
  room: KnowledgeRoom,
  { workspaceId, agentId: by }: AgentCaller,
  id: QuestionId,
  { version }: Seen,
): Promise<Question> =>
  writeQuestion(room, workspaceId, id, async (tx, at) => {
    const { publishedVersion, publishAt } = await getSeen(tx, workspaceId, id, version);
    if (publishedVersion === null && publishAt === null)
      throw new Refusal('knowledge.wrong-stage', { detail: 'It is not published.' });
    await withdrawVersions(tx, workspaceId, id, at);
    await insertStep(tx, { workspaceId, id, version, at, by, act: 'unpublished', note: null });
    await note(room, tx, { workspaceId, id, by }, 'question.unpublished', { version });
  });

/** Notes in the store what goes out by its time: answers follow the clock, whether or not this has run. */
export const publishDue =
  (room: KnowledgeRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const { workspaceId, questionId: id } = payload as { workspaceId: WorkspaceId; questionId: QuestionId };
    await room.kernel.database.in(workspaceId).transaction(async (tx) => {
      const at = await takeTurn(tx, workspaceId);
      const done = await publishScheduled(tx, workspaceId, id, at);
      if (!done) return;
      const { version } = done;
      await insertStep(tx, { workspaceId, id, version, at, by: 'system', act: 'published', note: null });
      await note(room, tx, { workspaceId, id, by: 'system' }, 'question.published', { version });
    });
  };

type Change = Parameters<typeof recordChange>[2];
const note = (
  room: KnowledgeRoom,
  tx: Tx,
  { workspaceId, id, by }: { workspaceId: WorkspaceId; id: QuestionId; by: Change['actor'] },
  action: AuditAction,
  detail: Change['detail'],
) => recordChange(room, tx, { workspaceId, actor: by, action, subject: 'knowledge', object: id, detail });
