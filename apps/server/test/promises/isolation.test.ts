import {
  attachmentPath,
  type Endpoint,
  type EndpointName,
  endpoints,
  type Role,
  roles,
} from '@parley/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../../src/kernel/guarded-fetch/index.ts';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { type Answer, ask, looksLike } from './ask.ts';
import { type Caller, isolationCallers, knownTo } from './isolation-callers.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { inOrder, rightfulHeaders } from './rightful.ts';
import { anyTranslator, sampleRequests } from './sample-requests.ts';
import { idsIn, nowhere, paramsOf } from './targets.ts';

const names = Object.keys(endpoints) as EndpointName[];
const callers = [
  'nobody in particular',
  'another visitor of the site',
  "another site's visitor",
  'an agent of another team who sees their own',
  'an agent of another team who sees their teams',
  'a teammate who sees their own',
  'a deactivated agent',
  'a supervisor',
  'the owner of another workspace',
  'the owner of another workspace, by way of their own',
] as const;
type Verdict = 'anybody' | 'allowed' | 'nobody-known' | 'role-missing' | 'not-there';

const usualFetch = createGuardedFetch();
/** Stands for the translation service that the samples name; all else goes its usual way. */
const outside: GuardedFetch = async (request) =>
  request.url === `${anyTranslator.baseUrl}/translate`
    ? {
        ...{ ok: true, status: 200, headers: {}, url: request.url },
        body: Buffer.from(JSON.stringify({ translatedText: ['Translated'] })),
      }
    : usualFetch(request);

// Moved on with every request, so that nobody is asked to wait.
const clock = fakeClock();
let house: TestHouse;
let marked: MarkedShop;
let known: Record<string, Caller>;
beforeAll(async () => {
  house = await openTestHouse({ clock, guardedFetch: outside });
  marked = await openMarkedShop(house);
  known = await isolationCallers(house, marked);
});
afterAll(() => house.close());

const callerNamed = (name: string): Caller => {
  const caller = known[name];
  if (!caller) throw new Error(name);
  return caller;
};

/** What opens a workspace needs its owner, whatever the table says of the door. */
const ownersOnly: ReadonlySet<EndpointName> = new Set(['createWorkspace']);
const hides: Partial<Record<string, Caller['hidden'][number]>> = {
  conversationId: 'conversation',
  ticketId: 'conversation',
  contactId: 'contact',
  cannedReplyId: 'canned',
  savedViewId: 'canned',
  bulkId: 'canned',
};

/** What the table of endpoints says must become of a caller. */
function verdictOf(name: EndpointName, caller: Caller): Verdict {
  const { right }: Endpoint = endpoints[name];
  const ids = idsIn(name);
  const isHidden = ids.some((id) => caller.hidden.some((kind) => hides[id] === kind));
  if (right === 'anyone') return 'anybody';
  if (right === 'visitor') {
    if (caller.kind !== 'visitor') return 'nobody-known';
    return isHidden || name === 'sayAsVisitor' ? 'not-there' : 'allowed';
  }
  if (caller.kind !== 'person') return 'nobody-known';
  if (right === 'person') {
    if (ownersOnly.has(name))
      return caller.role === 'owner' || isOwnerElsewhere(caller) ? 'allowed' : 'role-missing';
    return ids.length > 0 ? 'not-there' : 'allowed';
  }
  if (!caller.role) return 'not-there';
  if (roles.indexOf(caller.role) < roles.indexOf(right as Role)) return 'role-missing';
  const isForeign = caller.workspaceId !== undefined && ids.length > 1;
  return isHidden || isForeign ? 'not-there' : 'allowed';
}
const isOwnerElsewhere = (caller: Caller) => caller === callerNamed('the owner of another workspace');

/** Asks as somebody who knows ids but no tokens: of the marked shop's objects, or of ones that are not there. */
function askAs(caller: Caller, name: EndpointName, ofWhat: 'theirs' | 'nothing'): Promise<Answer> {
  clock.advance(1_000);
  const theirs = knownTo(caller, marked.known);
  const nothing = { ...nowhere(), ...(caller.role ? { workspaceId: theirs.workspaceId } : {}) };
  const request = {
    ...sampleRequests[name](theirs),
    params: paramsOf(name, ofWhat === 'theirs' ? theirs : nothing),
  };
  return ask(house.url, name, request, { origin: house.url, 'x-parley': '1', ...caller.headers });
}

const refused: Record<'nobody-known' | 'role-missing' | 'not-there', (answer: Answer) => boolean> = {
  'nobody-known': ({ status, code }) => status === 401 && /^session\.(missing|expired)$/.test(code ?? ''),
  'role-missing': ({ status, code }) => status === 403 && code === 'right.missing',
  'not-there': ({ status, code }) => status === 404 && /not-found$/.test(code ?? ''),
};
/** Of what is allowed, only what changes nothing is asked: who may do what is other tests' matter. */
const isHarmless = (name: EndpointName) => endpoints[name].method === 'GET' || name === 'tryQuestion';

async function complaintsAbout(name: EndpointName, caller: Caller): Promise<string[]> {
  const verdict = verdictOf(name, caller);
  if (verdict === 'allowed' && !isHarmless(name)) return [];
  const real = await askAs(caller, name, 'theirs');
  const leaks = marked.marks.foundIn(real.text + JSON.stringify([...real.headers]), caller.never);
  const complaints = leaks.map((leak) => `tells ${leak}`);
  if (real.status >= 500) complaints.push(`fails with ${real.status} ${real.text}`);
  if (verdict === 'anybody') return complaints;
  if (verdict === 'allowed')
    return real.status === 200 ? complaints : [...complaints, `${real.status} ${real.text}`];
  if (!refused[verdict](real)) complaints.push(`should be ${verdict}, is ${real.status} ${real.text}`);
  const none = await askAs(caller, name, 'nothing');
  if (looksLike(real) !== looksLike(none))
    complaints.push(`differs from what is not there: ${looksLike(real)} / ${looksLike(none)}`);
  return complaints;
}

test('every endpoint of the product is asked, and none that is gone', () => {
  expect(Object.keys(sampleRequests).toSorted()).toEqual(names.toSorted());
});

describe.each(callers)('%s', (who) => {
  test('reads nothing of the shop that is not theirs, and cannot tell what is there from what is not', async () => {
    const complaints: string[] = [];
    for (const name of names)
      for (const complaint of await complaintsAbout(name, callerNamed(who)))
        complaints.push(`${name}: ${complaint}`);
    expect(complaints).toEqual([]);
  });
});

test('the same requests are answered to those whose objects they are, and tell them every planted secret', async () => {
  const { shop, attachment, known: own } = marked;
  const spare = await shop.owner.call('createTeam', {
    params: { workspaceId: shop.workspaceId },
    body: { name: 'Spare' },
  });
  const impossible = new Set<EndpointName>(['setUp', 'signIn', 'changePassword']);
  const unanswered: string[] = [];
  const read: string[] = [await (await fetch(house.url + attachmentPath(attachment))).text()];
  for (const name of inOrder().filter((each) => !impossible.has(each))) {
    const targets = name === 'deleteTeam' ? { ...own, teamId: spare.id } : own;
    const request = { ...sampleRequests[name](own), params: paramsOf(name, targets) };
    clock.advance(1_000);
    const answer = await ask(house.url, name, request, rightfulHeaders(name, marked, house.url));
    read.push(answer.text);
    // What the state of the conversation forbids was at least allowed to the caller.
    if (answer.status !== 200 && answer.status !== 409) unanswered.push(`${name}: ${answer.text}`);
  }
  expect(unanswered).toEqual([]);
  expect(marked.marks.missingIn(read.join())).toEqual([]);
});
