import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  type Channel,
  type ChannelCapabilities,
  defineChannel,
  type Inbound,
  type Outgoing,
  type Problem,
  type Sent,
  type Tools,
  VendorRefused,
} from '@parley/channels';

const same = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text, ja: text });
export const signPaper = (secret: string, body: string) =>
  createHmac('sha256', secret).update(body).digest('hex');

interface PaperSettings extends Record<string, string | boolean> {
  apiRoot: string;
  accountNo: string;
  secret: string;
}
const fields = {
  apiRoot: {
    kind: 'text',
    label: same('API root'),
    shape: { pattern: /^https?:\/\/\S+$/, expects: same('an address') },
  },
  accountNo: { kind: 'text', label: same('Account'), isOptional: true },
  secret: { kind: 'secret', label: same('Secret'), made: 32 },
  sorting: {
    kind: 'choice',
    label: same('Sorting'),
    options: ['by-talk', 'by-person'].map((value) => ({ value, label: same(value) })),
    ...{ standard: 'by-talk', formerly: 'by-person' },
  },
} as const;

async function send(
  { id, to, part, replyTo, template }: Outgoing,
  settings: PaperSettings,
  tools: Tools,
): Promise<Sent> {
  const token = await tools.token('access', async () => {
    const answer = await tools.ask({ url: `${settings.apiRoot}/token`, method: 'POST', json: {} });
    if (answer.kind === 'none' || answer.status !== 200)
      throw new VendorRefused({ class: 'auth', code: 'token', detail: 'no token' });
    return answer.json() as { token: string; expiresInS: number };
  });
  const answer = await tools.ask({
    ...{
      url: `${settings.apiRoot}/send`,
      method: 'POST',
      credentials: { authorization: `Bearer ${token}` },
    },
    json: {
      id,
      user: to.user,
      ...(to.thread ? { thread: to.thread } : {}),
      part,
      ...(replyTo ? { replyTo } : {}),
      ...(template ? { template } : {}),
    },
  });
  if (answer.kind === 'none')
    return answer.mayHaveArrived
      ? { kind: 'unknown', why: answer.why }
      : { kind: 'failed', problem: { class: 'transient', code: 'none', detail: answer.why } };
  const told = answer.json() as { vendorId?: string; problem?: Problem };
  return told.problem
    ? { kind: 'failed', problem: told.problem }
    : { kind: 'sent', ...(told.vendorId ? { vendorId: told.vendorId } : {}) };
}

async function amend(json: object, settings: PaperSettings, tools: Tools): Promise<Sent> {
  const answer = await tools.ask({ url: `${settings.apiRoot}/amend`, method: 'POST', json });
  if (answer.kind === 'none')
    return { kind: 'failed', problem: { class: 'transient', code: 'none', detail: answer.why } };
  const told = answer.json() as { problem?: Problem };
  return told.problem ? { kind: 'failed', problem: told.problem } : { kind: 'sent' };
}

/** A channel of a vendor that exists in tests only: its hooks are signed by HMAC, its events are the interface's own words, it sends with a token. */
export const paperChannel = (can: Partial<ChannelCapabilities> = {}): Channel =>
  defineChannel<PaperSettings>({
    kind: 'paper',
    words: { name: same('Paper'), about: same('Letters'), steps: [same('Enter {hook}')] },
    icon: '<path d="M4 4h16v16H4z"/>',
    fields,
    capabilities: () => ({
      ...{ shows: [], buttons: 0, cards: 0, inline: false },
      text: { most: 50, unit: 'chars' },
      media: {},
      windows: [],
      receipts: ['delivered', 'read'],
      ...{ canType: false, canReply: false, canRecall: false, canEdit: false },
      ...can,
    }),
    vendorId: ({ accountNo }) => accountNo || undefined,
    hook({ headers, body, method }, { settings }) {
      if (method === 'GET') return { kind: 'reply', reply: { status: 200, body: 'hello' } };
      const text = Buffer.from(body).toString('utf8');
      const [a, b] = [Buffer.from(headers['x-sign'] ?? ''), Buffer.from(signPaper(settings.secret, text))];
      if (settings.secret === '' || a.length !== b.length || !timingSafeEqual(a, b))
        return { kind: 'refused', status: 401, why: 'wrong signature' };
      const { events } = JSON.parse(text) as { events: { key: string; atMs?: number }[] };
      return {
        kind: 'events',
        events: events.map((event) => ({ key: event.key, body: JSON.stringify(event) })),
        reply: { status: 200, type: 'text/plain', body: 'ok' },
      };
    },
    parse({ body }) {
      const { inbound } = JSON.parse(body) as { inbound?: Inbound[] };
      if (!inbound) throw new Error('this letter cannot be read');
      return inbound;
    },
    send: (letter, { settings }, tools) => send(letter, settings, tools),
    recall: (vendorId, { user }, { settings }, tools) =>
      amend({ what: 'recall', vendorId, user }, settings, tools),
    edit: (vendorId, text, { user }, { settings }, tools) =>
      amend({ what: 'edit', vendorId, user, text }, settings, tools),
    async typing({ user }, isTyping, { settings }, tools) {
      await tools.ask({ url: `${settings.apiRoot}/sign`, method: 'POST', json: { user, isTyping } });
    },
    async markRead(vendorId, { user }, { settings }, tools) {
      await tools.ask({ url: `${settings.apiRoot}/sign`, method: 'POST', json: { user, read: vendorId } });
    },
    async pull({ at }, { settings }, tools) {
      const answer = await tools.ask({ url: `${settings.apiRoot}/mail?after=${at ?? 0}` });
      if (answer.kind === 'none')
        throw new VendorRefused({ class: 'transient', code: 'none', detail: answer.why });
      const { letters, hasMore } = answer.json() as { letters: { key: string }[]; hasMore: boolean };
      return {
        events: letters.map((letter) => ({ key: letter.key, body: JSON.stringify(letter) })),
        at: String(Number(at ?? 0) + letters.length),
        hasMore,
      };
    },
    connect: async (_account, tools) =>
      tools.nowMs() > 0 ? { kind: 'connected', name: 'Paper & Co' } : { kind: 'connected' },
  }) as unknown as Channel;
