import { randomUUID } from 'node:crypto';
import {
  type DeskFrame,
  type DeskPush,
  socketPaths,
  type VisitorFrame,
  type VisitorPush,
  view,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from '../house.ts';
import { openSocket, type TestSocket } from '../test-socket.ts';
import { type Colleague, type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { takeOver } from './take-over.ts';

let house: TestHouse;
let marked: MarkedShop;
let elsewhere: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  marked = await openMarkedShop(house);
  elsewhere = await openShop(house, 'Elsewhere');
});
afterAll(() => house.close());

const theirGroups = ['conversation', 'internal', 'private', 'admin'] as const;
const secretsIn = (pushes: readonly unknown[]) => marked.marks.foundIn(JSON.stringify(pushes), theirGroups);
const notFound = { code: 'conversation.not-found', status: 404 };
const refusal = async (socket: TestSocket<never, VisitorPush | DeskPush>, since: number) => {
  const push = await socket.next((each) => each.t === 'refused' && socket.received.indexOf(each) >= since);
  return push.t === 'refused' ? { ...push.problem, ref: push.ref } : undefined;
};

/** The customer speaks, the agent answers, notes and types: everything that could be heard by the wrong ears. */
async function liven(): Promise<void> {
  const { customer, server, conversationId, shop } = marked;
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  const text = () => ({ clientId: randomUUID(), text: marked.marks.make('conversation', 'live') });
  await customer.say(text().text, conversationId);
  await takeOver(server, shop.workspaceId, conversationId);
  await server.call('sendMessage', { ...on, body: text() });
  await server.call('addNote', { ...on, body: text() });
  await server.call('readConversation', { ...on, body: { upTo: 2 } });
}
test('a visitor can do nothing to the conversation of another, and hears nothing of it', async () => {
  const { conversationId, customer, shop } = marked;
  for (const stranger of [await shop.visitor(), await elsewhere.visitor()]) {
    const socket = await stranger.socket({ [conversationId]: 0 });
    const message = { clientId: randomUUID(), text: 'let me in' };
    const frames = (id: typeof conversationId): VisitorFrame[] => [
      { t: 'resume', conversationId: id, after: 0 },
      { t: 'read', conversationId: id, upTo: 3 },
      { t: 'typing', conversationId: id, on: true },
      { t: 'say', ref: 'r1', conversationId: id, message },
    ];
    const reply = async (frame: VisitorFrame) => {
      const since = socket.received.length;
      socket.send(frame);
      return refusal(socket as never, since);
    };
    const missing = newId('cnv');
    for (const [index, frame] of frames(conversationId).entries()) {
      const real = await reply(frame);
      expect(real).toMatchObject(notFound);
      expect(real).toEqual(await reply(frames(missing)[index] as VisitorFrame));
    }
    const own = await customer.socket();
    await liven();
    await own.next((push) => push.t === 'entries');
    socket.send({ t: 'ping' });
    await socket.next((push) => push.t === 'pong');
    expect(secretsIn(own.received)).not.toEqual([]);
    expect(secretsIn(socket.received)).toEqual([]);
    expect(socket.received.map((push) => push.t)).not.toContain('typing');
    await own.close();
    await socket.close();
  }
});

/** Everybody of the shop who may not see the conversation that an agent of another team has. */
const outsiders: [string, () => Promise<Colleague>][] = [
  [
    'an agent of another team who sees their own',
    () => marked.shop.addAgent({ visibility: 'mine', teamIds: [marked.otherTeamId], capacity: 0 }),
  ],
  [
    'an agent of another team who sees their teams',
    () => marked.shop.addAgent({ visibility: 'teams', teamIds: [marked.otherTeamId], capacity: 0 }),
  ],
  ['a teammate who sees their own', () => marked.shop.addAgent({ visibility: 'mine', capacity: 0 })],
];

test.each(outsiders)(
  '%s opens nothing, says nothing and hears nothing of it, whatever they watch',
  async (_, hire) => {
    const { conversationId } = marked;
    const agent = await hire();
    const desk = await agent.desk();
    const message = { clientId: randomUUID(), text: 'let me in' };
    const frames = (id: typeof conversationId): DeskFrame[] => [
      { t: 'open', conversationId: id, after: 0 },
      { t: 'typing', conversationId: id, on: true },
      { t: 'say', ref: 'r1', conversationId: id, message },
    ];
    const reply = async (frame: DeskFrame) => {
      const since = desk.received.length;
      desk.send(frame);
      return refusal(desk as never, since);
    };
    const missing = newId('cnv');
    for (const [index, frame] of frames(conversationId).entries()) {
      const real = await reply(frame);
      expect(real).toMatchObject(notFound);
      expect(real).toEqual(await reply(frames(missing)[index] as DeskFrame));
    }
    for (const name of view.options) {
      desk.send({ t: 'watch', view: name });
      await liven();
      await hearOwn(agent, desk);
    }
    expect(secretsIn(desk.received)).toEqual([]);
    const rows = desk.received.flatMap((push) =>
      push.t === 'rows' ? [...push.rows.map((row) => row.id), ...push.gone] : [],
    );
    expect(rows).not.toContain(conversationId);
    expect(desk.received.map((push) => push.t)).not.toContain('typing');
    await desk.close();
  },
);

/** Lets a row come that the agent may see, after which nothing that happened before is still on its way. */
async function hearOwn({ agentId }: Colleague, desk: TestSocket<DeskFrame, DeskPush>): Promise<void> {
  const { owner, workspaceId } = marked.shop;
  const conversationId = await (await marked.shop.visitor()).say('hello');
  const params = { workspaceId, conversationId };
  await settled(house);
  await takeOver(owner, workspaceId, conversationId);
  const { ownerVersion } = await owner.call('getConversation', { params });
  await owner.call('transferConversation', { params, body: { ownerVersion, agentId } });
  await desk.next((push) => push.t === 'entries' && push.conversationId === conversationId);
  desk.send({ t: 'watch', view: 'all' });
  const since = desk.received.length;
  await owner.call('addNote', { params, body: { clientId: randomUUID(), text: 'a sign' } });
  await desk.next(
    (push) =>
      desk.received.indexOf(push) >= since &&
      push.t === 'rows' &&
      push.rows.some((row) => row.id === conversationId),
  );
}

test('a desk that sees everything hears what the others did not', async () => {
  const agent = await marked.shop.addAgent({ capacity: 0 });
  const desk = await agent.desk();
  desk.send({ t: 'watch', view: 'all' });
  await liven();
  await desk.next((push) => push.t === 'rows' && push.rows.some((row) => row.id === marked.conversationId));
  expect(secretsIn(desk.received)).not.toEqual([]);
  await desk.close();
});

test('nobody comes in to a workspace that is not theirs, and it looks as if there were none', async () => {
  const { workspaceId } = marked.shop;
  const enter = async (cookie: string, wanted: typeof workspaceId) => {
    const url = house.url.replace('http', 'ws') + socketPaths.desk;
    const desk = await openSocket<DeskFrame, DeskPush>(url, { cookie, origin: house.url });
    const closed = new Promise((resolve) => desk.ws.once('close', resolve));
    desk.send({ t: 'hello', workspaceId: wanted });
    const answer = await refusal(desk as never, 0);
    await closed;
    return answer;
  };
  const gone = await marked.shop.addAgent();
  const at = { params: { workspaceId, agentId: gone.agentId } };
  await marked.shop.owner.call('changeAgent', { ...at, body: { active: false } });
  for (const cookie of [elsewhere.owner.cookie, gone.cookie]) {
    const real = await enter(cookie, workspaceId);
    expect(real).toMatchObject({ code: 'object.not-found' });
    expect(real).toEqual(await enter(cookie, newId('wsp')));
  }
});
