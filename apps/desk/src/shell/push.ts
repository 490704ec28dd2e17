import type { QuietHours } from '@parley/contract';
import { spoken } from '../words/index.ts';
import { client } from './client.ts';

/** Whether this browser, on this page, can be reached while the desk is closed. */
export const canBePushed = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window && isSecureContext;

export interface PushWishes {
  showsText: boolean;
  quiet: QuietHours | null;
}

/** Asks the browser for an address and gives it to the server; false where the browser or its owner refuses. */
export async function allowPush(publicKey: string, { showsText, quiet }: PushWishes): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const { pushManager } = await navigator.serviceWorker.ready;
  const held = await pushManager.getSubscription();
  if (held && !isFor(held, publicKey)) await held.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) return false;
  await client.call('allowPushNotices', {
    body: {
      ...{ endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth }, showsText, quiet },
      locale: spoken(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  });
  return true;
}

/** A subscription belongs to the key it was made with. */
function isFor({ options }: PushSubscription, publicKey: string): boolean {
  if (!options.applicationServerKey) return false;
  const bytes = new Uint8Array(options.applicationServerKey);
  const text = btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
  return text === publicKey;
}

/** Takes the address back, from the server first. */
export async function stopPush(): Promise<void> {
  await client.call('stopPushNotices');
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
}
