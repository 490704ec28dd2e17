import type { DueRules, NoticeKind, PushedNotice, SessionId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { isQuiet } from './is-quiet.ts';
import { noticeWords } from './notice-words.ts';
import { sealNotice } from './seal-notice.ts';
import type { FindServerKeys } from './server-keys.ts';
import { deleteSubscription, findSubscription, noteSent, type Reader, type Subscription } from './store.ts';

export interface NoticesRoom {
  kernel: Kernel;
  keys: FindServerKeys;
  /** what tells when something is due in a workspace */
  dueRules(workspaceId: WorkspaceId): Promise<DueRules>;
}

/** What somebody is to be told, before it is put into their words. */
export interface News {
  kind: NoticeKind;
  workspaceId: WorkspaceId;
  /** the same again takes the place of what was told */
  tag: string;
  path: string;
  contactName?: string;
  /** words of people: told only to who allows it */
  text?: string;
}

const jobKind = 'push-notice';
const bodyChars = 160;
/** The browser or its service has ended the subscription for good. */
const ended: ReadonlySet<number> = new Set([404, 410]);

/** Lets jobs carry notices out, so that no conversation waits for a foreign service. */
export function carryNotices(room: NoticesRoom): void {
  room.kernel.jobs.handle(jobKind, async ({ sessionId, notice }) => {
    await sendNotice(room, sessionId as SessionId, notice as PushedNotice);
  });
}

/** Puts news into the words of each reader and on the way; the same key is told once. */
export async function tell(
  { kernel }: NoticesRoom,
  readers: readonly Reader[],
  news: News,
  key: string,
  query: Query = kernel.database.system,
) {
  for (const reader of readers)
    await kernel.jobs.add(query, {
      kind: jobKind,
      workspaceId: news.workspaceId,
      key: `${jobKind}:${reader.sessionId}:${key}`,
      payload: { sessionId: reader.sessionId, notice: noticeFor(reader, news) },
    });
  if (readers.length > 0) kernel.jobs.nudge();
}

export function noticeFor(
  { locale, showsText }: Pick<Reader, 'locale' | 'showsText'>,
  { kind, tag, path, contactName = '', text = '' }: News,
): PushedNotice {
  const words = noticeWords[locale][kind];
  return {
    ...{ kind, tag, path },
    title: showsText && contactName ? words.named(contactName) : words.plain,
    body: showsText ? text.slice(0, bodyChars) : '',
  };
}

/** Sends to the browser of a session, if that lasts and wants to be told now; gives what went wrong, if anything did. */
export async function sendNotice(
  { kernel, keys }: NoticesRoom,
  sessionId: SessionId,
  notice: PushedNotice,
): Promise<string | null> {
  const { database, clock } = kernel;
  const subscription = await findSubscription(database.system, sessionId);
  if (!subscription) return 'no subscription';
  if (notice.kind !== 'test' && isQuiet(quietOf(subscription), subscription.zone, clock.now())) return null;
  const answer = await kernel.guardedFetch(
    await sealNotice(notice, subscription, await keys(), kernel.config.publicUrl),
  );
  if (answer.ok && ended.has(answer.status)) {
    await deleteSubscription(database.system, sessionId);
    return 'ended by the browser';
  }
  const error = answer.ok
    ? answer.status >= 300
      ? `the push service answered ${answer.status}`
      : null
    : answer.problem.message;
  await noteSent(database.system, sessionId, isoNow(clock), error);
  return error;
}

export const quietOf = ({ quietFrom, quietTo }: Subscription) =>
  quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null;
