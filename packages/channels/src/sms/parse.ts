import { problem } from '../../transport/problems.ts';
import { given } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, MediaRef } from '../inbound.ts';
import { classOf } from './send.ts';

/** Reads one message or one step of a status. The vendor names no time, so the moment of receiving counts. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  const form = new URLSearchParams(received.body);
  const at = (name: string) => form.get(name) ?? '';
  const vendorId = at('MessageSid') || at('SmsSid');
  const atMs = received.atMs ?? 0;
  const status = at('MessageStatus');
  if (status !== '') return readStatus(status, at('ErrorCode'), vendorId, atMs);
  const user = at('From');
  if (user === '') throw new Error('The form does not say who it is from');
  if (at('OptOutType') === 'STOP') return [{ kind: 'left', user, atMs }];
  const media = Array.from({ length: Number(at('NumMedia') || 0) }, (_, n) =>
    refOf(at(`MediaUrl${n}`), at(`MediaContentType${n}`)),
  );
  const text = at('Body');
  const content = { ...given({ text }), ...(media.length > 0 ? { media } : {}) };
  const said = Object.keys(content).length > 0 ? content : { unsupported: 'empty' };
  return [{ kind: 'message', from: { user, phone: user }, vendorId, atMs, content: said }];
}

function refOf(url: string, type: string): MediaRef {
  const [kind] = type.split('/');
  const known = kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
  return { kind: known, id: url, ...given({ type }) };
}

const steps = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
} as const;

function readStatus(status: string, code: string, vendorId: string, atMs: number): readonly Inbound[] {
  const step = Object.hasOwn(steps, status) ? steps[status as keyof typeof steps] : undefined;
  if (!step) return [];
  const why = step === 'failed' ? { problem: problem(classOf(Number(code)), code || status, status) } : {};
  return [{ kind: 'status', vendorId, status: step, atMs, ...why }];
}
