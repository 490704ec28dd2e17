import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeTools } from '../../testing/index.ts';
import { dovecot, type MailServer, startDovecot } from '../../testing/mail/dovecot.ts';
import { freePort } from '../../testing/mail/programs.ts';
import { ourId, paper } from '../../testing/samples.ts';
import type { Outgoing } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';
import { sentOf } from './send.ts';

const tools = fakeTools(() => ({ kind: 'none', why: 'not asked', mayHaveArrived: false }), 0);
const login = { user: 'help', password: 'secret' };
let settings = {
  ...fixtures.settings,
  ...login,
  imapHost: '127.0.0.1',
  imapSecurity: 'none',
  smtpHost: '127.0.0.1',
  smtpSecurity: 'none',
} as EmailSettings;
const account = () => ({ id: 'cha_test', hookUrl: '', settings });

describe('an SMTP server', () => {
  const received: { mail: ParsedMail; raw: string; to: string[] }[] = [];
  let answer: Error | undefined;
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === login.user && password === login.password
        ? done(null, { user: username })
        : done(new Error('no')),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (answer) return done(answer);
        const raw = Buffer.concat(chunks).toString();
        received.push({
          raw,
          mail: await simpleParser(raw),
          to: session.envelope.rcptTo.map(({ address }) => address),
        });
        return done();
      });
    },
  });
  beforeAll(async () => {
    const port = await freePort();
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    settings = { ...settings, smtpPort: String(port) };
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  const context = {
    subject: '退货',
    messageId: '<m1@customer.example>',
    references: '<m0@customer.example> <m1@customer.example>',
  };
  const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
    id: ourId,
    to: { user: 'lin@customer.example', thread: { context } },
    part: { kind: 'text', text: '好的 <b>😀' },
    by: 'agent',
    ...more,
  });
  const send = (more: Partial<Outgoing> = {}) => channel.send?.(outgoing(more), account(), tools);

  test('a person’s answer joins the thread under the id that was fixed before', async () => {
    expect(await send()).toEqual({ kind: 'sent', vendorId: `<${ourId}@shop.example>` });
    const { mail, raw, to } = received.at(-1) ?? expect.fail();
    expect([mail.subject, mail.text?.trim(), mail.messageId, mail.inReplyTo, mail.references, to]).toEqual([
      'Re: 退货',
      '好的 <b>😀',
      `<${ourId}@shop.example>`,
      '<m1@customer.example>',
      ['<m0@customer.example>', '<m1@customer.example>'],
      ['lin@customer.example'],
    ]);
    expect(raw).not.toMatch(/auto-submitted/i);
  });
  test('a machine says that it is one', async () => {
    await send({ by: 'bot' });
    expect(received.at(-1)?.raw).toMatch(/Auto-Submitted: auto-replied/);
  });
  test('a file goes as one, under its name', async () => {
    await send({ part: { kind: 'file', file: paper } });
    const [file] = received.at(-1)?.mail.attachments ?? [];
    expect([file?.filename, file?.contentType, file?.content.toString()]).toEqual([
      'bill.pdf',
      'application/pdf',
      'bill.pdf',
    ]);
  });
  test('no line break in a name or subject writes a header', async () => {
    await send({
      to: {
        user: 'lin@customer.example',
        thread: { context: { ...context, subject: 'x\r\nBcc: evil@evil.example' } },
      },
    });
    expect(received.at(-1)?.to).toEqual(['lin@customer.example']);
    expect(received.at(-1)?.mail.bcc).toBeUndefined();
  });
  test.each([
    [550, 'recipient-gone'],
    [552, 'content'],
    [451, 'transient'],
    [599, 'unknown'],
  ])('%i is told as %s', async (responseCode, kind) => {
    answer = Object.assign(new Error('no'), { responseCode });
    const sent = await send();
    answer = undefined;
    expect(sent?.kind === 'failed' && sent.problem.class).toBe(kind);
  });
  test('a wrong password is told as such', async () => {
    const wrong = { ...account(), settings: { ...settings, password: 'wrong' } };
    const sent = await channel.send?.(outgoing(), wrong, tools);
    expect(sent?.kind === 'failed' && sent.problem.class).toBe('auth');
  });
  test('a silence after the words leaves it unknown, one before them does not', () => {
    expect(sentOf(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT', command: 'DATA' })).kind).toBe(
      'unknown',
    );
    expect(sentOf(Object.assign(new Error('refused'), { code: 'ECONNECTION', command: 'CONN' })).kind).toBe(
      'failed',
    );
  });
});

// CI installs it; elsewhere the tests of the mailbox are left out, and say so.
describe.skipIf(!dovecot && !process.env.CI)(
  `an IMAP server${dovecot ? '' : ' (not run: install dovecot-imapd)'}`,
  () => {
    let server: MailServer;
    beforeAll(async () => {
      server = await startDovecot(login);
      settings = { ...settings, imapPort: String(server.port) };
    }, 30_000);
    afterAll(() => server.stop());
    const client = async () => {
      const each = new ImapFlow({
        host: '127.0.0.1',
        port: Number(settings.imapPort),
        secure: false,
        doSTARTTLS: false,
        auth: { user: login.user, pass: login.password },
        logger: false,
      });
      each.on('error', () => {});
      await each.connect();
      return each;
    };
    const put = async (...mails: string[]) => {
      const each = await client();
      for (const mail of mails) await each.append('INBOX', mail);
      await each.logout();
    };
    const mail = (number: number) =>
      `From: Lin <lin@customer.example>\r\nSubject: s${number}\r\nMessage-ID: <m${number}@customer.example>\r\n\r\nwords ${number}\r\n`;
    const pull = (at: string | undefined) =>
      channel.pull?.({ cursor: 'INBOX', at }, account(), tools) ?? expect.fail();

    test('only what comes after the beginning is read, once and in order, and marked as read when it is stored', async () => {
      await put(mail(0));
      const begun = await pull(undefined);
      expect(begun.events).toEqual([]);
      expect((await pull(begun.at)).events).toEqual([]);
      await put(mail(1), mail(2));
      const first = await pull(begun.at);
      expect(first.events.map(({ key }) => key)).toEqual(['<m1@customer.example>', '<m2@customer.example>']);
      const second = await pull(first.at);
      expect([second.events, second.at]).toEqual([[], first.at]);
      const looking = await client();
      await looking.mailboxOpen('INBOX');
      expect(await looking.search({ seen: false })).toEqual([1]);
      await looking.logout();
      const [told] = await channel.parse(first.events[0] ?? expect.fail(), account());
      expect(told).toMatchObject({
        kind: 'message',
        from: { user: 'lin@customer.example' },
        content: { text: 's1\n\nwords 1' },
      });
    });
    test('more than a page waits for the next call, and nothing is left out', async () => {
      const { at } = await pull(undefined);
      await put(...Array.from({ length: 25 }, (_, n) => mail(100 + n)));
      const first = await pull(at);
      const second = await pull(first.at);
      expect([first.events.length, first.hasMore, second.events.length, second.hasMore]).toEqual([
        20,
        true,
        5,
        false,
      ]);
    });
    test('when the server gives all mails new numbers they are read again, under the same ids', async () => {
      const { events } = await pull('1:1:999');
      expect(events[0]?.key).toBe('<m0@customer.example>');
    });
    test('a file is fetched from the mail that it came in', async () => {
      const { at } = await pull(undefined);
      await put(
        'From: lin@customer.example\r\nMessage-ID: <f@customer.example>\r\nContent-Type: image/png; name=cup.png\r\nContent-Disposition: attachment; filename=cup.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n',
      );
      const [event] = (await pull(at)).events;
      const [told] = await channel.parse(event ?? expect.fail(), account());
      const [media] = told?.kind === 'message' ? (told.content.media ?? []) : [];
      const file = await channel.download?.(media ?? expect.fail(), account(), tools);
      expect([file?.type, file?.name, Buffer.from(file?.bytes ?? []).toString('hex')]).toEqual([
        'image/png',
        'cup.png',
        '89504e470d0a1a0a',
      ]);
    });
    test('what a mail program answers to ours goes on from it', async () => {
      const ours = `<${ourId}@shop.example>`;
      const { at } = await pull(undefined);
      await put(
        `From: Lin <lin@customer.example>\r\nSubject: Re: s1\r\nMessage-ID: <back@customer.example>\r\nIn-Reply-To: ${ours}\r\nReferences: <m1@customer.example>\r\n ${ours}\r\n\r\nThank you\r\n`,
      );
      const [event] = (await pull(at)).events;
      const [told] = await channel.parse(event ?? expect.fail(), account());
      expect(told).toMatchObject({
        continues: [ours, '<m1@customer.example>'],
        thread: { context: { references: `<m1@customer.example> ${ours} <back@customer.example>` } },
        content: { text: 'Thank you' },
      });
    });
    test('who waits at the mailbox is told of new mail at once', async () => {
      const stop = new AbortController();
      const woken: string[] = [];
      const waiting = channel.listen?.(
        { wake: (cursor) => void woken.push(cursor), deliver: async () => {}, signal: stop.signal },
        account(),
        tools,
      );
      // What came before is looked for once.
      await expect.poll(() => woken, { timeout: 10_000 }).toEqual(['INBOX']);
      await sleep(500);
      await put(mail(200));
      await expect.poll(() => woken, { timeout: 10_000 }).toEqual(['INBOX', 'INBOX']);
      stop.abort();
      await waiting;
    });
    test('who waits and who fetches share one sign-in, and pages of one fetching do', async () => {
      // Other settings than those of the tests above, whose connection may still be there.
      settings = { ...settings, name: 'One sign-in' };
      const before = server.countSignIns();
      const { at } = await pull(undefined);
      await put(...Array.from({ length: 45 }, (_, n) => mail(300 + n)));
      const stop = new AbortController();
      let woken = 0;
      const waiting = channel.listen?.(
        { wake: () => void woken++, deliver: async () => {}, signal: stop.signal },
        account(),
        tools,
      );
      await expect.poll(() => woken, { timeout: 10_000 }).toBeGreaterThan(0);
      let place = at;
      const found: string[] = [];
      for (let hasMore = true; hasMore; ) {
        const page = await pull(place);
        found.push(...page.events.map(({ key }) => key));
        ({ at: place, hasMore } = page);
      }
      expect(found).toHaveLength(45);
      woken = 0;
      await put(mail(400));
      await expect.poll(() => woken, { timeout: 10_000 }).toBeGreaterThan(0);
      expect((await pull(place)).events.map(({ key }) => key)).toEqual(['<m400@customer.example>']);
      const byPutting = 2;
      expect(server.countSignIns() - before).toBe(1 + byPutting);
      stop.abort();
      await waiting;
    });
    test('a connection that broke while nobody used it is opened anew, and nothing is lost', async () => {
      const sockets = new Set<Socket>();
      const between = createServer((near) => {
        const far = connect(server.port, '127.0.0.1');
        for (const socket of [near, far]) {
          sockets.add(socket);
          socket.on('error', () => {});
        }
        near.pipe(far).pipe(near);
      });
      await new Promise<void>((open) => between.listen(0, '127.0.0.1', open));
      const direct = settings;
      settings = { ...settings, imapPort: String((between.address() as AddressInfo).port) };
      const { at } = await pull(undefined);
      settings = direct;
      await put(mail(500));
      settings = { ...settings, imapPort: String((between.address() as AddressInfo).port) };
      for (const socket of sockets) socket.destroy();
      const pulled = await Promise.all([pull(at), pull(at)]);
      expect(pulled.map(({ events }) => events.map(({ key }) => key))).toEqual([
        ['<m500@customer.example>'],
        ['<m500@customer.example>'],
      ]);
      settings = direct;
      for (const socket of sockets) socket.destroy();
      between.close();
    });
    test('a wrong password and a missing folder are told for what they are', async () => {
      const wrong = { ...account(), settings: { ...settings, password: 'wrong' } };
      await expect(channel.pull?.({ cursor: 'INBOX', at: '1:1:1' }, wrong, tools)).rejects.toMatchObject({
        problem: { class: 'auth' },
      });
      const missing = { ...account(), settings: { ...settings, mailbox: 'Nowhere' } };
      await expect(channel.pull?.({ cursor: 'Nowhere', at: '1:1:1' }, missing, tools)).rejects.toMatchObject({
        problem: { class: 'permission' },
      });
    }, 30_000);
  },
);
