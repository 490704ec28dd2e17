import { createHmac } from 'node:crypto';

/** The headers by which a receiver knows that a body is ours (Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`, the secret in base64 behind `whsec_`). */
export function webhookHeaders(
  secret: string,
  id: string,
  atMs: number,
  body: string,
): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
