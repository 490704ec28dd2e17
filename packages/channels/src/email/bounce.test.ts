import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeTools } from '../../testing/index.ts';
import { dovecot, type MailServer, startDovecot } from '../../testing/mail/dovecot.ts';
import { postfix, startPostfix } from '../../testing/mail/postfix.ts';
import { freePort } from '../../testing/mail/programs.ts';
import type { Inbound } from '../inbound.ts';
import type { EmailSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';

const login = { user: 'help', password: 'secret' };
const tools = fakeTools(() => ({ kind: 'none', why: 'not asked', mayHaveArrived: false }), 0);
const isThere = dovecot !== undefined && postfix !== undefined;

// CI installs both; elsewhere the tests are left out, and say so.
describe.skipIf(!isThere && !process.env.CI)(
  `a mail server that relays${isThere ? '' : ' (not run: install dovecot-imapd and postfix)'}`,
  () => {
    let settings: EmailSettings;
    let mailbox: MailServer;
    let relay: Pick<MailServer, 'port' | 'stop'>;
    const outside: ParsedMail[] = [];
    /** A server of the customers': it has never heard of `gone`. */
    const theirs = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('gone@')
          ? done(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }))
          : done(),
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          outside.push(await simpleParser(Buffer.concat(chunks)));
          done();
        });
      },
    });
    beforeAll(async () => {
      const port = await freePort();
      await new Promise<void>((listening) => theirs.listen(port, '127.0.0.1', listening));
      mailbox = await startDovecot(login);
      const { address } = fixtures.settings as EmailSettings;
      relay = await startPostfix({
        mailbox: { ...mailbox, user: login.user },
        ...{ address, outside: { domain: 'customer.example', port } },
      });
      settings = {
        ...(fixtures.settings as EmailSettings),
        ...{ ...login, imapHost: '127.0.0.1', imapPort: String(mailbox.port), imapSecurity: 'none' },
        ...{ smtpHost: '127.0.0.1', smtpPort: String(relay.port), smtpSecurity: 'none' },
      };
    }, 60_000);
    afterAll(async () => {
      await relay.stop();
      await mailbox.stop();
      await new Promise<void>((closed) => theirs.close(closed));
    });
    const account = (own: Partial<EmailSettings> = {}) => ({
      ...{ id: 'cha_test', hookUrl: '', settings: { ...settings, ...own } },
    });
    const send = (id: string, user: string, own: Partial<EmailSettings> = {}) =>
      channel.send?.(
        {
          ...{ id, by: 'agent', part: { kind: 'text', text: '好的 😀' } },
          to: { user, thread: { context: { subject: '退货', messageId: '<m1@customer.example>' } } },
        },
        account(own),
        tools,
      );
    /** What came into the mailbox after the place, read as the host reads it. */
    const readAfter = async (at: string): Promise<Inbound[]> => {
      for (let tries = 0; tries < 100; tries++) {
        const { events } = (await channel.pull?.({ cursor: 'INBOX', at }, account(), tools)) ?? expect.fail();
        if (events.length > 0)
          return (await Promise.all(events.map((event) => channel.parse(event, account())))).flat();
        await sleep(100);
      }
      throw new Error('Nothing came into the mailbox');
    };
    const place = async () =>
      (await channel.pull?.({ cursor: 'INBOX', at: undefined }, account(), tools))?.at ?? expect.fail();

    test('both servers let the account in, and a wrong password is told as such', async () => {
      expect(await channel.connect?.(account(), tools)).toMatchObject({ kind: 'connected' });
      const refused = await send('wrong', 'lin@customer.example', { password: 'wrong' });
      expect(refused).toMatchObject({ kind: 'failed', problem: { class: 'auth' } });
    }, 30_000);

    test('an answer goes through it to the customer’s server, whole', async () => {
      expect(await send('answer-1', 'lin@customer.example')).toEqual({
        ...{ kind: 'sent', vendorId: '<answer-1@shop.example>' },
      });
      await expect.poll(() => outside.map(({ messageId }) => messageId)).toEqual(['<answer-1@shop.example>']);
      const [mail] = outside;
      expect([mail?.text?.trim(), mail?.subject, mail?.inReplyTo, mail?.from?.value[0]?.address]).toEqual([
        ...['好的 😀', 'Re: 退货', '<m1@customer.example>', 'help@shop.example'],
      ]);
    }, 30_000);

    test('what the customer’s server refuses comes back as a bounce, and tells which message failed and why', async () => {
      const at = await place();
      expect((await send('answer-2', 'gone@customer.example'))?.kind).toBe('sent');
      const [told, ...rest] = await readAfter(at);
      expect(rest).toEqual([]);
      expect(told).toMatchObject({
        ...{ kind: 'status', vendorId: '<answer-2@shop.example>', status: 'failed' },
        problem: { class: 'recipient-gone', code: '5.1.1' },
      });
      expect(told?.kind === 'status' && told.problem?.detail).toMatch(/No such user here/);
    }, 60_000);
  },
);
