import { setTimeout as sleep } from 'node:timers/promises';
import { type ConversationId, view as views } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOn, openShop, openTestHouse, type Shop, settled, type TestHouse, visitorOn } from '../house.ts';
import { chanceFrom } from './chance.ts';
import type { Colleague } from './marked-shop.ts';
import { type Observer, threadObserver, viewObserver, visitorObserver } from './observers.ts';
import { takeOver } from './take-over.ts';
import { type Ground, type Mutation, mutations, steps, walkOn } from './walk.ts';

// Whoever learned the state once and took in every push since must hold just what a fresh look gives.
let one: TestHouse;
let two: TestHouse;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const patienceMs = 10_000;

/** Waits until nobody reacts any more and everybody holds what a fresh look gives; tells what does not agree. */
async function disagreements(observers: readonly Observer[]): Promise<string[]> {
  const until = Date.now() + patienceMs;
  for (;;) {
    await settled(one, two);
    const found: string[] = [];
    const looked = observers.map(async (observer) => {
      const fresh = await observer.fresh();
      found.push(...differences(observer.name, observer.held(), fresh));
    });
    await Promise.all(looked);
    if (found.length === 0 || Date.now() > until) return found;
    await sleep(60);
  }
}

function differences(name: string, held: Map<string, unknown>, fresh: Map<string, unknown>): string[] {
  const ids = new Set([...held.keys(), ...fresh.keys()]);
  return [...ids].flatMap((id) => {
    const [mine, theirs] = [held.get(id), fresh.get(id)];
    if (!mine || !theirs) return [`${name}: ${id} is ${mine ? 'held, but gone' : 'there, but unknown'}`];
    return fieldsThatDiffer(mine, theirs).map((field) => `${name}: ${field}`);
  });
}

function fieldsThatDiffer(held: object, fresh: object): string[] {
  const [mine, theirs] = [held as Record<string, unknown>, fresh as Record<string, unknown>];
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    .filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map((field) => `${field} is ${JSON.stringify(mine[field])}, should be ${JSON.stringify(theirs[field])}`);
}

async function openGround(shop: Shop): Promise<Ground> {
  const at = { params: { workspaceId: shop.workspaceId } };
  const second = await shop.owner.call('createTeam', { ...at, body: { name: 'Second' } });
  const nobodys = await shop.owner.call('createTeam', { ...at, body: { name: 'Of nobody' } });
  const teamIds = [shop.teamId, second.id];
  const agents = [await shop.addAgent({ teamIds, capacity: 2 }), await shop.addAgent({ capacity: 1 })];
  const teams = [nobodys.id, ...teamIds];
  const visitors = [await shop.visitor(), await shop.visitor()];
  const conversations: ConversationId[] = [];
  for (const visitor of visitors) conversations.push(await visitor.say('hello'));
  return { shop, agents, teams, visitors, conversations };
}

/** Listeners of every kind, on both processes. */
async function openObservers(ground: Ground): Promise<Observer[]> {
  const { shop, agents, visitors, conversations } = ground;
  const [first, second] = agents as [Colleague, Colleague];
  const limited = await shop.addAgent({ visibility: 'mine', capacity: 0 });
  const observers: Observer[] = [];
  for (const [name, house] of [
    ['one', one],
    ['two', two],
  ] as const) {
    const thread = await threadObserver(`thread on ${name}`, agentOn(house, first, shop), shop.workspaceId);
    for (const id of conversations) await thread.open(id);
    observers.push(thread);
    for (const [index, visitor] of visitors.entries())
      observers.push(await visitorObserver(`visitor ${index} on ${name}`, visitorOn(house, visitor)));
  }
  for (const [index, view] of views.options.entries()) {
    const [here, there] = index % 2 ? [one, two] : [two, one];
    observers.push(await viewObserver('an agent', agentOn(here, second, shop), shop.workspaceId, view));
    observers.push(
      await viewObserver('a limited agent', agentOn(there, limited, shop), shop.workspaceId, view),
    );
  }
  return observers;
}

test('every mutating endpoint of conversations is on the walk', () => {
  expect(Object.keys(steps).toSorted()).toEqual(mutations.toSorted());
});

/** An order in which every step has something to do. */
const tour: readonly (readonly [Mutation, { visitor: number; agent: number }])[] = (
  [
    ['leaveQueue', 1, 0],
    ['leaveMessage', 1, 0],
    ['askForCallback', 1, 0],
    ['sayAsVisitor', 0, 0],
    ['askForPerson', 0, 0],
    ['declineConversation', 0, 0],
    ['declineConversation', 0, 1],
    ['acceptConversation', 0, 0],
    ['acceptConversation', 0, 1],
    ['sendMessage', 0, 0],
    ['sendMessage', 0, 1],
    ['receiveAsVisitor', 0, 0],
    ['editMessage', 0, 0],
    ['editMessage', 0, 1],
    ['forwardMessage', 0, 0],
    ['forwardMessage', 0, 1],
    ['recallMessage', 0, 0],
    ['recallMessage', 0, 1],
    ['readAsVisitor', 0, 0],
    ['sayAsVisitor', 0, 0],
    ['readConversation', 0, 0],
    ['readConversation', 0, 1],
    ['addNote', 0, 0],
    ['tagConversation', 0, 0],
    ['prioritiseConversation', 0, 0],
    ['prioritiseConversation', 0, 1],
    ['prioritiseConversation', 0, 0],
    ['takeConversation', 0, 1],
    ['snoozeConversation', 0, 0],
    ['returnToBot', 0, 0],
    ['transferConversation', 0, 0],
    ['takeConversation', 0, 0],
    ['inviteColleague', 0, 0],
    ['joinConversation', 0, 1],
    ['departConversation', 0, 1],
    ['inviteColleague', 0, 0],
    ['removeParticipant', 0, 0],
    ['closeConversation', 0, 0],
    ['voteAsVisitor', 0, 0],
    ['rate', 0, 0],
    ['reopenConversation', 0, 0],
    ['splitConversation', 0, 0],
    ['endAsVisitor', 0, 0],
    ['reopenConversation', 0, 0],
    ['transferOutside', 0, 0],
    ['mergeConversation', 0, 0],
    ['unmergeConversation', 0, 0],
  ] as const
).map(([name, visitor, agent]) => [name, { visitor, agent }] as const);

/** The second customer waits in a queue that nobody serves. */
async function waitForNobody({ shop, conversations, teams }: Ground): Promise<void> {
  const [, conversationId] = conversations;
  const [teamId] = teams;
  if (!conversationId || !teamId) throw new Error('nobody there');
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  await takeOver(shop.owner, shop.workspaceId, conversationId);
  const { ownerVersion } = await shop.owner.call('getConversation', on);
  await shop.owner.call('transferConversation', { ...on, body: { ownerVersion, teamId } });
}

test.each([1, 2])(
  'what was pushed adds up to what is there, on both processes and for everybody (walk %i)',
  { timeout: 120_000 },
  async (seed) => {
    const ground = await openGround(await openShop(one));
    const observers = await openObservers(ground);
    const chance = chanceFrom(seed);
    const walk = walkOn(ground, chance);
    const done = new Set<Mutation>();
    const go = async (name: Mutation, by?: { visitor: number; agent: number }) => {
      if (await walk.step(name, by)) done.add(name);
    };
    await waitForNobody(ground);
    for (const [name, by] of tour) {
      await go(name, by);
      await settled(one, two);
    }
    expect(await disagreements(observers)).toEqual([]);
    for (let round = 0; round < 10; round++) {
      // Several at once, so that they meet in one commit or race for it.
      await Promise.all(Array.from({ length: 1 + chance.below(4) }, () => go(chance.of(mutations))));
      expect(await disagreements(observers)).toEqual([]);
    }
    expect([...done].toSorted()).toEqual(mutations.toSorted());
    expect([...one.failures, ...two.failures]).toEqual([]);
    for (const observer of observers) await observer.close();
  },
);
