import type { FlowId, QuestionId, TriedTurn, TryBotAsked, WorkspaceId } from '@parley/contract';
import { fixedFlows, type LiveFlows, type PublishedFlow } from '../../flows/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import type { BotRoom } from '../room.ts';
import { findHabits, findKnown } from '../store.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';

/** Tells what the bot would say and do. Reads of vendors are asked for real, unless all is pretended; nothing is changed there or here. */
export async function tryBot(
  room: BotRoom,
  { workspaceId, role }: AgentCaller,
  asked: TryBotAsked,
): Promise<{ turns: TriedTurn[]; question: QuestionId | null }> {
  const isForSupervisors = asked.flow !== undefined || asked.contactId !== undefined;
  if (isForSupervisors && !isAtLeast(role, 'supervisor')) throw new Refusal('right.missing');
  const query = room.kernel.database.in(workspaceId);
  const habits = await findHabits(query, workspaceId);
  if (!habits) throw new Refusal('object.not-found');
  const { customer, proofs } = await whoSpeaks(room, workspaceId, asked);
  const flows = asked.flow && (await withDraft(room.flows, workspaceId, asked.flow));
  const question = asked.question && (asked.question.id ?? newId('qna'));
  const turns = await rehearse(room, habits.locale, {
    ...{ workspaceId, customer, proofs, said: asked.said },
    ...{ language: asked.language ?? null, tags: asked.reader?.tags ?? [] },
    ...(flows ? { flows } : {}),
    ...(asked.question && question
      ? { knowledge: room.knowledge.withQuestion(workspaceId, question, asked.question.content) }
      : {}),
    answer: answersOf(room, workspaceId, asked, proofs),
  });
  return { turns, question: question ?? null };
}

async function whoSpeaks(
  room: BotRoom,
  workspaceId: WorkspaceId,
  { contactId, channelKind, reader, isFresh, calls }: TryBotAsked,
): Promise<Pick<Rehearsal, 'customer' | 'proofs'>> {
  if (!contactId) {
    const isSomebody = isFresh && calls === 'pretend';
    return {
      customer: {
        ...{ channel: reader?.channel ?? channelKind, name: '' },
        attributes: {
          ...(reader?.vip === undefined ? {} : { vip: String(reader.vip) }),
          ...(reader?.region ? { region: reader.region } : {}),
        },
      },
      proofs: isSomebody ? { user: 'example', isFresh } : { isFresh: false },
    };
  }
  const [known, proofs] = await Promise.all([
    findKnown(room.kernel.database.in(workspaceId), workspaceId, contactId),
    room.proofsOf?.(workspaceId, contactId),
  ]);
  if (!known) throw new Refusal('object.not-found');
  return {
    customer: { channel: channelKind, ...known },
    proofs: { ...proofs, isFresh: isFresh || (proofs?.isFresh ?? false) },
  };
}

async function withDraft(
  live: LiveFlows | undefined,
  workspaceId: WorkspaceId,
  { id = newId('flw'), definition }: { id?: FlowId | undefined } & Pick<PublishedFlow, 'definition'>,
): Promise<LiveFlows> {
  const published = (await live?.list(workspaceId)) ?? [];
  const version = (published.find((each) => each.id === id)?.version ?? 0) + 1;
  return fixedFlows([...published.filter((each) => each.id !== id), { id, version, definition }]);
}

function answersOf(
  { callAction, kernel }: BotRoom,
  workspaceId: WorkspaceId,
  { calls }: TryBotAsked,
  proofs: Rehearsal['proofs'],
): Rehearsal['answer'] {
  const pretends = calls === 'pretend' ? 'all' : 'writes';
  return async (call) => {
    if (!callAction) return { answer: { outcome: 'unreachable', record: null }, isPretended: true };
    const answer = await callAction(workspaceId, {
      ...{ ...call, contactId: null, rehearsal: { pretends, proofs } },
      idempotencyKey: `rehearsal:${kernel.clock.now()}`,
    });
    return { answer, isPretended: pretends === 'all' || (answer.record?.isWrite ?? false) };
  };
}
