import type { FlowId, Lesson, LessonId, Locale, QuestionId, WorkspaceId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import { writeFromUse } from '../write-from-use.ts';
import { decideLessons, listLessonsByIds, reopenLessons } from './store.ts';

type Acceptance =
  | {
      as: 'question';
      locale: Locale;
      questions: string[];
      answer: string;
      category: string;
      publish: boolean;
    }
  | { as: 'similar'; question: QuestionId; locale: Locale; questions: string[]; publish: boolean }
  | { as: 'training'; question: QuestionId }
  | { as: 'phrase'; flow: FlowId; locale: Locale; phrases: string[] };

const stamp = ({ kernel }: InsightRoom, { agentId }: AgentCaller) => ({
  at: new Date(kernel.clock.now()).toISOString(),
  by: agentId,
});

/** Makes of a lesson what its reader says it is worth; refused with `object.changed` where somebody judged it before. */
export async function acceptLesson(
  room: InsightRoom,
  caller: AgentCaller,
  id: LessonId,
  acceptance: Acceptance,
): Promise<Lesson> {
  const { workspaceId } = caller;
  await getLesson(room, workspaceId, id);
  await take(room, caller, id, acceptance);
  return getLesson(room, workspaceId, id);
}

/** Decides first and writes then, so that two readers never make two questions of one lesson; what could not be written is open again. */
async function take(
  room: InsightRoom,
  caller: AgentCaller,
  id: LessonId,
  acceptance: Acceptance,
): Promise<void> {
  const { workspaceId, agentId } = caller;
  const query = room.kernel.database.in(workspaceId);
  const isTraining = acceptance.as === 'training';
  const question = 'question' in acceptance ? acceptance.question : null;
  if (question) await room.knowledge.getQuestion(workspaceId, question);
  const state = isTraining ? ('training' as const) : ('drafted' as const);
  const decided = await decideLessons(query, workspaceId, [id], { ...stamp(room, caller), state, question });
  if (decided === 0) throw new Refusal('object.changed', { detail: 'Somebody has judged this meanwhile.' });
  const made = await write(room, caller, acceptance).catch(async (error) => {
    await reopenLessons(query, workspaceId, [id]);
    throw error;
  });
  await query.transaction((tx) =>
    room.writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'lesson.accepted', object: id },
      detail: { as: acceptance.as, ...made },
    }),
  );
}

/** Writes what a lesson is worth where it belongs; an example to train with is written nowhere else. */
async function write(
  room: InsightRoom,
  caller: AgentCaller,
  acceptance: Acceptance,
): Promise<{ question: QuestionId } | { flow: FlowId }> {
  if (acceptance.as === 'training') return { question: acceptance.question };
  if (acceptance.as !== 'phrase') return { question: await writeFromUse(room, caller, acceptance) };
  const { flow, locale, phrases } = acceptance;
  const editor = { workspaceId: caller.workspaceId, actor: caller.agentId };
  await room.flows.addPhrases(editor, flow, { locale, phrases });
  return { flow };
}

async function getLesson({ kernel }: InsightRoom, workspaceId: WorkspaceId, id: LessonId): Promise<Lesson> {
  const [lesson] = await listLessonsByIds(kernel.database.in(workspaceId), workspaceId, [id]);
  if (!lesson) throw new Refusal('object.not-found');
  return lesson;
}

/** Judges many at once, as they are: answers become drafts, wordings become examples to train with, those of flows phrases. Those that were judged before stay as they are. */
export async function judgeLessons(
  room: InsightRoom,
  caller: AgentCaller,
  { lessons, verdict }: { lessons: LessonId[]; verdict: 'accepted' | 'rejected' },
): Promise<{ judged: number }> {
  const { workspaceId, agentId } = caller;
  const query = room.kernel.database.in(workspaceId);
  if (verdict === 'rejected') {
    const decided = { ...stamp(room, caller), state: 'rejected' as const, question: null };
    const judged = await decideLessons(query, workspaceId, lessons, decided);
    await query.transaction((tx) =>
      room.writeAudit(tx, {
        ...{ workspaceId, actor: agentId, action: 'lessons.rejected', object: workspaceId },
        detail: { lessons: judged },
      }),
    );
    return { judged };
  }
  const open = (await listLessonsByIds(query, workspaceId, lessons)).filter(({ state }) => state === 'open');
  let judged = 0;
  for (const lesson of open) {
    const acceptance = asItIs(lesson);
    if (!acceptance) continue;
    judged += await take(room, caller, lesson.id, acceptance).then(() => 1, passOver);
  }
  return { judged };
}

/** One that cannot be used holds up no other; it stays open. */
function passOver(error: unknown): 0 {
  if (error instanceof Refusal) return 0;
  throw error;
}

function asItIs({ kind, question, flow, answer, asked, similar, locale }: Lesson): Acceptance | undefined {
  if (flow) return { as: 'phrase', flow, locale, phrases: [asked] };
  if (kind === 'wording') return question ? { as: 'training', question } : undefined;
  if (!answer) return undefined;
  const questions = [...new Set([asked, ...similar])];
  return { as: 'question', locale, questions, answer, category: '', publish: false };
}
