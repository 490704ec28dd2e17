import {
  type ContactId,
  contactEndpoints,
  type Endpoint,
  type TeamId,
  type WorkspaceId,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import type { AgentCaller, RequestFacts } from '../kernel/route.ts';
import { fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Contacts, createContacts } from './index.ts';
import { agentOf, stageConversation, stageWorkspace } from './testing/index.ts';

let kernel: TestKernel;
let contacts: Contacts;
let site: Awaited<ReturnType<typeof stageWorkspace>>;
const audited: unknown[] = [];

beforeAll(async () => {
  kernel = await testKernel({ clock: fakeClock() });
  contacts = createContacts(kernel, {
    orders: { find: async (_workspaceId, contact) => ({ connected: contact.verified, data: [] }) },
    writeAudit: async (_tx, line) => void audited.push(line),
  });
  site = await stageWorkspace(kernel);
});
afterAll(() => kernel.close());

const call = async (endpoint: Endpoint, caller: AgentCaller, asked: Record<string, unknown>) => {
  const found = contacts.routes.find((each) => each.endpoint === endpoint);
  const shapes = { params: { workspaceId: caller.workspaceId }, query: {}, body: undefined, ...asked };
  return (await found?.handle(shapes as never, caller, {} as RequestFacts)) as never;
};
const get = (caller: AgentCaller, contactId: ContactId) =>
  call(contactEndpoints.getContact, caller, { params: { contactId } });
const list = (caller: AgentCaller, query: Record<string, unknown> = {}) =>
  call(contactEndpoints.listContacts, caller, { query: { limit: 50, ...query } }) as Promise<{
    data: { id: string; name: string }[];
    next_cursor: string | null;
    has_more: boolean;
  }>;
const visitor = async (at = site) => (await contacts.openVisitor({ ...at, locale: 'en' })).contact.id;
const missing = { code: 'object.not-found' };

test('the answers have the shape that the contract promises', async () => {
  const caller = agentOf(site.workspaceId);
  const id = await visitor();
  expect(contactEndpoints.getContact.result.safeParse(await get(caller, id)).success).toBe(true);
  expect(contactEndpoints.listContacts.result.safeParse(await list(caller)).success).toBe(true);
});

test('an agent sees a contact only through conversations they may see, and anything else looks like nothing', async () => {
  const [mine, other] = [newId('tem'), newId('tem')] as [TeamId, TeamId];
  const { workspaceId } = site;
  const me = agentOf(workspaceId, { teamIds: [mine] });
  const colleague = newId('agt');
  const cases = {
    owned: { owner: me.agentId, teamId: other },
    waitingForMyTeam: { owner: 'queue', teamId: mine },
    colleagueOfMyTeam: { owner: colleague, teamId: mine },
    botOfMyTeam: { owner: 'bot', teamId: mine },
    otherTeam: { owner: 'queue', teamId: other },
    nobodysTeam: { owner: 'queue', teamId: null },
  } as const;
  const sees: Record<string, string[]> = { all: [], teams: [], mine: [] };
  for (const [name, where] of Object.entries(cases)) {
    const contactId = await visitor();
    await stageConversation(kernel, { ...site, contactId, ...where });
    for (const visibility of ['all', 'teams', 'mine'] as const) {
      const caller = { ...me, visibility };
      const isShown = await get(caller, contactId).then(
        () => true,
        (error) => error.code !== 'object.not-found',
      );
      const isListed = (await list(caller)).data.some(({ id }) => id === contactId);
      expect(isListed).toBe(isShown);
      if (isShown) sees[visibility]?.push(name);
    }
  }
  expect((await list({ ...me, role: 'supervisor', visibility: 'mine' })).data.length).toBeGreaterThan(5);
  expect(sees).toEqual({
    all: Object.keys(cases),
    teams: ['owned', 'waitingForMyTeam', 'colleagueOfMyTeam', 'botOfMyTeam'],
    mine: ['owned', 'waitingForMyTeam'],
  });
});

test('a contact out of sight can be neither changed nor asked for orders', async () => {
  const contactId = await visitor();
  const caller = agentOf(site.workspaceId, { visibility: 'mine' });
  const asked = { params: { contactId }, body: { name: 'Eve' } };
  await expect(call(contactEndpoints.changeContact, caller, asked)).rejects.toMatchObject(missing);
  await expect(call(contactEndpoints.listOrders, caller, asked)).rejects.toMatchObject(missing);
});

test('another workspace sees, changes and lists nothing of ours', async () => {
  const contactId = await visitor();
  const stranger = await stageWorkspace(kernel);
  const caller = agentOf(stranger.workspaceId, { role: 'owner' });
  const asked = { params: { contactId }, body: { name: 'Eve' } };
  await expect(get(caller, contactId)).rejects.toMatchObject(missing);
  await expect(call(contactEndpoints.changeContact, caller, asked)).rejects.toMatchObject(missing);
  await expect(call(contactEndpoints.listOrders, caller, asked)).rejects.toMatchObject(missing);
  expect((await list(caller)).data).toEqual([]);
  const names = (scope: WorkspaceId) =>
    contacts.facesOf(kernel.database.system, scope, [contactId, newId('ctc')]);
  expect(await names(stranger.workspaceId)).toEqual(new Map());
  expect([...(await names(site.workspaceId)).keys()]).toEqual([contactId]);
});

test('a correction is saved, announced and written down without the values', async () => {
  const contactId = await visitor();
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const caller = agentOf(site.workspaceId);
  const change = (body: Record<string, unknown>) =>
    call(contactEndpoints.changeContact, caller, { params: { contactId }, body });
  await change({ name: 'Emily', email: 'emily@example.com', phone: '1' });
  expect(await change({ phone: null })).toMatchObject({
    name: 'Emily',
    email: 'emily@example.com',
    phone: null,
    verified: false,
  });
  stop();
  expect(heard).toEqual([
    ['contacts', contactId],
    ['contacts', contactId],
  ]);
  expect(JSON.stringify(audited)).not.toContain('emily@example.com');
  expect(audited.at(-1)).toMatchObject({
    action: 'contact.changed',
    object: contactId,
    detail: { fields: ['phone'] },
  });
  const { identities } = await contacts.getContact(kernel.database.system, site.workspaceId, contactId);
  expect(identities.map(({ kind }) => kind)).toEqual(['visitor']);
});

test('pages follow each other without gaps or repeats, also where many were seen in the same moment', async () => {
  const at = await stageWorkspace(kernel);
  const made = new Set<string>();
  for (let count = 0; count < 7; count++) made.add(await visitor(at));
  const caller = agentOf(at.workspaceId);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(caller, { limit: 3, cursor });
    seen.push(...page.data.map(({ id }) => id));
    expect(page.has_more).toBe(page.next_cursor !== null);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(made);
});

test('a search takes the characters % and _ as they are, and a forged cursor is refused', async () => {
  const at = await stageWorkspace(kernel);
  const caller = agentOf(at.workspaceId);
  for (const name of ['100% cotton', '100 percent', 'snow_flake', 'snowXflake']) {
    const contactId = await visitor(at);
    await call(contactEndpoints.changeContact, caller, { params: { contactId }, body: { name } });
  }
  const find = async (q: string) => (await list(caller, { q })).data.map(({ name }) => name);
  expect(await find('100%')).toEqual(['100% cotton']);
  expect(await find('w_f')).toEqual(['snow_flake']);
  expect(await find('COTTON')).toEqual(['100% cotton']);
  expect(await find(`'; drop table contact --`)).toEqual([]);
  for (const cursor of ['x', Buffer.from('{"seenAt":"now()","id":"x"}').toString('base64url')])
    await expect(list(caller, { cursor })).rejects.toMatchObject({ code: 'request.invalid' });
});
