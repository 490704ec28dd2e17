import { randomUUID } from 'node:crypto';
import type { DeskPush, VisitorPush } from '@parley/contract';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentClient } from '../agent-client.ts';
import {
  agentOn,
  openShop,
  openTestHouse,
  password,
  type Shop,
  settled,
  type TestHouse,
  visitorOn,
} from '../house.ts';
import type { TestSocket } from '../test-socket.ts';
import { visitorClient } from '../visitor-client.ts';
import { ask } from './ask.ts';
import type { Colleague } from './marked-shop.ts';

// What was taken away is gone: with the next request, and for open sockets before five seconds are over, in every process.
// A busy machine is given more.
const withinMs = 15_000;
let one: TestHouse;
let two: TestHouse;
let shop: Shop;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const at = () => ({ params: { workspaceId: shop.workspaceId } });
const session = ({ cookie }: { cookie: string }) => ({ cookie, 'x-parley': '1' });
type Push = DeskPush | VisitorPush;

/** Resolves with why the server ended the socket. */
const isEnded = async (socket: TestSocket<never, Push>) => {
  const push = await socket.next((each) => each.t === 'bye', withinMs);
  if (socket.ws.readyState !== socket.ws.CLOSED)
    await new Promise((resolve) => socket.ws.once('close', resolve));
  return push.t === 'bye' ? push.reason : undefined;
};
const codeOf = async (house: TestHouse, agent: Colleague) =>
  (await ask(house.url, 'listInvitations', at(), session(agent))).code ??
  (await ask(house.url, 'listAgents', at(), session(agent))).code;

const teamsOf = async (agent: Colleague) => {
  const { data } = await shop.owner.call('listAgents', at());
  return data.find((each) => each.id === agent.agentId)?.teamIds ?? [];
};
const change = (agent: Colleague, body: object) =>
  shop.owner.call('changeAgent', { params: { ...at().params, agentId: agent.agentId }, body });

/** What takes rights away, and what the next request for something of administrators is told. */
const takings: [what: string, code: string | undefined, take: (agent: Colleague) => Promise<unknown>][] = [
  ['deactivation', 'object.not-found', (agent) => change(agent, { active: false })],
  ['a lower role', 'right.missing', (agent) => change(agent, { role: 'agent' })],
  ['another visibility', undefined, (agent) => change(agent, { visibility: 'mine' })],
  ['being taken out of a team', undefined, (agent) => change(agent, { teamIds: [] })],
  [
    'the end of their team',
    undefined,
    async (agent) => {
      const [teamId] = await teamsOf(agent);
      if (!teamId) throw new Error('in no team');
      await shop.owner.call('deleteTeam', { params: { ...at().params, teamId } });
    },
  ],
  [
    'a new password, set elsewhere',
    'session.expired',
    async (agent) => {
      const { person } = await agent.call('describeMe', {});
      const other = await agentClient(one.url, person.email, password, shop.workspaceId);
      await other.call('changePassword', { body: { current: password, next: 'another password' } });
    },
  ],
  [
    'the end of the session, ordered elsewhere',
    'session.expired',
    async (agent) => {
      const { person, sessionId } = await agent.call('describeMe', {});
      const other = await agentClient(one.url, person.email, password, shop.workspaceId);
      await other.call('endSession', { params: { sessionId } });
    },
  ],
  [
    'being signed out by a supervisor',
    'session.expired',
    (agent) => shop.owner.call('signOutAgent', { params: { ...at().params, agentId: agent.agentId } }),
  ],
  ['signing out', 'session.expired', (agent) => agent.call('signOut', {})],
];

test.concurrent.each(takings)(
  '%s is felt by the next request and soon by every socket',
  async (_, code, take) => {
    const team = await shop.owner.call('createTeam', { ...at(), body: { name: randomUUID() } });
    const agent = await shop.addAgent({ role: 'admin', visibility: 'teams', teamIds: [team.id] });
    const bystander = await (await shop.addAgent({ teamIds: [] })).desk();
    const desks = [await agentOn(one, agent, shop).desk(), await agentOn(two, agent, shop).desk()];
    expect(await codeOf(two, agent)).toBeUndefined();
    await take(agent);
    for (const house of [one, two]) expect(await codeOf(house, agent)).toBe(code);
    for (const reason of await Promise.all(desks.map((desk) => isEnded(desk as never))))
      expect(reason).toBe('revoked');
    expect(bystander.ws.readyState).toBe(bystander.ws.OPEN);
    bystander.ws.terminate();
  },
);

test.concurrent('an agent who leaves a team reads its conversations no more', async () => {
  const team = await shop.owner.call('createTeam', { ...at(), body: { name: 'Leaving' } });
  const agent = await shop.addAgent({ visibility: 'teams', teamIds: [team.id], capacity: 0 });
  const conversationId = await (await shop.visitor()).say('hello');
  await settled(one, two);
  const on = { params: { ...at().params, conversationId } };
  const { ownerVersion } = await shop.owner.call('getConversation', on);
  await shop.owner.call('transferConversation', { ...on, body: { ownerVersion, teamId: team.id } });
  const read = async (house: TestHouse) =>
    (await ask(house.url, 'getConversation', on, session(agent))).status;
  expect([await read(one), await read(two)]).toEqual([200, 200]);
  await change(agent, { teamIds: [] });
  expect([await read(one), await read(two)]).toEqual([404, 404]);
});

test.concurrent('an invitation opens once, and not after it was taken back', async () => {
  const invite = async () => {
    const body = { email: `${randomUUID()}@example.com` };
    const { id, link } = await shop.owner.call('invite', { ...at(), body });
    return { id, token: new URL(link).searchParams.get('token') ?? '' };
  };
  const accept = (house: TestHouse, token: string) =>
    ask(house.url, 'acceptInvitation', { body: { token, name: 'New', password } }, { origin: house.url });
  const used = await invite();
  expect(await accept(one, used.token)).toMatchObject({ status: 200 });
  for (const house of [one, two])
    expect(await accept(house, used.token)).toMatchObject({ code: 'token.invalid' });
  const revoked = await invite();
  await shop.owner.call('revokeInvitation', { params: { ...at().params, invitationId: revoked.id } });
  for (const house of [one, two])
    expect(await accept(house, revoked.token)).toMatchObject({ code: 'token.invalid' });
});

/** A site of its own with a key that signs its visitors. */
async function openSite() {
  const channel = await shop.owner.call('createChannel', { ...at(), body: { name: 'Another site' } });
  const on = { params: { ...at().params, channelAccountId: channel.id } };
  const { secret } = await shop.owner.call('rotateIdentitySecret', on);
  const sign = (sub: string) =>
    new SignJWT({ sub })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(channel.siteKey)
      .setIssuedAt()
      .setExpirationTime('30m')
      .sign(new TextEncoder().encode(secret));
  return { ...channel, on, sign };
}

test.concurrent('when a site is switched off, its visitors are served no more', async () => {
  const site = await openSite();
  const visitor = await visitorClient(one.url, site.siteKey);
  const sockets = [await visitorOn(one, visitor).socket(), await visitorOn(two, visitor).socket()];
  const bystander = await (await shop.visitor()).socket();
  await shop.owner.call('changeChannel', { ...site.on, body: { settings: { enabled: false } } });
  for (const house of [one, two])
    await expect(visitorOn(house, visitor).say('hello?')).rejects.toMatchObject({
      problem: { code: 'channel.disabled' },
    });
  for (const reason of await Promise.all(sockets.map((socket) => isEnded(socket as never))))
    expect(reason).toBe('revoked');
  expect(bystander.ws.readyState).toBe(bystander.ws.OPEN);
  bystander.ws.terminate();
});

test.concurrent('whoever knew the token of a visitor before they proved who they are reads nothing after it', async () => {
  const site = await openSite();
  const anonymous = await visitorClient(one.url, site.siteKey);
  await anonymous.say('before');
  const sockets = [await visitorOn(one, anonymous).socket(), await visitorOn(two, anonymous).socket()];
  const identityToken = await site.sign('customer-1');
  const body = { siteKey: site.siteKey, visitorToken: anonymous.token, identityToken };
  const proven = JSON.parse((await ask(one.url, 'openWidget', { body }, { origin: one.url })).text);
  expect(proven.contact.id).toBe(anonymous.session.contact.id);
  expect(proven.visitorToken).not.toBe(anonymous.token);
  for (const house of [one, two])
    await expect(visitorOn(house, anonymous).say('still me')).rejects.toMatchObject({
      problem: { status: 401 },
    });
  for (const reason of await Promise.all(sockets.map((socket) => isEnded(socket as never))))
    expect(reason).toBe('revoked');
});
