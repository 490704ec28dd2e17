import { setTimeout as sleep } from 'node:timers/promises';
import { type MailServer, startDovecot } from '@parley/channels/testing';
import type { WorkspaceId } from '@parley/contract';
import type { Client } from '@parley/sdk';
import { ImapFlow } from 'imapflow';
import { percentile } from '../figures/percentile.ts';
import { type StoreWatch, watchStore } from '../load/watch-store.ts';
import { connectOne } from './connect-accounts.ts';

export interface MailFigures {
  told: number;
  p50Ms: number;
  p99Ms: number;
  /** from the end of the delivery to the word that the server gives to those who wait at the mailbox */
  noticeP50Ms: number;
  lost: number;
  eventsPerS: number;
}

const login = { user: 'help', password: 'secret' };
const lines = 5;
const begunWithinS = 30;
const waitsWithinMs = 5_000;

interface Asked {
  storeUrl: string;
  atOnce: number;
  mails: number;
}

/** Mails put into a mailbox at a real server, so many at once, until they are entries: timed from the server's word that there is something new. */
export async function measureMail(
  client: Client,
  workspaceId: WorkspaceId,
  asked: Asked,
): Promise<MailFigures> {
  const server = await startDovecot(login, lines);
  try {
    return await measureAt(server, client, workspaceId, asked);
  } finally {
    await server.stop();
  }
}

async function measureAt(
  server: MailServer,
  client: Client,
  workspaceId: WorkspaceId,
  { storeUrl, atOnce, mails }: Asked,
): Promise<MailFigures> {
  const { id } = await connectOne(client, workspaceId, 'email', fieldsOf(server.port));
  const notices = await watchMailbox(server.port);
  const watch = await watchStore(storeUrl);
  const writers = await Promise.all(Array.from({ length: lines }, () => connectTo(server.port)));
  await untilServed(writers[0] as ImapFlow, id, watch);
  const times = { stored: [] as number[], notice: [] as number[], lost: 0 };
  let number = 1;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async (_, slot) => {
      const writer = writers[slot % lines] as ImapFlow;
      while (number <= mails) await putAndWait(writer, number++, { notices, watch, id, times });
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  for (const each of writers) each.close();
  notices.close();
  await watch.close();
  return {
    told: mails,
    p50Ms: percentile(times.stored, 0.5),
    p99Ms: percentile(times.stored, 0.99),
    noticeP50Ms: percentile(times.notice, 0.5),
    lost: times.lost,
    eventsPerS: mails / seconds,
  };
}

/** An account begins with what comes from now on: mails are put until one is read, and then somebody waits at the mailbox. */
async function untilServed(writer: ImapFlow, accountId: string, watch: StoreWatch): Promise<void> {
  const ids: string[] = [];
  for (let second = 0; second < begunWithinS; second++) {
    const number = -1 - second;
    ids.push(idOf(number));
    await writer.append('INBOX', mailOf(number));
    await sleep(1_000);
    if ((await watch.countMissing(accountId, ids)) < ids.length) return sleep(waitsWithinMs);
  }
  throw new Error('No mail was read.');
}

interface Around {
  notices: Notices;
  watch: StoreWatch;
  id: string;
  times: { stored: number[]; notice: number[]; lost: number };
}

async function putAndWait(writer: ImapFlow, number: number, { notices, watch, id, times }: Around) {
  const { toldAt, putAt } = await putOne(writer, number, notices);
  times.notice.push(toldAt - putAt);
  try {
    await watch.stored(id, idOf(number));
    times.stored.push(performance.now() - toldAt);
  } catch {
    times.lost++;
  }
}

async function putOne(writer: ImapFlow, number: number, notices: Notices) {
  const put = await writer.append('INBOX', mailOf(number));
  const putAt = performance.now();
  const uid = put ? (put.uid ?? 0) : 0;
  return { putAt, toldAt: await notices.told(uid) };
}

const idOf = (number: number) => `<m${number}@customer.example>`;
const mailOf = (number: number) =>
  [
    `From: Lin ${number % 50} <lin${number % 50}@customer.example>`,
    'To: help@shop.example',
    `Subject: Parcel ${number}`,
    `Message-ID: ${idOf(number)}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${number} 杯子收到的时候就是碎的，订单号 A100231。The cup arrived broken.`,
    '',
  ].join('\r\n');

interface Notices {
  /** When the server said that the mailbox holds so many. */
  told(count: number): Promise<number>;
  close(): void;
}

async function watchMailbox(port: number): Promise<Notices> {
  const client = await connectTo(port);
  await client.mailboxOpen('INBOX');
  let waiting: { count: number; resolve(at: number): void }[] = [];
  let held = 0;
  let heldAt = performance.now();
  client.on('exists', ({ count }: { count: number }) => {
    held = count;
    heldAt = performance.now();
    for (const each of waiting) if (each.count <= held) each.resolve(heldAt);
    waiting = waiting.filter((each) => each.count > held);
  });
  void client.idle().catch(() => {});
  return {
    told: (count) =>
      new Promise((resolve) => {
        if (count <= held) resolve(heldAt);
        else waiting.push({ count, resolve });
      }),
    close: () => client.close(),
  };
}

async function connectTo(port: number): Promise<ImapFlow> {
  const client = new ImapFlow({
    ...{ host: '127.0.0.1', port, secure: false, doSTARTTLS: false },
    auth: { user: login.user, pass: login.password },
    ...{ logger: false, disableAutoIdle: true },
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

const fieldsOf = (port: number) => ({
  ...{ address: 'help@shop.example', name: 'Shop', user: login.user, password: login.password },
  ...{ imapHost: '127.0.0.1', imapPort: String(port), imapSecurity: 'none' },
  ...{ smtpHost: '127.0.0.1', smtpPort: '25', smtpSecurity: 'none' },
});
