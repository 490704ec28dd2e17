import { randomUUID } from 'node:crypto';
import {
  type ConversationId,
  conversationEndpoints,
  messageEndpoints,
  type TeamId,
  widgetEndpoints,
} from '@parley/contract';
import { ProblemAnswer } from '../agent-client.ts';
import type { Shop } from '../house.ts';
import type { VisitorClient } from '../visitor-client.ts';
import type { Chance } from './chance.ts';
import type { Colleague } from './marked-shop.ts';

/** Who walks, and between what. */
export interface Ground {
  shop: Shop;
  agents: readonly Colleague[];
  teams: readonly TeamId[];
  visitors: readonly VisitorClient[];
  /** one per visitor; begun before the walk */
  conversations: readonly ConversationId[];
}
/** One step on one conversation by somebody. */
interface Step {
  chance: Chance;
  visitor: VisitorClient;
  agent: Colleague;
  ground: Ground;
  on: { params: { workspaceId: Shop['workspaceId']; conversationId: ConversationId } };
  own: { params: { conversationId: ConversationId } };
  version(): Promise<{ ownerVersion: number }>;
  /** the seq of something said, the newest by this agent or any */
  said(by?: string): Promise<number>;
  /** another conversation of the same customer, or the same where there is none */
  other(): Promise<ConversationId>;
}

/** What changes no conversation by itself. */
const quiet = new Set<string>(['openWidget', 'notePage']);
export type Mutation = Exclude<
  | {
      [N in keyof typeof conversationEndpoints]: (typeof conversationEndpoints)[N]['method'] extends 'GET'
        ? never
        : N;
    }[keyof typeof conversationEndpoints]
  | {
      [N in keyof typeof messageEndpoints]: (typeof messageEndpoints)[N]['method'] extends 'GET' ? never : N;
    }[keyof typeof messageEndpoints]
  | {
      [N in keyof typeof widgetEndpoints]: (typeof widgetEndpoints)[N]['method'] extends 'POST' ? N : never;
    }[keyof typeof widgetEndpoints],
  'openWidget' | 'notePage'
>;
export const mutations = Object.entries({
  ...conversationEndpoints,
  ...messageEndpoints,
  ...widgetEndpoints,
})
  .filter(([name, { method }]) => (method as string) !== 'GET' && !quiet.has(name))
  .map(([name]) => name as Mutation);

const texts = [
  'hello',
  '我的订单到哪里了?',
  'a"b\\c%_\' </script>',
  `${'x'.repeat(159)}🎉 and more`,
  'e\u0301\u200d 👩‍👩‍👧 ﷽',
  'line\nline\ttab',
];
const said = (chance: Chance) => ({ clientId: randomUUID(), text: chance.of(texts) });
const times = ['2031-05-06T07:08:09Z', '2031-05-06T07:08:09.1Z', '2031-05-06T07:08:09.123456Z'];

const otherThan = (agent: Colleague, { agents }: Ground): Colleague =>
  agents.find(({ agentId }) => agentId !== agent.agentId) ?? agent;
async function addDesk({ shop }: Ground) {
  const body = { names: { en: 'A carrier' }, words: { en: 'Please ask them.' }, phone: '555-0100' };
  const { desk } = await shop.owner.call('createOutsideDesk', {
    ...{ params: { workspaceId: shop.workspaceId }, body },
  });
  return desk.id;
}

/** How each mutating endpoint is called on the walk; one that is not here fails the test. */
export const steps: { [M in Mutation]: (step: Step) => Promise<unknown> } = {
  sendMessage: ({ agent, on, chance }) => agent.call('sendMessage', { ...on, body: said(chance) }),
  addNote: ({ agent, on, chance }) => agent.call('addNote', { ...on, body: said(chance) }),
  takeConversation: async ({ agent, on, version }) =>
    agent.call('takeConversation', { ...on, body: await version() }),
  acceptConversation: ({ agent, on }) => agent.call('acceptConversation', { ...on, body: {} }),
  declineConversation: ({ agent, on }) => agent.call('declineConversation', { ...on, body: {} }),
  transferConversation: async ({ agent, on, version, chance, ground }) => {
    const to = chance.below(2)
      ? { teamId: chance.of(ground.teams) }
      : { agentId: chance.of(ground.agents).agentId };
    const note = chance.below(2) ? { note: chance.of(texts) } : {};
    return agent.call('transferConversation', { ...on, body: { ...(await version()), ...to, ...note } });
  },
  transferOutside: async ({ agent, on, version, chance, ground }) =>
    agent.call('transferOutside', {
      ...on,
      body: {
        ...(await version()),
        outsideDeskId: await addDesk(ground),
        note: 'on to them',
        afterwards: chance.of(['close', 'bot'] as const),
      },
    }),
  inviteColleague: ({ agent, on, chance, ground }) =>
    agent.call('inviteColleague', {
      ...on,
      body: { agentId: otherThan(agent, ground).agentId, mode: chance.of(['help', 'consult'] as const) },
    }),
  joinConversation: ({ agent, on }) => agent.call('joinConversation', { ...on, body: {} }),
  removeParticipant: ({ agent, on, ground }) =>
    agent.call('removeParticipant', {
      params: { ...on.params, agentId: otherThan(agent, ground).agentId },
    }),
  departConversation: ({ agent, on }) => agent.call('departConversation', { ...on, body: {} }),
  returnToBot: async ({ agent, on, version }) => agent.call('returnToBot', { ...on, body: await version() }),
  closeConversation: ({ agent, on }) =>
    agent.call('closeConversation', { ...on, body: { clientId: randomUUID() } }),
  reopenConversation: ({ agent, on }) => agent.call('reopenConversation', { ...on, body: {} }),
  snoozeConversation: ({ agent, on, chance }) =>
    agent.call('snoozeConversation', { ...on, body: { until: chance.of(times) } }),
  tagConversation: ({ agent, on, chance }) => {
    const [added, removed] = [chance.of(['a', 'b', '退款']), chance.of(['a', 'b', '退款'])];
    return agent.call('tagConversation', { ...on, body: { added: [added], removed: [removed] } });
  },
  prioritiseConversation: ({ agent, on, chance }) =>
    agent.call('prioritiseConversation', { ...on, body: { priority: chance.below(4) } }),
  readConversation: ({ agent, on }) => agent.call('readConversation', { ...on, body: { upTo: 1_000 } }),
  recallMessage: async ({ agent, on, said }) =>
    agent.call('recallMessage', { ...on, body: { seq: await said(agent.agentId) } }),
  editMessage: async ({ agent, on, chance, said }) =>
    agent.call('editMessage', {
      ...on,
      body: { seq: await said(agent.agentId), text: chance.of(texts.slice(0, 4)) },
    }),
  forwardMessage: async ({ agent, on, chance, said, ground }) =>
    agent.call('forwardMessage', {
      ...on,
      body: {
        clientId: randomUUID(),
        seq: await said(),
        to: on.params.conversationId,
        as: chance.of(['message', 'note'] as const),
        ...(chance.below(2) ? { mentions: [chance.of(ground.agents).agentId] } : {}),
      },
    }),
  mergeConversation: async ({ agent, on, other }) =>
    agent.call('mergeConversation', { ...on, body: { into: await other() } }),
  unmergeConversation: ({ agent, on }) => agent.call('unmergeConversation', { ...on, body: {} }),
  splitConversation: async ({ agent, on, said }) =>
    agent.call('splitConversation', { ...on, body: { clientId: randomUUID(), seqs: [await said()] } }),
  sayAsVisitor: ({ visitor, chance }) => visitor.call('sayAsVisitor', { body: said(chance) }),
  askForPerson: ({ visitor, own }) => visitor.call('askForPerson', own),
  leaveQueue: ({ visitor, own }) => visitor.call('leaveQueue', own),
  leaveMessage: ({ visitor, own, chance }) =>
    visitor.call('leaveMessage', { ...own, body: { text: chance.of(texts), reach: '555-0100' } }),
  askForCallback: ({ visitor, own, chance }) =>
    visitor.call('askForCallback', {
      ...own,
      body: chance.below(2) ? { when: new Date(Date.now() + 3_600_000).toISOString() } : {},
    }),
  endAsVisitor: ({ visitor, own }) => visitor.call('endAsVisitor', own),
  readAsVisitor: ({ visitor, own }) => visitor.call('readAsVisitor', { ...own, body: { upTo: 1_000 } }),
  receiveAsVisitor: ({ visitor, own }) => visitor.call('receiveAsVisitor', { ...own, body: { upTo: 1_000 } }),
  voteAsVisitor: ({ visitor, own, chance }) =>
    visitor.call('voteAsVisitor', {
      ...own,
      body: { seq: 1 + chance.below(6), isHelpful: chance.below(2) === 1 },
    }),
  rate: ({ visitor, own, chance }) => visitor.call('rate', { ...own, body: { score: 1 + chance.below(5) } }),
};

/** What a step that has nothing to do is answered with. */
const expected: ReadonlySet<number> = new Set([409, 404, 400]);

export interface Walk {
  /** Takes one step on the conversation of this visitor; a refusal is an answer like any other. Returns whether the log grew. */
  step(name: Mutation, by?: { visitor?: number; agent?: number }): Promise<boolean>;
}

export function walkOn(ground: Ground, chance: Chance): Walk {
  const { workspaceId, owner } = ground.shop;
  return {
    async step(name, by = {}) {
      const index = by.visitor ?? chance.below(ground.visitors.length);
      const agent = ground.agents[by.agent ?? chance.below(ground.agents.length)];
      const [visitor, conversationId] = [ground.visitors[index], ground.conversations[index]];
      if (!agent || !visitor || !conversationId) throw new Error('nobody there');
      const on = { params: { workspaceId, conversationId } };
      const head = async () => (await owner.call('getConversation', on)).headSeq;
      const version = async () => ({ ownerVersion: (await owner.call('getConversation', on)).ownerVersion });
      const said = async (by?: string) => {
        const { data } = await owner.call('listEntries', { ...on, query: { after: 0, limit: 500 } });
        const fits = data.filter(
          ({ author, body }) =>
            body.kind === 'message' && (by === undefined || ('id' in author && author.id === by)),
        );
        return fits.at(-1)?.seq ?? 1;
      };
      const other = async () => {
        const { contactId } = await owner.call('getConversation', on);
        const { data } = await owner.call('listConversations', {
          params: { workspaceId },
          query: { contactId },
        });
        return data.find(({ id }) => id !== conversationId)?.id ?? conversationId;
      };
      const before = await head();
      const step: Step = {
        chance,
        visitor,
        agent,
        ground,
        on,
        own: { params: { conversationId } },
        version,
        said,
        other,
      };
      await steps[name](step).catch((error) => {
        if (!(error instanceof ProblemAnswer) || !expected.has(error.problem.status)) throw error;
      });
      return (await head()) > before;
    },
  };
}
