import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Problem, Thread } from '@parley/channels';
import type { SaidTemplate } from '@parley/contract';

export interface Letter {
  id: string;
  user: string;
  thread?: Thread;
  part: { kind: string; text?: string };
  replyTo?: string;
  template?: SaidTemplate;
}

export interface Amended {
  what: 'recall' | 'edit';
  vendorId: string;
  user: string;
  text?: string;
}

/** A vendor on the loopback: it remembers what was sent, and says no as it is told to. */
export interface PaperVendor {
  root: string;
  sent: Letter[];
  /** what was taken back or changed, in order */
  amended: Amended[];
  /** what was shown for a moment: who writes, what was read */
  signs: unknown[];
  /** how many tokens were made */
  tokens: number;
  /** only this token is taken */
  token: string;
  /** what the next letters are refused with, in order */
  refusals: Problem[];
  /** how long each answer takes */
  delayMs: number;
  /** the line is cut after a letter was read */
  isCut: boolean;
  mail: { key: string; inbound: unknown[] }[];
  close(): Promise<void>;
}

export async function openPaperVendor(): Promise<PaperVendor> {
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const answer = (json: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(json));
    await new Promise((resolve) => setTimeout(resolve, vendor.delayMs));
    const url = new URL(request.url ?? '', vendor.root);
    if (url.pathname === '/token') {
      vendor.tokens += 1;
      return answer({ token: vendor.token, expiresInS: 7200 });
    }
    if (url.pathname === '/mail') {
      const after = Number(url.searchParams.get('after'));
      return answer({
        letters: vendor.mail.slice(after, after + 2),
        hasMore: vendor.mail.length > after + 2,
      });
    }
    if (url.pathname === '/sign') return answer(vendor.signs.push(JSON.parse(body)));
    if (url.pathname === '/amend') return answer({ problem: amend(vendor, JSON.parse(body)) });
    if (url.pathname.startsWith('/media/')) {
      if (url.pathname.endsWith('gone')) return response.writeHead(404).end();
      return response.setHeader('content-type', 'text/plain').end('a letter in plain words');
    }
    if (request.headers.authorization !== `Bearer ${vendor.token}`)
      return answer({ problem: { class: 'auth', code: '401', detail: 'stale token' } });
    const problem = vendor.refusals.shift();
    if (problem) return answer({ problem });
    vendor.sent.push(JSON.parse(body) as Letter);
    if (vendor.isCut) return response.destroy();
    return answer({ vendorId: `v${vendor.sent.length}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const vendor: PaperVendor = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{
      sent: [],
      amended: [],
      signs: [],
      tokens: 0,
      token: 'first-token',
      refusals: [],
      delayMs: 0,
      isCut: false,
      mail: [],
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return vendor;
}

function amend({ refusals, amended }: PaperVendor, asked: Amended): Problem | undefined {
  const problem = refusals.shift();
  if (!problem) amended.push(asked);
  return problem;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
