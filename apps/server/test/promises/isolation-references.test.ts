import { randomUUID } from 'node:crypto';
import { type Attachment, attachmentPath, type ConversationId, type EndpointName } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, newSecret } from '../../src/kernel/ids.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from '../house.ts';
import type { VisitorClient } from '../visitor-client.ts';
import { type Answer, ask, type Request } from './ask.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { takeOver } from './take-over.ts';

// What stands inside a request can name an object of somebody else as well as its path can.
let house: TestHouse;
let marked: MarkedShop;
let elsewhere: Shop;
let visitor: VisitorClient;
let own: Record<'agentId' | 'teamId' | 'channelAccountId' | 'conversationId', string>;
beforeAll(async () => {
  house = await openTestHouse();
  marked = await openMarkedShop(house);
  elsewhere = await openShop(house, 'Elsewhere');
  visitor = await elsewhere.visitor();
  const { workspaceId, teamId } = elsewhere;
  const [membership] = (await elsewhere.owner.call('describeMe', {})).memberships;
  const [channel] = (await elsewhere.owner.call('listChannels', { params: { workspaceId } })).data;
  const conversationId = await visitor.say('hello');
  own = { agentId: membership?.agentId ?? '', channelAccountId: channel?.id ?? '', teamId, conversationId };
});
afterAll(() => house.close());

/** Something of the marked shop, or something that is nowhere. */
interface Named {
  teamId: string;
  agentId: string;
  questionId: string;
  contactId: string;
  conversationId: string;
  file: Attachment;
}
const theirs = (): Named => {
  const { teamId, agentId, questionId, contactId, conversationId } = marked.known;
  return { teamId, agentId, questionId, contactId, conversationId, file: marked.attachment };
};
const nothing = (): Named => ({
  teamId: newId('tem'),
  agentId: newId('agt'),
  questionId: newId('qna'),
  contactId: newId('ctc'),
  conversationId: newId('cnv'),
  file: { ...marked.attachment, id: newId('fil'), key: newSecret() },
});
const message = () => ({ clientId: randomUUID(), text: 'see here' });
const wordings = { en: { questions: ['Are you there?'], answer: 'Yes.' } };

const requests: [what: string, name: EndpointName, of: (named: Named) => Request][] = [
  ['the teams of an agent', 'changeAgent', ({ teamId }) => ({ body: { teamIds: [teamId] } })],
  [
    'the agents of a new team',
    'createTeam',
    ({ agentId }) => ({ body: { name: randomUUID(), agentIds: [agentId] } }),
  ],
  ['the agents of a team', 'changeTeam', ({ agentId }) => ({ body: { agentIds: [agentId] } })],
  ['the default team', 'changeWorkspace', ({ teamId }) => ({ body: { defaultTeamId: teamId } })],
  [
    'the teams of an invitation',
    'invite',
    ({ teamId }) => ({ body: { email: `${randomUUID()}@example.com`, teamIds: [teamId] } }),
  ],
  [
    'the team of a new site',
    'createChannel',
    ({ teamId }) => ({ body: { name: 'S', settings: { teamId } } }),
  ],
  ['the team of a site', 'changeChannel', ({ teamId }) => ({ body: { settings: { teamId } } })],
  [
    'a related question',
    'createQuestion',
    ({ questionId }) => ({ body: { wordings, related: [questionId] } }),
  ],
  ['the team to hand to', 'transferConversation', ({ teamId }) => ({ body: { ownerVersion: 0, teamId } })],
  [
    'the colleague to hand to',
    'transferConversation',
    ({ agentId }) => ({ body: { ownerVersion: 0, agentId } }),
  ],
  ['the file of a note', 'addNote', ({ file }) => ({ body: { ...message(), attachments: [file] } })],
  ['the file of an answer', 'sendMessage', ({ file }) => ({ body: { ...message(), attachments: [file] } })],
  ['the file of a visitor', 'sayAsVisitor', ({ file }) => ({ body: { ...message(), attachments: [file] } })],
  [
    'the conversation of a visitor',
    'sayAsVisitor',
    ({ conversationId }) => ({ body: { ...message(), conversationId } }),
  ],
  [
    'the team of a view',
    'createView',
    ({ teamId }) => ({ body: { name: 'V', filter: { all: [] }, audience: { kind: 'team', teamId } } }),
  ],
  [
    'the team in a filter',
    'listConversations',
    ({ teamId }) => ({ query: { filter: JSON.stringify({ all: [{ field: 'team', in: [teamId] }] }) } }),
  ],
  [
    'the conversations of a bulk',
    'startBulk',
    ({ conversationId }) => ({
      body: {
        act: { kind: 'prioritise', priority: 3 },
        selection: { kind: 'named', ids: [conversationId] },
      },
    }),
  ],
  [
    'the team that a bulk hands to',
    'startBulk',
    ({ teamId }) => ({
      body: {
        act: { kind: 'transfer', teamId },
        selection: { kind: 'matching', filter: { all: [] } },
      },
    }),
  ],
  [
    'the agent that a bulk hands to',
    'startBulk',
    ({ agentId }) => ({
      body: {
        act: { kind: 'assign', agentId },
        selection: { kind: 'matching', filter: { all: [] } },
      },
    }),
  ],
  [
    'the team of a canned reply',
    'createCannedReply',
    ({ teamId }) => ({ body: { code: randomUUID(), text: 'x', teamId } }),
  ],
  [
    'the conversation of a ticket',
    'openTicket',
    ({ conversationId }) => ({
      params: { workspaceId: elsewhere.workspaceId, conversationId },
      body: { title: 'T' },
    }),
  ],
  ['the team of a ticket', 'openTicket', ({ teamId }) => ({ body: { title: 'T', teamId } })],
  ['the agent of a ticket', 'openTicket', ({ agentId }) => ({ body: { title: 'T', agentId } })],
  ['the customer of tickets', 'listTickets', ({ contactId }) => ({ query: { contactId } })],
  ['the team of tickets', 'listTickets', ({ teamId }) => ({ query: { teamId } })],
  ['the agent of tickets', 'listTickets', ({ agentId }) => ({ query: { agentId } })],
  ['the customer of a search', 'searchEntries', ({ contactId }) => ({ query: { q: 'order', contactId } })],
  ['the customer of a list', 'listConversations', ({ contactId }) => ({ query: { contactId } })],
  ['the team of a list', 'listConversations', ({ teamId }) => ({ query: { teamId } })],
];

const send = (name: EndpointName, request: Request): Promise<Answer> => {
  const isVisitors = name === 'sayAsVisitor';
  const headers = isVisitors
    ? { authorization: `Bearer ${visitor.token}` }
    : { cookie: elsewhere.owner.cookie, 'x-parley': '1' };
  return ask(
    house.url,
    name,
    { params: { ...own, workspaceId: elsewhere.workspaceId }, ...request },
    headers,
  );
};

test.each(requests)(
  '%s (%s), when it is of another workspace, looks like one that is not there',
  async (_, name, of) => {
    await settled(house);
    const [real, none] = [await tell(name, of, theirs()), await tell(name, of, nothing())];
    if (real.status >= 400 || none.status >= 400) expect(real).toEqual(none);
    else expect(real.text).not.toContain('[named]');
    expect(marked.marks.foundIn(real.text, ['conversation', 'internal', 'staff', 'private'])).toEqual([]);
  },
);

/** The answer with what the request itself named made unrecognisable. */
async function tell(name: EndpointName, of: (named: Named) => Request, named: Named) {
  const { status, code, text } = await send(name, of(named));
  const ids = Object.values(named).map((each) => (typeof each === 'string' ? each : each.id));
  const hidden = ids.reduce((told, id) => told.replaceAll(id, '[named]'), text);
  return { status, code, text: hidden.replace(/"requestId":"[^"]*"/, '') };
}

test('a file opens to whoever has its key, and to nobody else', async () => {
  const { attachment } = marked;
  const get = async (file: Pick<Attachment, 'id' | 'key' | 'name'>) => {
    const response = await fetch(house.url + attachmentPath(file));
    return { status: response.status, text: (await response.text()).replace(/"requestId":"[^"]*"/, '') };
  };
  expect((await get(attachment)).status).toBe(200);
  const other = await upload(elsewhere);
  const nowhere = await get({ ...attachment, id: newId('fil'), key: newSecret() });
  expect(nowhere.status).toBe(404);
  const guesses = [
    { ...attachment, key: newSecret() },
    { ...attachment, key: other.key },
    { ...attachment, key: attachment.key.toLowerCase() },
    { ...attachment, key: `${attachment.key}=` },
    { ...attachment, id: other.id },
  ];
  for (const guess of guesses) expect(await get(guess)).toEqual(nowhere);
});

async function upload(shop: Shop): Promise<Attachment> {
  const at = { params: { workspaceId: shop.workspaceId }, upload: 'another' };
  const answer = await ask(house.url, 'uploadFile', at, { cookie: shop.owner.cookie, 'x-parley': '1' });
  return JSON.parse(answer.text) as Attachment;
}

test('what is written down of a file is what was stored, never what the request makes of it', async () => {
  const file = await upload(elsewhere);
  const at = {
    params: { workspaceId: elsewhere.workspaceId, conversationId: own.conversationId as ConversationId },
  };
  await takeOver(elsewhere.owner, at.params.workspaceId, at.params.conversationId);
  for (const name of ['addNote', 'sendMessage', 'sayAsVisitor'] as const) {
    const attach = (each: Attachment) => send(name, { body: { ...message(), attachments: [each] } });
    expect(await attach(file)).toMatchObject({ status: 200 });
    const forged = await attach({ ...file, name: 'invoice.exe', type: 'text/html', sizeBytes: 1 });
    expect(forged.text).not.toContain('invoice.exe');
  }
});
