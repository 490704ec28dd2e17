import {
  type Asked,
  type Author,
  type ConversationId,
  type Endpoint,
  type EntryBody,
  insightEndpoints,
  type ResultOf,
} from '@parley/contract';
import { expect } from 'vitest';
import { type Conversations, createConversations } from '../../conversations/index.ts';
import { quietPorts, seedGround } from '../../conversations/testing/index.ts';
import { createFlows, type Flows } from '../../flows/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../../knowledge/index.ts';
import { createInsight, type Insight, learntExamples } from '../index.ts';

export interface InsightHouse {
  kernel: TestKernel;
  conversations: Conversations;
  knowledge: Knowledge;
  flows: Flows;
  insight: Insight;
  /** what the audit was told */
  notes: { action: string; actor: string }[];
  close(): Promise<void>;
}

/** The rooms that insight stands on, at work. */
export async function openInsight(): Promise<InsightHouse> {
  const notes: InsightHouse['notes'] = [];
  const kernel = await testKernel();
  const writeAudit = async (_tx: unknown, note: InsightHouse['notes'][number]) => void notes.push(note);
  const conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  const knowledge = createKnowledge(kernel, { writeAudit, learntExamples: learntExamples(kernel) });
  const flows = createFlows(kernel, {
    ...{ actionsOf: async () => () => undefined, listActions: async () => [], writeAudit },
  });
  const insight = createInsight(kernel, conversations, { knowledge, flows, writeAudit });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  await kernel.jobs.start();
  return {
    ...{ kernel, conversations, knowledge, flows, insight, notes },
    close: async () => {
      await conversations.reactor.stop();
      await kernel.close();
    },
  };
}

type Endpoints = typeof insightEndpoints;
export const bot: Author = { kind: 'bot' };
export const agent: Author = { kind: 'agent', id: newId('agt') };
export const lost: EntryBody = { kind: 'message', text: '没有听懂', answer: { decision: 'lost' } };
export const closed: EntryBody = { kind: 'closed', reason: 'resolved' };

/** A shop that knows about returns, its customers, and a supervisor who looks after what it knows. */
export async function stageInsight({ kernel, conversations, knowledge, insight }: InsightHouse) {
  const ground = await seedGround(kernel);
  const { workspaceId, channelAccountId } = ground;
  const caller = { kind: 'agent', workspaceId, agentId: newId('agt'), role: 'supervisor' } as AgentCaller;
  await knowledge.importQuestions(workspaceId, 'Demo', [
    {
      ...{ key: 'return', category: '' },
      wordings: {
        'zh-CN': { questions: ['怎么退货', '退货流程是什么'], answer: '签收后 7 天内在订单页点“申请退货”。' },
      },
    },
  ]);
  const [known] = (await knowledge.understand(workspaceId, '怎么退货')).candidates;
  if (!known) throw new Error('the shop knows nothing');
  const ask = async <N extends keyof Endpoints>(
    name: N,
    given: object = {},
  ): Promise<ResultOf<Endpoints[N]>> => {
    const endpoint: Endpoint = insightEndpoints[name];
    const { params, query, body, file } = given as {
      params?: object;
      query?: object;
      body?: object;
      file?: unknown;
    };
    const asked = {
      params: { workspaceId, ...params },
      query: endpoint.query?.parse(query ?? {}),
      body: endpoint.body?.parse(body ?? {}),
    } as Asked<Endpoint>;
    const route = insight.routes.find((each) => each.endpoint === endpoint);
    const answer = await route?.handle(asked, caller, { file: async () => file } as never);
    return endpoint.result.parse(answer) as ResultOf<Endpoints[N]>;
  };
  /** Plays a conversation and waits for what comes of it. */
  const talk = async (...lines: readonly [author: 'contact' | Author, body: EntryBody | string][]) => {
    const id: ConversationId = newId('cnv');
    const contactId = await ground.newContact();
    for (const [by, body] of lines)
      await conversations.log.append({
        ...{ workspaceId, conversationId: id },
        begin: { contactId, channelAccountId, teamId: null, locale: null },
        decide: () => [
          {
            author: by === 'contact' ? { kind: 'contact', id: contactId } : by,
            body: typeof body === 'string' ? { kind: 'message', text: body } : body,
          },
        ],
      });
    await conversations.reactor.idle();
    return id;
  };
  const gaps = async (state = 'open') => (await ask('listGaps', { query: { state } })).data;
  const sorted = async () => {
    await kernel.database.system.run(sql`update job set run_at = now() where kind = 'find-missed'`);
    kernel.jobs.nudge();
    await expect
      .poll(
        () =>
          kernel.database.system.rows(
            sql`select 1 from missed_question where workspace_id = ${workspaceId} and gap_id is null`,
          ),
        { timeout: 20_000 },
      )
      .toEqual([]);
  };
  const lessons = async (state = 'open') => (await ask('listLessons', { query: { state } })).data;
  return { workspaceId, caller, ask, talk, gaps, sorted, lessons, known: known.question };
}
