import { pushNoticeEndpoints as endpoints } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { type Route, route } from '../kernel/route.ts';
import { type NoticesRoom, noticeFor, quietOf, sendNotice } from './push/send-notice.ts';
import { deleteSubscription, findSubscription, saveSubscription } from './push/store.ts';

export function noticeRoutes(room: NoticesRoom): Route[] {
  const { system } = room.kernel.database;
  return [
    route(endpoints.describePushNotices, async (_, { sessionId }) => {
      const [{ publicKey }, found] = [await room.keys(), await findSubscription(system, sessionId)];
      if (!found) return { publicKey, subscription: null };
      const { endpoint, showsText, lastSentAt, lastError } = found;
      const { host } = new URL(endpoint);
      return {
        publicKey,
        subscription: { host, showsText, quiet: quietOf(found), lastSentAt, lastError },
      };
    }),
    route(endpoints.allowPushNotices, async ({ body }, { sessionId }) => {
      if (!isPoint(body.keys.p256dh))
        throw new Refusal('push.unusable', { detail: 'p256dh is not a public key of P-256.' });
      await saveSubscription(system, sessionId, body);
      return {};
    }),
    route(endpoints.stopPushNotices, async (_, { sessionId }) => {
      await deleteSubscription(system, sessionId);
      return {};
    }),
    route(endpoints.tryPushNotices, async (_, { sessionId }) => {
      const found = await findSubscription(system, sessionId);
      if (!found) return { isSent: false, problem: null };
      const words = noticeFor(found, {
        ...{ kind: 'test', workspaceId: 'wsp_' as const, tag: 'test', path: '' },
      });
      const problem = await sendNotice(room, sessionId, words);
      return { isSent: problem === null, problem };
    }),
  ];
}

/** An uncompressed point begins with 4 and has two coordinates of 32 bytes. */
function isPoint(key: string): boolean {
  const bytes = Buffer.from(key, 'base64url');
  return bytes.length === 65 && bytes[0] === 4;
}
