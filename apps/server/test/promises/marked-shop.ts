import { randomUUID } from 'node:crypto';
import { listFixtures } from '@parley/channels/testing';
import type { AgentId, Attachment, ContactId, ConversationId, TeamId, WorkspaceId } from '@parley/contract';
import { sql } from '../../src/kernel/database/index.ts';
import { newId } from '../../src/kernel/ids.ts';
import { sealPack } from '../../src/packs/index.ts';
import { type AgentClient, agentClient } from '../agent-client.ts';
import { openShop, password, type Shop, type TestHouse } from '../house.ts';
import type { VisitorClient } from '../visitor-client.ts';
import { createMarks, type Marks } from './marks.ts';
import type { Known } from './sample-requests.ts';
import { takeOver } from './take-over.ts';

export type Colleague = AgentClient & { agentId: AgentId };

/** A shop in which every text is a secret of its own: people, a customer with a conversation, notes, knowledge, canned replies, invitations, audit. */
export interface MarkedShop {
  shop: Shop;
  marks: Marks;
  known: Known;
  conversationId: ConversationId;
  contactId: ContactId;
  /** the customer whose conversation it is */
  customer: VisitorClient;
  /** the agent who serves them */
  server: Colleague;
  /** a team that serves nobody */
  otherTeamId: TeamId;
  attachment: Attachment;
}

export async function openMarkedShop(house: TestHouse): Promise<MarkedShop> {
  const marks = createMarks();
  const shop = await openShop(house, marks.make('staff', 'workspace name'));
  const at = { params: { workspaceId: shop.workspaceId } };
  const server = await hireMarked(house, shop, marks);
  const otherTeam = await shop.owner.call('createTeam', {
    ...at,
    body: { name: marks.make('staff', 'team name') },
  });
  const supervised = await plantSupervision(shop, marks);
  const spoken = await speak(house, shop, marks, server);
  await house.house.rooms.conversations.reactor.idle();
  const written = await write(shop, marks, server);
  const importId = await startImport(house, shop);
  const { desk } = await shop.owner.call('createOutsideDesk', {
    ...at,
    body: {
      names: { en: marks.make('staff', 'outside desk') },
      words: { en: marks.make('staff', 'what an outside desk says') },
    },
  });
  const tests = await plantTests(house, shop, marks);
  const persons = await plantPersons(shop, marks, spoken.contactId);
  const learnt = await plantLessons(house, shop, marks, spoken.conversationId);
  return {
    ...{ shop, marks, server, otherTeamId: otherTeam.id },
    ...{ customer: spoken.customer, conversationId: spoken.conversationId, contactId: spoken.contactId },
    attachment: spoken.attachment,
    known: {
      ...written,
      importId,
      outsideDeskId: desk.id,
      ...learnt,
      ...persons,
      ...tests,
      ...supervised,
      workspaceId: shop.workspaceId,
      agentId: server.agentId,
      teamId: shop.teamId,
      sessionId: server.otherSessionId,
      contactId: spoken.contactId,
      conversationId: spoken.conversationId,
      siteKey: shop.siteKey,
      word: spoken.word,
      scheduledMessageId: spoken.scheduledMessageId,
      saidSeq: spoken.saidSeq,
      ticketId: spoken.ticketId,
      ticketVersion: spoken.ticketVersion,
    },
  };
}

/** An agent whose name only colleagues and their customers know, signed in twice. */
async function hireMarked(house: TestHouse, { workspaceId, teamId }: Shop, marks: Marks) {
  const email = `${marks.make('staff', 'agent email')}@example.com`;
  const name = marks.make('visitor', 'agent name');
  const base = { workspaceId, name, email, password, state: 'online' as const };
  const agentId = await house.house.rooms.people.addAgent({ ...base, teamIds: [teamId] });
  const client = await agentClient(house.url, email, password, workspaceId);
  const other = await agentClient(house.url, email, password, workspaceId);
  return { ...client, agentId, otherSessionId: (await other.call('describeMe', {})).sessionId };
}

/** A word that is hidden from agents, and something that was told to all of them. */
async function plantSupervision({ workspaceId, owner }: Shop, marks: Marks) {
  const at = { params: { workspaceId } };
  const rule = { group: 'Rude', direction: 'customer', action: 'mask' } as const;
  await owner.call('addSensitiveWords', { ...at, body: { words: [{ word: 'darned', ...rule }] } });
  const [word] = (await owner.call('listSensitiveWords', at)).data;
  if (!word) throw new Error('the word is listed');
  const text = marks.make('staff', 'announcement');
  const { id: announcementId } = await owner.call('announce', { ...at, body: { text } });
  return { sensitiveWordId: word.id, announcementId };
}

/** A customer says something, an agent answers with a file, writes a note, tags and names the customer. */
async function speak(house: TestHouse, shop: Shop, marks: Marks, server: Colleague) {
  const { workspaceId } = shop;
  const customer = await shop.visitor();
  const word = marks.make('conversation', 'what the customer said');
  const conversationId = await customer.say(`Where is my darned order ${word}`);
  // The bot answers first, however slow the machine: what is said has its place in the log.
  await house.house.rooms.conversations.reactor.idle();
  const contactId = customer.session.contact.id;
  const on = { params: { workspaceId, conversationId } };
  await takeOver(server, workspaceId, conversationId);
  const attachment = await uploadMarked(house, server, marks, workspaceId);
  const sent = await server.call('sendMessage', { ...on, body: saidOf(marks, attachment) });
  const note = { clientId: randomUUID(), text: `${marks.make('internal', 'note')} about ${word}` };
  await server.call('addNote', { ...on, body: note });
  await server.call('tagConversation', {
    ...on,
    body: { added: [marks.make('internal', 'tag')], removed: [] },
  });
  const slip = { clientId: randomUUID(), text: marks.make('internal', 'recalled') };
  const slipped = await server.call('sendMessage', { ...on, body: slip });
  await server.call('recallMessage', { ...on, body: { seq: slipped.state.headSeq } });
  const scheduled = await server.call('scheduleMessage', {
    ...on,
    body: {
      clientId: randomUUID(),
      text: marks.make('internal', 'scheduled'),
      sendAt: '2101-01-01T00:00:00.000Z',
    },
  });
  await server.call('keepDraft', {
    ...on,
    body: {
      content: {
        mode: 'reply',
        reply: marks.make('private', 'draft'),
        note: '',
        attachments: [],
        quotes: null,
      },
      version: 0,
      device: 'the-only-device',
    },
  });
  const current = await server.call('getConversation', on);
  const transfer = { ownerVersion: current.ownerVersion, agentId: server.agentId };
  await server.call('transferConversation', {
    ...on,
    body: { ...transfer, note: marks.make('internal', 'transfer note') },
  });
  const address = `${marks.make('internal', 'contact email')}@example.com`;
  const { id: ticketId, version: ticketVersion } = await server.call('openTicket', {
    ...on,
    body: { title: marks.make('internal', 'ticket'), note: marks.make('internal', 'note of a ticket') },
  });
  await server.call('changeContact', {
    params: { workspaceId, contactId },
    body: { name: `${marks.make('conversation', 'contact name')} ${word}`, email: address },
  });
  return {
    customer,
    conversationId,
    contactId,
    word,
    attachment,
    scheduledMessageId: scheduled.id,
    saidSeq: sent.state.headSeq,
    ticketId,
    ticketVersion,
  };
}

const saidOf = (marks: Marks, attachment: Attachment) => ({
  clientId: randomUUID(),
  text: marks.make('conversation', 'what the agent said'),
  original: { text: marks.make('internal', 'what the agent said, in their own language'), locale: 'ja' },
  attachments: [attachment],
});

async function uploadMarked(house: TestHouse, server: Colleague, marks: Marks, workspaceId: string) {
  const form = new FormData();
  const content = new Blob([marks.make('conversation', 'file content')], { type: 'text/plain' });
  form.set('file', content, `${marks.make('conversation', 'file name')}.txt`);
  const response = await fetch(`${house.url}/api/v1/workspaces/${workspaceId}/files`, {
    method: 'POST',
    headers: { cookie: server.cookie, 'x-parley': '1' },
    body: form,
  });
  if (!response.ok) throw new Error(`upload: ${await response.text()}`);
  return (await response.json()) as Attachment;
}

/** Another customer, once taken for the same, and a page of the business's own. */
async function plantPersons({ workspaceId, owner, visitor }: Shop, marks: Marks, contactId: ContactId) {
  const other = (await visitor()).session.contact.id;
  const params = { workspaceId, contactId };
  const reason = marks.make('internal', 'reason of a merge');
  const merged = await owner.call('mergeContacts', { params, body: { other, reason } });
  const mergeId = merged.merges[0]?.id;
  if (!mergeId) throw new Error('a merge is listed');
  await owner.call('undoMerge', { params, body: { mergeId, reason } });
  const panel = await owner.call('createPanel', {
    params: { workspaceId },
    body: {
      name: marks.make('staff', 'panel'),
      urlTemplate: `https://panel.example.com/${marks.make('staff', 'address of a panel')}/{contact}`,
    },
  });
  return { otherContactId: other, mergeId, panelId: panel.id };
}

/** What was missed, what people's work taught, talks of before and a model, as the product would find them. */
async function plantLessons(
  house: TestHouse,
  { workspaceId }: Shop,
  marks: Marks,
  conversationId: ConversationId,
) {
  const { system } = house.kernel.database;
  const [gapId, lessonId] = [newId('gap'), newId('les')];
  const [chatLogId, modelId] = [newId('log'), newId('mdl')];
  await system.run(sql`insert into gap (id, workspace_id, label, samples, state, found_at)
    values (${gapId}, ${workspaceId}, ${marks.make('staff', 'gap')}, '[]', 'open', now())`);
  await system.run(sql`insert into missed_question (conversation_id, seq, workspace_id, at, text, language, reason, gap_id)
    values (${conversationId}, 9001, ${workspaceId}, now(), ${marks.make('staff', 'missed question')}, 'en', 'lost', ${gapId})`);
  await system.run(sql`insert into lesson (id, workspace_id, kind, source, key, asked, answer, language, weight, times, conversation_id, state, found_at)
    values (${lessonId}, ${workspaceId}, 'answer', 'agent', 'a lesson', ${marks.make('staff', 'lesson')}, ${marks.make('staff', 'lesson answer')}, 'en', 1, 1, ${conversationId}, 'open', now())`);
  await system.run(sql`insert into chat_log (id, workspace_id, name, state, created_at, created_by)
    values (${chatLogId}, ${workspaceId}, ${marks.make('staff', 'chat log')}, 'done', now(), 'Owner')`);
  await system.run(sql`insert into knowledge_model (id, workspace_id, number, state, problem, begun_at, begun_by)
    values (${modelId}, ${workspaceId}, 1, 'failed', ${marks.make('staff', 'problem of a model')}, now(), 'Owner')`);
  return { gapId, lessonId, chatLogId, modelId };
}

/** A test of the bot, and a run that stopped something. */
async function plantTests(house: TestHouse, { workspaceId, owner }: Shop, marks: Marks) {
  const { id: regressionTestId } = await owner.call('createRegressionTest', {
    params: { workspaceId },
    body: { name: marks.make('staff', 'test name'), turns: [{ said: marks.make('staff', 'test said') }] },
  });
  const regressionRunId = newId('rgr');
  await house.kernel.database.system.run(sql`insert into regression_run (id, workspace_id, at, by, cause, about, change, total, failed, took_ms, failures)
      values (${regressionRunId}, ${workspaceId}, now(), 'system', 'flow', ${marks.make('staff', 'what a run was about')}, 'x', 1, 1, 1, '[]')`);
  const installed = await owner.call('installPack', {
    params: { workspaceId },
    body: {
      file: JSON.stringify(
        sealPack({
          name: 'marked-pack',
          title: { en: marks.make('admin', 'pack title') },
          version: '1.0.0',
          content: {
            replies: [
              { key: marks.make('staff', 'code of a pack'), text: marks.make('staff', 'reply of a pack') },
            ],
          },
        }),
      ),
    },
  });
  return { regressionTestId, regressionRunId, packId: installed.pack.id };
}

/** The owner has a file of questions read. */
async function startImport(house: TestHouse, { workspaceId, owner }: Shop): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob(['question,answer\nWhen is it?,Soon.']), 'questions.csv');
  const response = await fetch(`${house.url}/api/v1/workspaces/${workspaceId}/knowledge/imports`, {
    method: 'POST',
    headers: { cookie: owner.cookie, 'x-parley': '1' },
    body: form,
  });
  if (!response.ok) throw new Error(`import: ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

/** The owner writes knowledge, settings and an invitation; the agent a canned reply of their own. */
async function write({ workspaceId, owner }: Shop, marks: Marks, server: Colleague) {
  const at = { params: { workspaceId } };
  const wording = (group: 'public' | 'staff') => ({
    questions: [`When does ${marks.make(group, 'question')} open?`],
    answer: marks.make(group, 'answer'),
  });
  await owner.call('createQuestion', { ...at, body: { wordings: { en: wording('public') } } });
  const draft = await owner.call('createQuestion', {
    ...at,
    body: { wordings: { en: wording('staff') }, publish: false, category: marks.make('staff', 'category') },
  });
  const canned = await server.call('createCannedReply', {
    ...at,
    body: {
      code: marks.make('private', 'canned code'),
      text: marks.make('private', 'canned'),
      shared: false,
    },
  });
  await owner.call('createCannedReply', {
    ...at,
    body: { code: marks.make('staff', 'shared code'), text: marks.make('staff', 'shared canned') },
  });
  const invite = () =>
    owner.call('invite', { ...at, body: { email: `${marks.make('admin', 'invited email')}@example.com` } });
  const [invited, open] = [await invite(), await invite()];
  const [channel] = (await owner.call('listChannels', at)).data;
  if (!channel) throw new Error('a shop has a site');
  await owner.call('changeChannel', {
    params: { workspaceId, channelAccountId: channel.id },
    body: {
      name: marks.make('staff', 'channel name'),
      settings: { title: marks.make('public', 'title'), greeting: greetings(marks) },
    },
  });
  const connector = await owner.call('createConnector', {
    ...at,
    body: {
      name: marks.make('staff', 'connector name'),
      // Nobody is there, and nobody may be asked there.
      baseUrl: `http://127.0.0.1:8080/${marks.make('admin', 'connector address')}`,
      auth: { kind: 'bearer', secret: 'a credential that nobody reads' },
      actions: [
        {
          name: 'ping',
          label: { en: marks.make('staff', 'action') },
          method: 'GET',
          path: '/ping',
          isWrite: false,
        },
      ],
    },
  });
  const flow = await owner.call('createFlow', {
    ...at,
    body: {
      name: marks.make('staff', 'flow name'),
      definition: {
        title: { en: marks.make('staff', 'flow title') },
        phrases: { en: [marks.make('staff', 'flow phrase')] },
        slots: [],
        start: 'end',
        nodes: [{ key: 'end', kind: 'end' }],
      },
    },
  });
  return {
    flowId: flow.id,
    connectorId: connector.id,
    questionId: draft.id,
    cannedReplyId: canned.id,
    ...(await writeForList(owner, marks, server, at)),
    invitationId: invited.id,
    invitationToken: tokenOf(open.link),
    channelAccountId: channel.id,
    ...(await connectMarked(owner, marks, at)),
  };
}

/** What stands beside the list of conversations: the agent's view and their change of many, and the owner's template. */
async function writeForList(
  owner: AgentClient,
  marks: Marks,
  server: Colleague,
  at: { params: { workspaceId: WorkspaceId } },
) {
  const view = await server.call('createView', {
    ...at,
    body: {
      name: marks.make('private', 'view name'),
      filter: { all: [{ field: 'tag', how: 'any', in: [marks.make('private', 'tag of a view')] }] },
    },
  });
  const template = await owner.call('createMessageTemplate', {
    ...at,
    body: { name: 'shipped', language: 'en', text: marks.make('staff', 'message template') },
  });
  const bulk = await server.call('startBulk', {
    ...at,
    body: {
      act: { kind: 'tag', added: [marks.make('private', 'tag of a bulk')], removed: [] },
      selection: { kind: 'matching', filter: { all: [{ field: 'rating', in: [1] }] } },
    },
  });
  return { savedViewId: view.id, messageTemplateId: template.id, bulkId: bulk.id };
}

async function connectMarked(owner: AgentClient, marks: Marks, at: { params: { workspaceId: WorkspaceId } }) {
  const connected = await someChannel();
  const name = marks.make('staff', 'account name');
  const { account } = await owner.call('createChannelAccount', { ...at, body: { ...connected, name } });
  return { connectedAccountId: account.id, connected };
}

/** Settings that a channel takes, whichever it is; its vendor is out of reach. */
async function someChannel(): Promise<Known['connected']> {
  for (const [kind, { settings }] of await listFixtures())
    if ('apiRoot' in settings) return { kind, fields: { ...settings, apiRoot: 'http://127.0.0.1:8080' } };
  throw new Error('no channel asks its vendor at an address of its own');
}

const greetings = (marks: Marks) => {
  const hello = marks.make('public', 'greeting');
  return { 'zh-CN': hello, 'zh-TW': hello, en: hello, ja: hello };
};

const tokenOf = (link: string): string => /[\w-]{40,}$/.exec(link)?.[0] ?? '';
