import type { AgentId, ConversationId, EntryBody } from '@parley/contract';
import type { Commit } from '../stage/routing-parts.ts';
import { say } from '../stage/say.ts';
import { parts } from '../stage/server-parts.ts';
import { type Day, minuteMs, talkMinutes } from './draw-day.ts';
import { openRooms, type Rooms } from './open-rooms.ts';
import { createSchedule } from './schedule.ts';

/** What became of one customer. Times are ms after midnight. */
export interface Story {
  joinedAt: number;
  team: number;
  isVip: boolean;
  english: number;
  /** each time somebody got them; the first wait is until the first of these */
  assignedAt: number[];
  owner: AgentId | undefined;
  ownerSince: number;
  closedAt: number | undefined;
}
/** What somebody in the queue was told, and how it came. */
export interface Estimate {
  conversation: ConversationId;
  at: number;
  /** 1 is next */
  position: number;
  seconds: number;
}
export interface PlayedDay {
  agentIds: readonly AgentId[];
  stories: Map<ConversationId, Story>;
  estimates: Estimate[];
  /** how often somebody was given a conversation that another one had */
  doubleOwners: number;
  /** each minute, the relative loads of those who had been at work for as long as a talk takes: nobody who has just come holds much yet */
  loads: Map<AgentId, { at: number; load: number }[]>;
}

const midnight = Date.UTC(2035, 4, 7);
const sweepMs = minuteMs / 2;
const answerMs = 20_000;
const heartbeatRealMs = 8_000;
/** After the last customer everybody who still waits is served. */
const tailMs = 6 * 60 * minuteMs;

/** Plays a day through the rooms that route, as fast as they go: customers join, agents answer, close, rest, lose their line. */
export async function playDay(day: Day): Promise<PlayedDay> {
  let now = 0;
  const rooms = await openRooms(day, { now: () => midnight + now });
  const played: PlayedDay = {
    agentIds: rooms.agentIds,
    stories: new Map(),
    estimates: [],
    doubleOwners: 0,
    loads: new Map(),
  };
  const schedule = createSchedule();
  const stage = createStage(rooms, day, played, schedule, () => now);
  rooms.conversations.log.subscribe(stage.hear);
  stage.prepare();
  const end = 24 * 60 * minuteMs + tailMs;
  for (let at = sweepMs; at < end; at += sweepMs) schedule.add(at, stage.sweep);
  let hour = 0;
  for (let next = schedule.next(); next; next = schedule.next()) {
    now = next.at;
    if (now > hour * 60 * minuteMs)
      say(`${String(hour++).padStart(2, '0')}:00, ${played.stories.size} customers so far`);
    await stage.keepConnected();
    await next.run();
    await rooms.conversations.reactor.idle();
  }
  await rooms.close();
  return played;
}

type Schedule = ReturnType<typeof createSchedule>;

function createStage(
  rooms: Rooms,
  { customers, workers }: Day,
  played: PlayedDay,
  schedule: Schedule,
  now: () => number,
) {
  const { stories } = played;
  const { log } = rooms.conversations;
  const { workspaceId } = rooms;
  const here = new Set<AgentId>();
  const atWorkSince = new Map<AgentId, number>();
  const talks = new Map<ConversationId, number>();
  const inHand = new Map<AgentId, number>();
  let beatAt = 0;
  const append = (conversationId: ConversationId, decide: Parameters<typeof log.append>[0]['decide']) =>
    log.append({ workspaceId, conversationId, decide });
  const isOf = (id: ConversationId, agent: AgentId, since: number) => {
    const story = stories.get(id);
    return story?.owner === agent && story.ownerSince === since && story.closedAt === undefined;
  };
  const join = (at: number) => async () => {
    const { team, isVip, english, talkMs } = customers[at] as Day['customers'][number];
    const id = parts.newId('cnv');
    const contactId = rooms.contactIds[at] as Rooms['contactIds'][number];
    talks.set(id, talkMs);
    stories.set(id, {
      joinedAt: now(),
      ...{ team, isVip, english },
      assignedAt: [],
      owner: undefined,
      ownerSince: 0,
      closedAt: undefined,
    });
    await log.append({
      ...{ workspaceId, conversationId: id },
      begin: { contactId, channelAccountId: rooms.channelAccountId, teamId: null, locale: null },
      decide: () => [
        { author: { kind: 'contact', id: contactId }, body: { kind: 'message', text: 'a person please' } },
        {
          author: { kind: 'bot' },
          body: {
            kind: 'handed-over',
            team: rooms.teamIds[team] as Rooms['teamIds'][number],
            reason: 'asked',
          },
        },
      ],
    });
  };
  const answer = (id: ConversationId, agent: AgentId, since: number) => async () => {
    if (isOf(id, agent, since) && here.has(agent))
      await append(id, () => [
        { author: { kind: 'agent', id: agent }, body: { kind: 'message', text: 'at once' } },
      ]);
  };
  const close = (id: ConversationId, agent: AgentId, since: number) => async () => {
    if (isOf(id, agent, since))
      await append(id, () => [
        { author: { kind: 'agent', id: agent }, body: { kind: 'closed', reason: 'resolved' } },
      ]);
  };
  const take = (id: ConversationId, story: Story, agent: AgentId) => {
    if (story.owner) played.doubleOwners++;
    story.owner = agent;
    story.ownerSince = now();
    story.assignedAt.push(now());
    inHand.set(agent, (inHand.get(agent) ?? 0) + 1);
    schedule.add(now() + answerMs, answer(id, agent, story.ownerSince));
    schedule.add(now() + answerMs + (talks.get(id) ?? 0), close(id, agent, story.ownerSince));
  };
  const letGo = (story: Story) => {
    if (story.owner) inHand.set(story.owner, (inHand.get(story.owner) ?? 1) - 1);
    story.owner = undefined;
  };
  const heard = (id: ConversationId, body: EntryBody) => {
    const story = stories.get(id);
    if (!story) return;
    if (body.kind === 'assigned') take(id, story, body.agent);
    if (body.kind === 'requeued' || body.kind === 'closed') letGo(story);
    if (body.kind === 'closed') story.closedAt = now();
  };
  const setState = (agentId: AgentId, state: 'online' | 'break') =>
    rooms.people.presence.setState(agentId, workspaceId, state);
  const arrive = (agentId: AgentId) => async () => {
    here.add(agentId);
    await rooms.people.presence.connected(agentId, workspaceId);
    atWorkSince.set(agentId, now());
    await setState(agentId, 'online');
    await rooms.routing.pass(workspaceId);
  };
  const rest = (agentId: AgentId) => async () => {
    atWorkSince.delete(agentId);
    await setState(agentId, 'break');
  };
  const comeBack = (agentId: AgentId) => async () => {
    atWorkSince.set(agentId, now());
    await setState(agentId, 'online');
    await rooms.routing.pass(workspaceId);
  };
  const drop = (agentId: AgentId) => async () => {
    here.delete(agentId);
    atWorkSince.delete(agentId);
    await rooms.query(`update agent set connected_until = now() - interval '1 minute' where id = $1`, [
      agentId,
    ]);
    for (const [id, { owner, ownerSince }] of stories)
      if (owner === agentId) schedule.add(now() + answerMs, sayAgain(id, agentId, ownerSince));
  };
  const sayAgain = (id: ConversationId, agent: AgentId, since: number) => async () => {
    if (isOf(id, agent, since))
      await append(id, ({ contactId }) => [
        { author: { kind: 'contact', id: contactId }, body: { kind: 'message', text: 'hello?' } },
      ]);
  };
  const note = async () => {
    for (const [agent, since] of atWorkSince) {
      if (now() - since < talkMinutes * minuteMs) continue;
      const capacity = workers[rooms.agentIds.indexOf(agent)]?.capacity ?? 1;
      const of = played.loads.get(agent) ?? [];
      of.push({ at: now(), load: (inHand.get(agent) ?? 0) / capacity });
      played.loads.set(agent, of);
    }
    for (const { conversationId, place } of await rooms.routing.queuePlaces(workspaceId))
      if (place.waitSeconds !== null)
        played.estimates.push({
          conversation: conversationId,
          at: now(),
          position: place.position,
          seconds: place.waitSeconds,
        });
  };
  return {
    hear(commits: readonly Commit[]) {
      for (const { after, entries } of commits) for (const { body } of entries) heard(after.id, body);
    },
    prepare() {
      for (const at of customers.keys())
        schedule.add((customers[at] as Day['customers'][number]).at, join(at));
      for (const [at, worker] of workers.entries()) {
        const id = rooms.agentIds[at] as AgentId;
        schedule.add(worker.from, arrive(id));
        schedule.add(worker.breakAt, rest(id));
        schedule.add(worker.breakAt + worker.breakMs, comeBack(id));
        if (worker.dropAt !== undefined) {
          schedule.add(worker.dropAt, drop(id));
          schedule.add(worker.dropAt + worker.dropMs, arrive(id));
        }
        schedule.add(worker.to, rest(id));
      }
    },
    async sweep() {
      await rooms.routing.sweep();
      if (now() % minuteMs === 0) await note();
    },
    async keepConnected() {
      if (performance.now() - beatAt < heartbeatRealMs) return;
      beatAt = performance.now();
      await rooms.people.presence.heartbeat([...here]);
    },
  };
}
