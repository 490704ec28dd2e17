import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { loadChannel, loadChannels } from '@parley/channels';
import { type Bot, createBot } from './bot/index.ts';
import { carriedBy, createChannels, createHost, frameAncestors, type HostPorts } from './channels/index.ts';
import { type Connectors, createConnectors } from './connectors/index.ts';
import { type Contacts, createContacts } from './contacts/index.ts';
import { type Conversations, createConversations, type SpeechScreen } from './conversations/index.ts';
import { type Doors, openDoors, type ServeFile } from './doors/index.ts';
import { createFiles, createScan, type Files, fileHeaders, openDiskStorage } from './files/index.ts';
import { createFlows, type Flows } from './flows/index.ts';
import { createInsight, learntExamples } from './insight/index.ts';
import type { Kernel } from './kernel/kernel.ts';
import { createMetrics, type Metrics } from './kernel/metrics.ts';
import { createKnowledge, type Knowledge } from './knowledge/index.ts';
import { createNotices } from './notices/index.ts';
import { createPacks } from './packs/index.ts';
import { createPanels, type Panels } from './panels/index.ts';
import { createPeople, type People } from './people/index.ts';
import { createProfiles, type Profiles } from './profiles/index.ts';
import { createQuality } from './quality/index.ts';
import { createRegression } from './regression/index.ts';
import { createReplies, type Replies } from './replies/index.ts';
import { createRouting } from './routing/index.ts';
import { createSupervision, type Supervision } from './supervision/index.ts';
import { createTickets, type Tickets } from './tickets/index.ts';
import { createTranslation, type Translation } from './translation/index.ts';

const carries = carriedBy(loadChannel);

/** Where the product's own folders lie, seen from the built file in apps/server/dist. */
const serverDir = dirname(dirname(fileURLToPath(import.meta.url)));
export const migrationsDir = join(serverDir, 'migrations');
const appsDir = dirname(serverDir);

export const version = '0.1.0';

/** The house as built, with nothing running yet. */
export interface House {
  kernel: Kernel;
  metrics: Metrics;
  rooms: Rooms;
  /** Lets work begin and traffic in; its `close` lets everything under way end first. */
  open(): Promise<OpenHouse>;
}
export interface OpenHouse {
  doors: Doors;
  close(): Promise<void>;
}
type Rooms = Awaited<ReturnType<typeof buildRooms>>;

/** Builds the house once, by hand: kernel, rooms, doors, each told what it needs and nothing else. */
export async function compose(kernel: Kernel): Promise<House> {
  const metrics = createMetrics();
  const rooms = await buildRooms(kernel, metrics);
  kernel.jobs.every(3600, 'forget-events', kernel.events.forgetOld);
  return { kernel, metrics, rooms, open: () => openHouse(kernel, metrics, rooms) };
}

async function buildRooms(kernel: Kernel, metrics: Metrics) {
  const people = createPeople(kernel);
  const { writeAudit, presence } = people;
  const dueRules: Supervision['dueRules'] = (workspaceId) => supervision.dueRules(workspaceId);
  const connectors = createConnectors(kernel, {
    proofsOf: (workspaceId, contactId) => contacts.proofsOf(workspaceId, contactId),
    isActionUsed: (tx, workspaceId, connector, action) =>
      flows.isActionCalled(tx, workspaceId, connector, action),
    usesOf: (query, workspaceId, connector) => flows.listActionUses(query, workspaceId, connector),
    writeAudit,
  });
  const { actionsOf, listActions } = connectors;
  const flows = createFlows(kernel, {
    ...{ actionsOf, listActions, writeAudit },
    answeredOf: async (workspaceId, questions) =>
      new Set((await knowledge.offersOf(workspaceId, questions, 'en')).map(({ question }) => question)),
    beforePublish: (editor, about, flow) =>
      regression.guard(editor, { cause: 'flow', about }, { flows: [flow] }),
  });
  const contacts = createContacts(kernel, {
    orders: { find: (workspaceId, { id }) => connectors.listOrders(workspaceId, id) },
    writeAudit,
    onRegrouped: async (tx, workspaceId, mains) => {
      for (const id of mains) await profiles.refreshSoon(tx, workspaceId, id);
    },
  });
  const files = createFiles(kernel, await openDiskStorage(kernel.config.dataDir), createScan(kernel));
  const conversations = buildConversations(kernel, metrics, people, files, {
    ...{ screenOf: () => quality.screen, dueRules },
    findTemplate: (...asked) => replies.findTemplate(...asked),
  });
  const quality = createQuality(kernel, conversations, { writeAudit });
  const knowledge = createKnowledge(kernel, {
    writeAudit,
    checkFiles: files.attachmentsExist,
    learntExamples: learntExamples(kernel),
    beforePublish: (editor, cause, change) => regression.guard(editor, cause, change),
  });
  const channels = createChannels(kernel, {
    ...{ contacts, writeAudit },
    listForVisitor: (workspaceId, contactId) => conversations.visitors.list({ workspaceId, contactId }),
    suggestFor: knowledge.suggestFor,
  });
  const bot = createBot(kernel, conversations, knowledge, {
    flows,
    callAction: connectors.call,
    prepareCalls: connectors.prepare,
    ...{ proofsOf: contacts.proofsOf, provenKinOf: contacts.provenKinOf, codes: contacts.codes },
    findCodeAction: connectors.findCodeAction,
    ...{ screen: quality.screen.ofBot, carries, writeAudit },
  });
  const { replies, ...deskWork } = buildDeskWork(kernel, conversations, { writeAudit, dueRules });
  const { regression, packs } = buildTeaching(kernel, {
    ...{ people, contacts, connectors, knowledge, replies, flows, bot },
  });
  const profiles: Profiles = createProfiles(kernel, conversations, {
    ...{ contacts, writeAudit, listOrders: connectors.listOrders },
  });
  const panels: Panels = createPanels(kernel, {
    writeAudit,
    contactOf: async (caller, id) => (await conversations.agents.get(caller, id)).state.contactId,
  });
  conversations.reactor.add(flows.countCase);
  const insight = createInsight(kernel, conversations, { knowledge, flows, writeAudit });
  const routing = createRouting(kernel, conversations, { ...presence, writeAudit });
  const supervision = createSupervision(kernel, conversations, { writeAudit, hoursOf: routing.hoursOf });
  return {
    notices: createNotices(kernel, conversations, supervision),
    ...{ people, contacts, files, conversations, knowledge, flows, channels, connectors, bot },
    ...buildHost(kernel, { contacts, files, conversations, writeAudit }),
    ...{ replies, routing, regression, packs, insight, quality, supervision, profiles, panels },
    ...deskWork,
  };
}

/** What agents say again and again or in another language, and what they have to do beyond the talk. */
const buildDeskWork = (
  kernel: Kernel,
  conversations: Conversations,
  ports: { writeAudit: People['writeAudit']; dueRules: Supervision['dueRules'] },
): { replies: Replies; tickets: Tickets; translation: Translation } => ({
  replies: createReplies(kernel, conversations, ports),
  tickets: createTickets(kernel, conversations, ports),
  translation: createTranslation(kernel, { agents: conversations.agents, ...ports }),
});

/** The accounts of every channel that somebody else carries. */
function buildHost(
  kernel: Kernel,
  {
    contacts,
    files,
    conversations,
    writeAudit,
  }: { contacts: Contacts; files: Files; conversations: Conversations; writeAudit: People['writeAudit'] },
) {
  const whispers: Whispers = { showTyping: () => {} };
  const host = createHost(kernel, {
    ...{ contacts, writeAudit, log: conversations.log, agents: conversations.agents },
    channels: { find: loadChannel, list: loadChannels },
    ...fileDoors(files),
    defaultTeam: conversations.visitors.teamFor,
    showTyping: (...typing) => whispers.showTyping(...typing),
  });
  for (const reaction of host.reactions) conversations.reactor.add(reaction);
  conversations.agents.askBefore(host.refuseUnreachable);
  return { host, whispers };
}

/** What shows that a customer is writing: the street doors, once they are open. */
type Whispers = Pick<HostPorts, 'showTyping'>;

const fileDoors = (files: Files): Pick<HostPorts, 'keepFile' | 'openFile'> => ({
  keepFile: (workspaceId, contactId, { name, bytes, isPicture }) =>
    files.keep({
      ...{ workspaceId, owner: { kind: 'channel', id: contactId } },
      ...(isPicture ? { only: 'pictures' } : {}),
      file: async () => ({ name, stream: Readable.from([Buffer.from(bytes)]) }),
    }),
  openFile: (id, key) => files.open(id, key),
});

/** The log with all that is said in it, measured. */
function buildConversations(
  kernel: Kernel,
  metrics: Metrics,
  { agentNames, listRights }: People,
  files: Files,
  {
    screenOf,
    findTemplate,
    dueRules,
  }: {
    screenOf(): SpeechScreen;
    findTemplate: Replies['findTemplate'];
    dueRules: Supervision['dueRules'];
  },
) {
  const conversations = createConversations(
    kernel,
    {
      agentNames,
      screen: {
        ofCustomer: (...said) => screenOf().ofCustomer(...said),
        ofAgent: (...said) => screenOf().ofAgent(...said),
      },
      ...{ findTemplate, dueRules, carries },
      checkAttachments: (workspaceId, attachments) =>
        files.attachmentsExist(kernel.database.in(workspaceId), workspaceId, attachments),
      findCallers: async (workspaceId, agentIds) =>
        (await listRights(workspaceId, agentIds)).map((rights) => ({ workspaceId, ...rights })),
      copyFiles: ({ workspaceId, agentId }, attachments) =>
        files.copy(workspaceId, { kind: 'agent', id: agentId }, attachments),
      withdrawFiles: (workspaceId, ids) => files.setWithdrawn(workspaceId, ids, true),
      serveFiles: (workspaceId, ids) => files.setWithdrawn(workspaceId, ids, false),
    },
    ({ appends, ms }) => {
      metrics.batchSize.observe(appends);
      metrics.batchSeconds.observe(ms / 1000);
    },
  );
  conversations.log.subscribe((commits) => {
    for (const { entries } of commits)
      for (const { body } of entries) metrics.entries.labels(body.kind).inc();
  });
  return conversations;
}

interface Taught {
  people: People;
  contacts: Contacts;
  connectors: Connectors;
  knowledge: Knowledge;
  replies: Replies;
  flows: Flows;
  bot: Bot;
}

/** What guards and carries all that the bot is taught. */
function buildTeaching(
  kernel: Kernel,
  { people: { writeAudit }, contacts, connectors, knowledge, replies, flows, bot }: Taught,
) {
  const regression = createRegression(kernel, {
    ...{ knowledge, flows, writeAudit, rehearse: bot.rehearse, proofsOf: contacts.proofsOf },
    exampleAnswer: async (workspaceId, asked, proofs) => ({
      answer: await connectors.call(workspaceId, {
        ...{ ...asked, contactId: null, idempotencyKey: 'rehearsal' },
        rehearsal: { pretends: 'all', proofs },
      }),
      isPretended: true,
    }),
  });
  const packs = createPacks(kernel, {
    writeAudit,
    keepers: {
      ...knowledge.packed,
      ...replies.packed,
      ...{
        connectors: connectors.packed,
        flows: flows.packed,
        rules: bot.packedRules,
        tests: regression.packed,
      },
    },
    guard: (editor, about, change) => regression.guard(editor, { cause: 'pack', about }, change),
  });
  return { regression, packs };
}

/** Lets work begin and traffic in; `close` lets everything under way end first. */
async function openHouse(kernel: Kernel, metrics: Metrics, rooms: Rooms): Promise<OpenHouse> {
  const {
    people,
    contacts,
    files,
    conversations,
    knowledge,
    channels,
    host,
    connectors,
    routing,
    supervision,
    panels,
  } = rooms;
  let doors: Doors | undefined;
  await conversations.reactor.start(
    conversations.log,
    () => doors?.hub.audience.counts ?? { visitors: 0, agents: 0 },
  );
  await kernel.jobs.start();
  host.start();
  const stopWork = async () => {
    supervision.live.stop();
    await host.stop();
    await conversations.reactor.stop();
    await kernel.jobs.stop();
    await conversations.log.idle();
    await Promise.all([knowledge.flushCounts(), connectors.flushCalls()]);
  };
  doors = await openDoors({
    kernel,
    conversations,
    metrics,
    version,
    appsDir,
    routes: Object.values(rooms).flatMap((room) => ('routes' in room ? room.routes : [])),
    keepers: {
      findSession: people.findSession,
      findAgent: people.findAgent,
      findVisitor: contacts.findVisitor,
    },
    presence: people.presence,
    findRevoked: people.findRevoked,
    agentNames: people.agentNames,
    contactFaces: (workspaceId, ids) => contacts.facesOf(kernel.database.in(workspaceId), workspaceId, ids),
    queuePlaces: routing.queuePlaces,
    supervise: supervision.live.sit,
    frameSources: panels.originsFor,
    hooks: host.hooks,
    openMediaLink: host.openMediaLink,
    showTyping: host.showTyping,
    serveFile: serveFrom(files, people),
    frameAncestors: async (siteKey) => {
      const site = await channels.findSite(siteKey);
      return site && frameAncestors(site);
    },
  }).catch(async (error) => {
    await stopWork();
    throw error;
  });
  const opened = doors;
  rooms.whispers.showTyping = opened.hub.whispers.visitorTypes;
  return {
    doors: opened,
    async close() {
      await opened.close();
      await stopWork();
    },
  };
}

const serveFrom =
  (files: Files, { authenticate }: People): ServeFile =>
  async (id, key, { range, sessionToken }) => {
    const file = await files.open(id, key, {
      range,
      isColleague: async (workspaceId) =>
        sessionToken !== undefined && (await authenticate(sessionToken, workspaceId))?.agent !== undefined,
    });
    return file && { headers: fileHeaders(file), isPart: file.range !== undefined, stream: file.stream };
  };
