import { type MediaRef, VendorRefused } from '@parley/channels';
import type {
  Attachment,
  BodyOf,
  ChannelAccountId,
  ContactId,
  ConversationId,
  WorkspaceId,
} from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';

const kind = 'fetch-channel-media';
const mostBytes = 20 * 1024 * 1024;
/** Vendors keep media for days; after so many tries it is told as out of reach. */
const mostTries = 8;

interface Wanted {
  workspaceId: WorkspaceId;
  account: ChannelAccountId;
  contactId: ContactId;
  conversationId: ConversationId;
  seq: number;
  at: number;
  media: MediaRef;
}
type Fetched = Pick<BodyOf<'media-fetched'>, 'file' | 'problem'>;

/** What a message in the log says is coming. */
export interface Announced {
  contactId: ContactId;
  conversationId: ConversationId;
  seq: number;
  media: readonly MediaRef[];
}

/**
 * Has the media of messages fetched. A message stands in the log before: whoever serves sees at once that a picture comes,
 * and a slow vendor holds up no word that follows it.
 */
export async function wantMedia(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  announced: readonly Announced[],
): Promise<void> {
  const { workspaceId, id: account } = row;
  const jobs = announced.flatMap(({ media, ...where }) =>
    media.slice(0, 10).map((each, at) => {
      const wanted: Wanted = { ...where, workspaceId, account, at, media: each };
      const key = `${kind}:${where.conversationId}:${where.seq}:${at}`;
      return [key, { kind, workspaceId, key, payload: { ...wanted } }] as const;
    }),
  );
  if (jobs.length === 0) return;
  // The same message may have been told twice.
  await kernel.jobs.addAll(kernel.database.hot, [...new Map(jobs).values()]);
  kernel.jobs.nudge();
}

/** Fetches announced media once, into the own storage, and tells the log what became of it. */
export function fetchMedia(room: HostRoom): void {
  room.kernel.jobs.handle(kind, async (payload, { attempts }) => {
    const wanted = payload as unknown as Wanted;
    const live = await room.accounts.find(wanted.account);
    if (!live) return;
    const fetched = await fetchOne(room, live, wanted, attempts >= mostTries);
    await room.ports.log.append({
      workspaceId: wanted.workspaceId,
      conversationId: wanted.conversationId,
      clientId: `media:${wanted.seq}:${wanted.at}`,
      decide: () => [
        {
          author: { kind: 'system' },
          body: { kind: 'media-fetched', seq: wanted.seq, at: wanted.at, ...fetched },
        },
      ],
    });
  });
}

async function fetchOne(
  room: HostRoom,
  live: LiveAccount,
  wanted: Wanted,
  isLast: boolean,
): Promise<Fetched> {
  try {
    const { bytes, name } = await download(room, live, wanted.media);
    const given = wanted.media.name ?? name ?? wanted.media.kind;
    return { file: await keep(room, wanted, given, bytes) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === 'unreachable' && !isLast) throw error;
    return { problem };
  }
}

const keep = (
  { ports }: HostRoom,
  { workspaceId, contactId }: Wanted,
  name: string,
  bytes: Uint8Array,
): Promise<Attachment> => ports.keepFile(workspaceId, contactId, { name, bytes });

/** The bytes of something at the vendor's, by the channel's own way or by the guarded fetch; throws `VendorRefused` where the vendor has it no more. */
export async function download(
  room: HostRoom,
  live: LiveAccount,
  media: MediaRef,
  most = mostBytes,
): Promise<{ bytes: Uint8Array; name?: string }> {
  const lent = toolsFor(room, live);
  if (live.channel.download && (media.id !== undefined || media.url === undefined))
    try {
      return await live.channel.download(media, live.account, lent.tools);
    } catch (error) {
      if (error instanceof VendorRefused && error.problem.class === 'auth')
        await refuseTokens(room, live, lent);
      throw error;
    }
  if (media.url === undefined) throw gone();
  const answer = await lent.tools.ask({ url: media.url, mostBytes: most, timeoutMs: 60_000 });
  if (answer.kind === 'none') throw new Error(answer.why);
  if (answer.status >= 500 || answer.status === 429) throw new Error(`the vendor answered ${answer.status}`);
  if (answer.status >= 400) throw gone();
  return { bytes: answer.bytes };
}

const gone = () =>
  new VendorRefused({ class: 'content', code: 'gone', detail: 'the vendor no longer has it' });

function problemOf(error: unknown): NonNullable<Fetched['problem']> {
  if (error instanceof VendorRefused)
    return ['content', 'recipient-gone', 'permission'].includes(error.problem.class) ? 'gone' : 'unreachable';
  if (error instanceof Refusal && error.code === 'file.too-large') return 'too-large';
  if (error instanceof Refusal && error.code === 'file.type-refused')
    return error.more.detail === 'The file is infected.' ? 'infected' : 'type';
  if (error instanceof Refusal && error.code === 'request.invalid') return 'type';
  return /larger than \d+ bytes/.test(String(error)) ? 'too-large' : 'unreachable';
}
