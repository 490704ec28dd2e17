import type {
  Author,
  ChannelAccountId,
  ContactId,
  ConversationId,
  ConversationState,
  Entry,
  EntryBody,
  Locale,
  TeamId,
} from '@parley/contract';
import type { Conversations } from '../../conversations/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { ImportedTopic, Knowledge } from '../../knowledge/index.ts';
import { stageShop } from '../../knowledge/testing/index.ts';

const cup = (colour: string, price: number): ImportedTopic => ({
  ...{ key: colour, category: '' },
  wordings: { 'zh-CN': { questions: [`${colour}的杯子多少钱`], answer: `${colour} ${price} 元。` } },
});
const shopTopics: readonly ImportedTopic[] = [
  {
    ...{ key: 'return', category: '' },
    wordings: {
      'zh-CN': { questions: ['怎么退货', '退货流程'], answer: '在订单页点“申请退货”。' },
      en: { questions: ['How do I return something?'], answer: 'Ask for it on the order page.' },
    },
  },
  cup('蓝色', 20),
  cup('红色', 30),
];

export interface TalkOptions {
  locale?: Locale;
  hasTeam?: boolean;
  topics?: readonly ImportedTopic[];
}
export type Talk = Awaited<ReturnType<typeof stageTalk>>;

/** A shop with a few answers, and one customer who talks to its bot. */
export async function stageTalk(
  kernel: Kernel,
  { log, reactor }: Pick<Conversations, 'log' | 'reactor'>,
  knowledge: Knowledge,
  { locale = 'zh-CN', hasTeam = true, topics = shopTopics }: TalkOptions = {},
) {
  const ground = await stageGround(kernel, locale);
  const { workspaceId, contactId, channelAccountId } = ground;
  const teamId = hasTeam ? await stageTeam(kernel, ground) : newId('tem');
  await knowledge.importQuestions(workspaceId, 'Demo', topics);
  const id: ConversationId = newId('cnv');
  const write = async (author: Author, bodies: readonly EntryBody[], team: TeamId | null = null) => {
    const verdict = await log.append({
      ...{ workspaceId, conversationId: id },
      begin: { contactId, channelAccountId, teamId: team, locale: null },
      decide: () => bodies.map((body) => ({ author, body })),
    });
    return verdict.kind === 'appended' ? verdict.entries : [];
  };
  const contact: Author = { kind: 'contact', id: contactId };
  /** Writes what the customer does, and gives it. */
  const act = async (body: EntryBody, team?: TeamId): Promise<Entry> => {
    const [entry] = await write(contact, [body], team);
    if (!entry) throw new Error('nothing was written');
    return entry;
  };
  const since = async (seq: number): Promise<Entry[]> => {
    await reactor.idle();
    return listEntries(kernel, id, seq);
  };
  return {
    ...{ id, ground, teamId, write, act, since },
    say: (text: string, team?: TeamId) => act({ kind: 'message', text }, team),
    /** Says something and waits for what comes of it. */
    ask: async (text: string) => since((await act({ kind: 'message', text })).seq),
    state: async (): Promise<ConversationState> =>
      (await log.append({ workspaceId, conversationId: id, decide: () => [] })).state,
  };
}

async function stageGround(kernel: Kernel, locale: Locale) {
  const { workspaceId } = await stageShop(kernel, locale);
  const channelAccountId: ChannelAccountId = newId('cha');
  const contactId: ContactId = newId('ctc');
  const { system } = kernel.database;
  await system.run(
    sql`insert into channel_account (id, workspace_id, kind, name, site_key, settings) values (${channelAccountId}, ${workspaceId}, 'web', 'Site', ${channelAccountId}, '{}')`,
  );
  await system.run(
    sql`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Visitor')`,
  );
  return { workspaceId, channelAccountId, contactId };
}

async function stageTeam(kernel: Kernel, { workspaceId }: { workspaceId: string }): Promise<TeamId> {
  const id: TeamId = newId('tem');
  await kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${id}, ${workspaceId}, 'Team')`,
  );
  return id;
}

interface EntryRow extends Pick<Entry, 'conversationId' | 'seq' | 'at' | 'body'> {
  kind: Author['kind'];
  by: string | null;
  clientId: string | null;
}

async function listEntries(kernel: Kernel, id: ConversationId, after: number): Promise<Entry[]> {
  const rows = await kernel.database.system.rows<EntryRow>(
    sql`select conversation_id as "conversationId", seq, at, author_kind as kind, author_id as by, client_id as "clientId", body
        from entry where conversation_id = ${id} and seq > ${after} order by seq`,
  );
  return rows.map(({ kind, by, clientId, ...row }) => ({
    ...row,
    author: (by === null ? { kind } : { kind, id: by }) as Author,
    ...(clientId === null ? {} : { clientId }),
  }));
}
