import type { ContactId, ConversationId } from '@parley/contract';
import { fillPanelUrl, panelOrigin } from '@parley/contract';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, openTestHouse, type Shop, type TestHouse } from '../../test/house.ts';

let house: TestHouse;
let shop: Shop;
let contactId: ContactId;
let conversationId: ConversationId;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house, 'Panels');
  const visitor = await shop.visitor();
  conversationId = await visitor.say('hello');
  contactId = visitor.session.contact.id;
});
afterAll(() => house.close());

const at = () => ({ params: { workspaceId: shop.workspaceId } });
const makePanel = (urlTemplate: string) =>
  shop.owner.call('createPanel', { ...at(), body: { name: 'CRM', urlTemplate } });
const keys = async () =>
  createLocalJWKSet((await shop.owner.call('listPanelKeys', at())) as unknown as JSONWebKeySet);

describe('the address of a panel', () => {
  test('leads to a server of its own choosing, whatever is filled in', () => {
    expect(panelOrigin('https://crm.example:8443/a/{contact}?q={name}')).toBe('https://crm.example:8443');
    expect(panelOrigin('http://localhost:3000/')).toBe('http://localhost:3000');
    for (const wrong of [
      ...[
        'http://crm.example/',
        'https://{contact}.example/',
        'https://a@crm.example/',
        'javascript:alert(1)',
      ],
      ...[
        'https://crm.example;script-src *',
        'https://crm.example *',
        "https://crm.example'",
        'https://',
        '//x',
      ],
      ...['https://crm.example{contact}/', 'data:text/html,x', 'https://-/'],
    ])
      expect([wrong, panelOrigin(wrong)]).toEqual([wrong, undefined]);
  });

  test('holds what is filled in as one part', () => {
    const url = fillPanelUrl('https://crm.example/{contact}?n={name}', { contact: '../x', name: 'a&b=<c>#' });
    expect(url).toBe('https://crm.example/..%2Fx?n=a%26b%3D%3Cc%3E%23');
  });

  test('is refused with a placeholder that there is none', async () => {
    for (const wrong of ['https://crm.example/{password}', 'http://crm.example/'])
      await expect(makePanel(wrong)).rejects.toMatchObject({ problem: { code: 'request.invalid' } });
  });
});

describe('the token of a panel', () => {
  test('says who looks at whom, for five minutes and one origin, and is checked by the public key', async () => {
    const panel = await makePanel('https://crm.example/c/{contact}#{token}');
    const params = { workspaceId: shop.workspaceId, panelId: panel.id };
    const opened = await shop.owner.call('openPanel', { params, body: { contactId, conversationId } });
    expect(opened.url).toBe(`https://crm.example/c/${contactId}#${encodeURIComponent(opened.token)}`);
    const { payload, protectedHeader } = await jwtVerify(opened.token, await keys(), {
      algorithms: ['ES256'],
      audience: 'https://crm.example',
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({
      workspace: shop.workspaceId,
      contact: contactId,
      conversation: conversationId,
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    const elsewhere = jwtVerify(opened.token, await keys(), { audience: 'https://other.example' });
    await expect(elsewhere).rejects.toThrow();
  });

  test('of an old key is worth nothing once there is a new one', async () => {
    const panel = await makePanel('https://crm.example/');
    const params = { workspaceId: shop.workspaceId, panelId: panel.id };
    const before = await shop.owner.call('openPanel', { params, body: { contactId } });
    const key = await shop.owner.call('rotatePanelKey', { ...at(), body: {} });
    expect(key.pem).toContain('BEGIN PUBLIC KEY');
    await expect(jwtVerify(before.token, await keys())).rejects.toThrow();
    const after = await shop.owner.call('openPanel', { params, body: { contactId } });
    expect((await jwtVerify(after.token, await keys())).protectedHeader.kid).toBe(key.kid);
  });

  test('is given for nobody whom the agent may not see, and for no conversation of somebody else', async () => {
    const panel = await makePanel('https://crm.example/');
    const params = { workspaceId: shop.workspaceId, panelId: panel.id };
    const limited = await shop.addAgent({ visibility: 'mine' });
    const hidden = limited.call('openPanel', { params, body: { contactId } });
    await expect(hidden).rejects.toMatchObject({ problem: { code: 'object.not-found' } });
    const other = await shop.visitor();
    const theirs = await other.say('me too');
    const foreign = shop.owner.call('openPanel', { params, body: { contactId, conversationId: theirs } });
    await expect(foreign).rejects.toMatchObject({ problem: { code: 'object.not-found' } });
  });

  test('is not given for a panel that is switched off', async () => {
    const panel = await makePanel('https://crm.example/');
    const params = { workspaceId: shop.workspaceId, panelId: panel.id };
    await shop.owner.call('changePanel', { params, body: { isOn: false } });
    const off = shop.owner.call('openPanel', { params, body: { contactId } });
    await expect(off).rejects.toMatchObject({ problem: { code: 'object.not-found' } });
  });
});

test('a frame of the desk may lead to the panels of the workspaces one works in, and to no others', async () => {
  await makePanel('https://crm.example/');
  const originsFor = async ({ owner }: Shop) =>
    house.house.rooms.panels.originsFor((await owner.call('describeMe', {})).person.id);
  expect(await originsFor(shop)).toEqual(['https://crm.example']);
  expect(await originsFor(await openShop(house, 'Elsewhere'))).toEqual([]);
});
