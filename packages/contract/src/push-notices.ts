import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { locale } from './locale.ts';
import { nothing } from './page.ts';

const path = '/api/v1/me/push-notices';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 22:00');

/** Hours without notices; may lie over midnight. */
export const quietHours = z.strictObject({ from: clockTime, to: clockTime });
export type QuietHours = z.infer<typeof quietHours>;

/** What a browser gave its page to be reached by, of this session; a later one takes its place. */
export const pushSubscription = z.strictObject({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  keys: z.strictObject({
    /** the browser's public key, an uncompressed point of P-256 */
    p256dh: z.string().regex(/^[\w-]{86,88}=?$/),
    auth: z.string().regex(/^[\w-]{22,24}={0,2}$/),
  }),
  locale,
  /** whether words of customers and colleagues may stand in a notice */
  showsText: z.boolean(),
  quiet: quietHours.nullable(),
  /** the IANA time zone of the quiet hours */
  zone: z.string().max(60),
});
export type PushSubscriptionGiven = z.infer<typeof pushSubscription>;

/** What a notice is about. */
export const noticeKind = z.enum([
  ...(['offer', 'whisper', 'mention', 'waiting', 'ticket-due', 'announcement'] as const),
  ...([
    'channel-failing',
    'channel-silent',
    'channel-unfetched',
    'channel-token-ends',
    'channel-well',
  ] as const),
  'test',
]);
export type NoticeKind = z.infer<typeof noticeKind>;

/** What a worker is given to show. */
export interface PushedNotice {
  kind: NoticeKind;
  title: string;
  body: string;
  /** notices of one tag take each other's place */
  tag: string;
  /** where a tap leads, under the desk */
  path: string;
}

export const pushNoticeEndpoints = {
  describePushNotices: endpoint({
    method: 'GET',
    path,
    right: 'person',
    summary: "The server's key for web push, and how this session stands to it",
    result: z.object({
      publicKey: z.string(),
      subscription: z
        .object({
          host: z.string(),
          showsText: z.boolean(),
          quiet: quietHours.nullable(),
          lastSentAt: z.iso.datetime().nullable(),
          lastError: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  allowPushNotices: endpoint({
    method: 'PUT',
    path,
    right: 'person',
    summary: 'Send notices to this browser while the session lasts',
    body: pushSubscription,
    result: nothing,
  }),
  stopPushNotices: endpoint({
    method: 'DELETE',
    path,
    right: 'person',
    summary: 'Send no more notices to this browser',
    result: nothing,
  }),
  tryPushNotices: endpoint({
    method: 'POST',
    path: `${path}/try`,
    right: 'person',
    summary: 'Send a notice to this browser now',
    result: z.object({ isSent: z.boolean(), problem: z.string().nullable() }),
  }),
} as const;
