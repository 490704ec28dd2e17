import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seals a small value so that the browser can keep it but not change it. */
export function signValue(value: unknown, secret: string): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${macOf(body, secret)}`;
}

/** Opens a sealed value; anything forged, cut or foreign is undefined. */
export function readSignedValue(sealed: string | undefined, secret: string): unknown {
  const [body, mac] = sealed?.split('.') ?? [];
  if (!body || !mac || !isSame(mac, macOf(body, secret))) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}

/** Compares two secrets without telling by time how much of them agrees. */
export function isSame(a: string, b: string): boolean {
  const key = 'compare';
  const digest = (text: string) => createHmac('sha256', key).update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function macOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
