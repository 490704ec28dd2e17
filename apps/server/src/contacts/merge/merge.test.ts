import type { ContactId, Person } from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type Contacts, createContacts, type VerifiedIdentity } from '../index.ts';
import { agentOf, stageChannel, stageConversation, stageWorkspace } from '../testing/index.ts';
import { mergeContacts } from './merge-contacts.ts';
import type { MergeRoom } from './merge-room.ts';
import { setContactsApart } from './set-contacts-apart.ts';
import { showPerson } from './show-person.ts';
import { undoMerge } from './undo-merge.ts';

let kernel: TestKernel;
let contacts: Contacts;
let clock: FakeClock;
let room: MergeRoom;
const heard: ContactId[] = [];
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
  room = {
    kernel,
    writeAudit: async () => {},
    onRegrouped: async (_tx, _id, mains) => void heard.push(...mains),
  };
});
afterAll(() => kernel.close());

/** A workspace with two sites. */
async function stage() {
  const site = await stageWorkspace(kernel);
  const sibling = { ...site, channelAccountId: await stageChannel(kernel, site.workspaceId) };
  const agent = agentOf(site.workspaceId);
  const open = async (
    more: { at?: typeof site; visitorToken?: string; identity?: VerifiedIdentity } = {},
  ) => {
    clock.advance(10);
    const { at = site, ...rest } = more;
    return contacts.openVisitor({ ...at, locale: 'en', ...rest });
  };
  const signed = (sub: string, email?: string): VerifiedIdentity => ({
    sub,
    until: new Date(clock.now() + 3_600_000).toISOString(),
    isEmailProven: true,
    isPhoneProven: true,
    attributes: {},
    ...(email ? { email } : {}),
  });
  const { workspaceId } = site;
  const person = (id: ContactId) => showPerson(kernel.database.in(workspaceId), agent, id);
  const merge = (id: ContactId, other: ContactId) => {
    clock.advance(10);
    return mergeContacts(room, agent, id, { other, reason: 'they said so' });
  };
  const undo = (id: ContactId, mergeId: Person['merges'][number]['id']) =>
    undoMerge(room, agent, id, { mergeId, reason: 'they are two' });
  const claim = (contactId: ContactId, value: string) =>
    contacts.claimAddress({ workspaceId, contactId, channelAccountId: null, kind: 'email', value });
  return { site, sibling, agent, workspaceId, open, signed, person, merge, undo, claim };
}
const idsOf = ({ members }: Person) => members.map(({ id }) => id);
const latest = ({ merges: [merge] }: Person) => {
  if (!merge) throw new Error('no merge');
  return merge.id;
};

describe('what is proven', () => {
  test('a signed user id joins at once what was said before signing in, and the conversation stays where it was', async () => {
    const { site, sibling, open, signed, person } = await stage();
    const known = await open({ identity: signed('u1') });
    const anonymous = await open({ at: sibling });
    const talk = await stageConversation(kernel, {
      ...{ ...sibling, contactId: anonymous.contact.id, owner: 'bot', teamId: null },
    });
    const after = await open({ at: sibling, visitorToken: anonymous.token, identity: signed('u1') });
    expect(after.contact.id).toBe(known.contact.id);
    const joined = await person(anonymous.contact.id);
    expect(joined.mainId).toBe(known.contact.id);
    expect(idsOf(joined)).toEqual([known.contact.id, anonymous.contact.id]);
    expect(joined.merges).toMatchObject([
      { by: null, undone: null, evidence: [{ kind: 'user', value: 'u1', isProven: true }] },
    ]);
    const row = await kernel.database.system.find(
      sql`select contact_id as id from conversation where id = ${talk}`,
    );
    expect(row).toEqual({ id: anonymous.contact.id });
    expect(site.workspaceId).toBe(sibling.workspaceId);
  });

  test('an address told back by a code on two sites joins, however it is written', async () => {
    const { workspaceId, sibling, open, person } = await stage();
    const [one, two] = [(await open()).contact.id, (await open({ at: sibling })).contact.id];
    for (const [contactId, value] of [
      [one, '138 0000 1111'],
      [two, '+86 13800001111'],
    ] as const) {
      const who = { workspaceId, contactId };
      const code = await contacts.codes.make(who, { kind: 'phone', value });
      expect((await person(one)).members).toHaveLength(1);
      expect(await contacts.codes.tell(who, code ?? '', 15)).toBe('proven');
    }
    const joined = await person(one);
    expect(idsOf(joined)).toEqual([one, two]);
    expect(joined.merges[0]?.evidence).toEqual([{ kind: 'phone', value: '13800001111', isProven: true }]);
  });

  test('a code joins with whom a site has signed with that address, and lends nobody their proofs', async () => {
    const { workspaceId, sibling, open, signed, person } = await stage();
    const known = await open({ identity: signed('u2', 'lin@example.com') });
    const stranger = (await open({ at: sibling })).contact.id;
    const who = { workspaceId, contactId: stranger };
    const code = await contacts.codes.make(who, { kind: 'email', value: 'lin@example.com' });
    await contacts.codes.tell(who, code ?? '', 15);
    expect(idsOf(await person(stranger))).toEqual([known.contact.id, stranger]);
    expect(await contacts.proofsOf(workspaceId, stranger)).toEqual({
      email: 'lin@example.com',
      isFresh: true,
    });
    expect(await contacts.provenKinOf(workspaceId, stranger)).toEqual([known.contact.id]);
    clock.advance(25 * 3_600_000);
    expect(await contacts.proofsOf(workspaceId, stranger)).toEqual({ isFresh: false });
    expect(await contacts.provenKinOf(workspaceId, stranger)).toEqual([]);
  });

  test('two user ids of one site with one mailbox are proposed, and those of two sites joined', async () => {
    const { sibling, open, signed, person } = await stage();
    const father = await open({ identity: signed('u3', 'family@example.com') });
    const mother = await open({ identity: signed('u4', 'family@example.com') });
    const proposed = await person(father.contact.id);
    expect(idsOf(proposed)).toEqual([father.contact.id]);
    expect(proposed.likely).toMatchObject([
      { contact: { id: mother.contact.id }, evidence: [{ kind: 'email', value: 'family@example.com' }] },
    ]);
    const elsewhere = await open({ at: sibling, identity: signed('s9', 'wang@example.com') });
    const here = await open({ identity: signed('u5', 'wang@example.com') });
    expect(idsOf(await person(here.contact.id))).toEqual([elsewhere.contact.id, here.contact.id]);
  });
});

describe('what is only claimed', () => {
  test('merges nobody: it is proposed with what speaks for it', async () => {
    const { workspaceId, open, signed, person, claim } = await stage();
    const known = await open({ identity: signed('u6', 'mei@example.com') });
    const anonymous = (await open()).contact.id;
    await claim(anonymous, 'MEI@example.com');
    const found = await person(anonymous);
    expect(idsOf(found)).toEqual([anonymous]);
    expect(found.likely).toMatchObject([
      { contact: { id: known.contact.id }, evidence: [{ kind: 'email', isProven: false }] },
    ]);
    expect(await contacts.provenKinOf(workspaceId, anonymous)).toEqual([]);
  });

  test('a browser that somebody signed in used before is worth a look', async () => {
    const { open, signed, person } = await stage();
    const known = await open({ identity: signed('u7') });
    clock.advance(3_600_001);
    const anonymous = await open({ visitorToken: known.token });
    expect((await person(anonymous.contact.id)).likely).toMatchObject([
      { contact: { id: known.contact.id }, evidence: [{ kind: 'browser', value: '' }] },
    ]);
    const second = await open({ visitorToken: known.token, identity: signed('u8') });
    expect((await person(second.contact.id)).likely.map(({ contact }) => contact.id)).not.toContain(
      known.contact.id,
    );
  });

  test('what many have shown, such as the shop’s own number, tells nothing', async () => {
    const { open, person, claim } = await stage();
    const ids: ContactId[] = [];
    for (let count = 0; count < 7; count++) ids.push((await open()).contact.id);
    for (const id of ids) await claim(id, 'shop@example.com');
    expect((await person(ids[6] as ContactId)).likely).toEqual([]);
  });

  test('somebody judged to be another is proposed no more', async () => {
    const { agent, open, person, claim } = await stage();
    const [one, two] = [(await open()).contact.id, (await open()).contact.id];
    await claim(one, 'x@example.com');
    await claim(two, 'x@example.com');
    expect((await person(one)).likely).toHaveLength(1);
    expect((await setContactsApart(room, agent, one, two)).likely).toEqual([]);
    await contacts.claimAddress({
      ...{ workspaceId: agent.workspaceId, contactId: two },
      channelAccountId: null,
      kind: 'phone',
      value: '13900002222',
    });
    await contacts.claimAddress({
      ...{ workspaceId: agent.workspaceId, contactId: one },
      channelAccountId: null,
      kind: 'phone',
      value: '13900002222',
    });
    expect((await person(one)).likely).toEqual([]);
  });
});

describe('a colleague', () => {
  test('merges with a reason, and takes it back exactly', async () => {
    const { open, person, merge, undo, claim } = await stage();
    const [one, two] = [(await open()).contact.id, (await open()).contact.id];
    await claim(one, 'y@example.com');
    await claim(two, 'y@example.com');
    const before = [await person(one), await person(two)];
    const merged = await merge(two, one);
    expect(merged.mainId).toBe(one);
    expect(merged.likely).toEqual([]);
    expect(merged.merges).toMatchObject([
      {
        survivorId: one,
        mergedId: two,
        reason: 'they said so',
        evidence: [{ kind: 'email', value: 'y@example.com' }],
      },
    ]);
    await expect(merge(one, two)).rejects.toMatchObject({ code: 'contact.same-person' });
    const apart = await undo(one, latest(merged));
    expect(idsOf(apart)).toEqual([one]);
    expect(apart.merges).toMatchObject([{ undone: { reason: 'they are two' } }]);
    const after = [await person(one), await person(two)];
    expect(after.map(({ mainId, members }) => ({ mainId, members }))).toEqual(
      before.map(({ mainId, members }) => ({ mainId, members })),
    );
    expect(after.map(({ likely }) => likely)).toEqual([[], []]);
    await expect(undo(one, latest(merged))).rejects.toMatchObject({ code: 'contact.merge-undone' });
  });

  test('takes back one of several: who came with them goes with them, who came after stays', async () => {
    const { open, person, merge, undo } = await stage();
    const ids: ContactId[] = [];
    for (let count = 0; count < 5; count++) ids.push((await open()).contact.id);
    const [a, b, c, d, e] = ids as [ContactId, ContactId, ContactId, ContactId, ContactId];
    await merge(d, c);
    const second = await merge(b, c);
    await merge(d, e);
    await merge(a, b);
    expect(idsOf(await person(e))).toEqual([a, b, c, d, e]);
    await undo(a, latest(second));
    expect(idsOf(await person(a))).toEqual([a, b]);
    expect(idsOf(await person(e))).toEqual([c, d, e]);
    expect((await person(e)).mainId).toBe(c);
  });

  test('keeps two apart whom a proof would join again', async () => {
    const { sibling, open, signed, person, undo } = await stage();
    const known = await open({ identity: signed('u9') });
    const anonymous = await open({ at: sibling });
    await open({ at: sibling, visitorToken: anonymous.token, identity: signed('u9') });
    await undo(known.contact.id, latest(await person(known.contact.id)));
    await open({ at: sibling, visitorToken: anonymous.token, identity: signed('u9') });
    expect(idsOf(await person(known.contact.id))).toEqual([known.contact.id]);
  });

  test('who sees only their own neither sees, merges nor is shown whom they may not see', async () => {
    const { site, workspaceId, open, claim } = await stage();
    const [mine, hidden] = [(await open()).contact.id, (await open()).contact.id];
    const limited = agentOf(workspaceId, { visibility: 'mine' });
    await stageConversation(kernel, { ...site, contactId: mine, owner: limited.agentId, teamId: null });
    await claim(mine, 'z@example.com');
    await claim(hidden, 'z@example.com');
    expect((await showPerson(kernel.database.in(workspaceId), limited, mine)).likely).toEqual([]);
    const merging = mergeContacts(room, limited, mine, { other: hidden, reason: 'x' });
    await expect(merging).rejects.toMatchObject({ code: 'object.not-found' });
    await expect(setContactsApart(room, limited, mine, hidden)).rejects.toMatchObject({
      code: 'object.not-found',
    });
  });

  test('merges of a circle at once end in one person, joined by no more than it takes', async () => {
    const { open, person, merge } = await stage();
    const ids: ContactId[] = [];
    for (let count = 0; count < 4; count++) ids.push((await open()).contact.id);
    const circle = ids.map((id, at) => merge(id, ids[(at + 1) % ids.length] as ContactId));
    const outcomes = await Promise.allSettled(circle);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const joined = await person(ids[0] as ContactId);
    expect(idsOf(joined).toSorted()).toEqual(ids.toSorted());
    expect(joined.merges).toHaveLength(3);
  });
});
