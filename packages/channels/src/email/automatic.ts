import type { Headers } from 'mailparser';

const senders = /^(?:mailer-daemon|postmaster|no-?reply|owner-.*|.*-request|bounce.*)@/i;

/** Whether a machine wrote it, so that no machine may answer (RFC 3834 §2). */
export function isAutomatic(headers: Headers, from: string): boolean {
  const at = (name: string) => textOf(headers.get(name)).toLowerCase();
  const auto = at('auto-submitted');
  if (auto !== '' && !auto.startsWith('no')) return true;
  if (/bulk|list|junk/.test(at('precedence'))) return true;
  if (/all|autoreply|oof/.test(at('x-auto-response-suppress'))) return true;
  if (['x-autoreply', 'x-autorespond', 'list-id', 'list'].some((name) => headers.has(name))) return true;
  if (headers.has('return-path') && textOf(headers.get('return-path')).replace(/[<>\s]/g, '') === '')
    return true;
  return from === '' || senders.test(from);
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const { text, value: inner } = value as { text?: unknown; value?: unknown };
  return typeof text === 'string' ? text : typeof inner === 'string' ? inner : '';
}
