import { Readable } from 'node:stream';
import type { Channel, Inbound } from '@parley/channels';
import {
  type ChannelAccountId,
  type ConnectedAccount,
  type ConversationId,
  channelAccountEndpoints,
  type Endpoint,
  type Entry,
  type MessageTemplate,
} from '@parley/contract';
import { createContacts } from '../../contacts/index.ts';
import { agentOf } from '../../contacts/testing/index.ts';
import { type Conversations, createConversations } from '../../conversations/index.ts';
import { quietPorts } from '../../conversations/testing/index.ts';
import { createFiles, openDiskStorage, type Scan } from '../../files/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { createGuardedFetch, createReach } from '../../kernel/guarded-fetch/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller, RequestFacts } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { carriedBy } from '../deliver/carried-by.ts';
import { createHost, type Host } from '../host.ts';
import { paperChannel, signPaper } from './paper-channel.ts';

export interface TestHost {
  kernel: TestKernel;
  host: Host;
  conversations: Conversations;
  caller: AgentCaller;
  channel: Channel;
  call<T>(endpoint: Endpoint, asked?: Record<string, unknown>): Promise<T>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The rooms that a channel needs, over a fresh database; with `share`, a second process on it. */
export async function openHost(
  options: { share?: TestHost; channel?: Channel; templates?: readonly MessageTemplate[]; scan?: Scan } = {},
): Promise<TestHost> {
  const { share } = options;
  const channel = options.channel ?? share?.channel ?? paperChannel();
  const bare = await testKernel(share ? { share: share.kernel } : {});
  const kernel: TestKernel = {
    ...bare,
    guardedFetch: createGuardedFetch({ allowedPrivateHosts: ['127.0.0.1'] }),
    reach: createReach({ allowedPrivateHosts: ['127.0.0.1'] }),
  };
  const contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
  const files = createFiles(kernel, await openDiskStorage(kernel.config.dataDir), options.scan);
  const conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async (_workspaceId, attachments) => [...attachments],
    findTemplate: async (_workspaceId, id) => options.templates?.find((each) => each.id === id),
    carries: carriedBy(async (kind) => (kind === channel.kind ? channel : undefined)),
  });
  const host = createHost(kernel, {
    ...{ contacts, log: conversations.log, agents: conversations.agents },
    writeAudit: async () => {},
    channels: {
      find: async (kind) => (kind === channel.kind ? channel : undefined),
      list: async () => [channel],
    },
    keepFile: (workspaceId, contactId, { name, bytes, isPicture }) =>
      files.keep({
        workspaceId,
        owner: { kind: 'channel', id: contactId },
        ...(isPicture ? { only: 'pictures' } : {}),
        file: async () => ({ name, stream: Readable.from([Buffer.from(bytes)]) }),
      }),
    openFile: (id, key) => files.open(id, key),
    defaultTeam: conversations.visitors.teamFor,
    showTyping: () => {},
  });
  for (const reaction of host.reactions) conversations.reactor.add(reaction);
  conversations.agents.askBefore(host.refuseUnreachable);
  const workspaceId = share?.caller.workspaceId ?? newId('wsp');
  if (!share)
    await kernel.database.system.run(
      sql`insert into workspace (id, name, locale) values (${workspaceId}, 'Shop', 'en')`,
    );
  const caller = share?.caller ?? agentOf(workspaceId, { role: 'owner' });
  const call = async <T>(endpoint: Endpoint, asked: Record<string, unknown> = {}): Promise<T> => {
    const found = host.routes.find((each) => each.endpoint === endpoint);
    const body = endpoint.body?.parse(asked.body ?? {});
    const query = endpoint.query?.parse(asked.query ?? {});
    const given = { params: {}, ...asked, body, query };
    return (await found?.handle(given as never, caller, {
      publicOrigin: 'https://parley.example',
    } as RequestFacts)) as T;
  };
  return {
    ...{ kernel, host, conversations, caller, call, channel },
    async start() {
      await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
      await kernel.jobs.start();
      host.start();
    },
    async close() {
      await host.stop();
      await conversations.reactor.stop();
      await kernel.jobs.stop();
      await conversations.log.idle();
      await kernel.close();
    },
  };
}

const secret = 'a'.repeat(32);

/** Connects an account of the paper vendor at this root. */
export async function connectPaper(
  { call, caller }: TestHost,
  root: string,
  more: Record<string, string> = {},
): Promise<ConnectedAccount> {
  const { account } = await call<{ account: ConnectedAccount }>(
    channelAccountEndpoints.createChannelAccount,
    {
      params: { workspaceId: caller.workspaceId },
      body: { kind: 'paper', name: 'Letters', fields: { apiRoot: root, secret, ...more } },
    },
  );
  return account;
}

export const message = (user: string, text: string, vendorId: string, atMs = Date.now()): Inbound => ({
  ...{ kind: 'message', from: { user }, vendorId, atMs, content: { text } },
});

/** Calls an account's address as the vendor would; answers with the status. */
export async function deliver(
  { host }: { host: Host },
  account: ConnectedAccount,
  events: readonly { key: string; inbound?: Inbound[] }[],
  spoil: (signature: string) => string = (signature) => signature,
): Promise<number> {
  const [, , id = '', key = ''] = new URL(account.hookUrl).pathname.split('/');
  const live = await host.hooks.find(id, key);
  if (!live) return 404;
  const body = JSON.stringify({ events });
  const call = {
    ...({ method: 'POST', path: `/hooks/${id}/${key}`, query: new URLSearchParams() } as const),
    headers: { 'x-sign': spoil(signPaper(secret, body)) },
    body: new TextEncoder().encode(body),
  };
  return (await host.hooks.answer(live, call)).status;
}

/** Every entry of an account, conversation by conversation, in order. */
export async function entriesOf({ kernel }: TestHost, id: ChannelAccountId): Promise<Entry[]> {
  const rows = await kernel.database.system.rows<{ entry: Entry }>(
    sql`select jsonb_build_object('conversationId', e.conversation_id, 'seq', e.seq, 'author', e.author_kind, 'body', e.body) as entry
        from conversation c join entry e on e.conversation_id = c.id where c.channel_account_id = ${id} order by c.id, e.seq`,
  );
  return rows.map(({ entry }) => entry);
}

export const textsOf = async (house: TestHost, id: ChannelAccountId): Promise<string[]> =>
  (await entriesOf(house, id)).flatMap(({ body }) => (body.kind === 'message' ? [body.text ?? ''] : []));

/** Says something to the customer, as the system may at any time. */
export async function answer(
  { conversations, caller }: { conversations: Conversations; caller: TestHost['caller'] },
  conversationId: ConversationId,
  text: string,
): Promise<number> {
  const verdict = await conversations.log.append({
    ...{ workspaceId: caller.workspaceId, conversationId },
    decide: () => [{ author: { kind: 'agent', id: caller.agentId }, body: { kind: 'message', text } }],
  });
  return verdict.state.headSeq;
}

/** Resolves when what is asked holds; a wait of 10 s is a failure. */
export async function until(holds: () => Promise<boolean> | boolean, what = 'it'): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come to pass`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
