import { SMTPServer } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/index.ts';
import { dovecot, startDovecot } from '../../testing/mail/dovecot.ts';
import { freePort } from '../../testing/mail/programs.ts';
import { ourId } from '../../testing/samples.ts';
import { settingsSchema } from '../fields.ts';
import type { Outgoing } from '../outbound.ts';
import { credentialsOf } from './credentials.ts';
import { type EmailSettings, fields } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';

const granted = 'a-passing-token';
const open = settingsSchema(fields).parse({
  ...fixtures.settings,
  ...{ password: '', user: 'help', tokenAddress: 'https://login.example/token' },
  ...{ clientId: 'parley', clientSecret: 'hush', refreshToken: 'first' },
}) as EmailSettings;
const provider = (json: object, status = 200) => fakeTools(() => answerOf({ status, json }), 0);
const formOf = (tools: ReturnType<typeof provider>) => Object.fromEntries(tools.asked[0]?.form ?? []);

test('a token is made of the refreshing word, and the one that comes with it is kept for the next', async () => {
  const tools = provider({ access_token: granted, expires_in: 3_600, refresh_token: 'second' });
  let kept: string | undefined;
  const credentials = await credentialsOf(open, {
    ...tools,
    token: async (_name, make) => {
      const made = await make(kept);
      kept = made.keep;
      return made.token;
    },
  });
  expect(credentials).toEqual({ user: 'help', accessToken: granted });
  expect(kept).toBe('second');
  expect(formOf(tools)).toEqual({
    ...{ grant_type: 'refresh_token', refresh_token: 'first' },
    ...{ client_id: 'parley', client_secret: 'hush' },
  });
});

test('without a refreshing word the application signs in as itself', async () => {
  const tools = provider({ access_token: granted, expires_in: 3_600 });
  await credentialsOf({ ...open, refreshToken: '', scope: 'https://outlook.example/.default' }, tools);
  expect(formOf(tools)).toMatchObject({
    grant_type: 'client_credentials',
    scope: 'https://outlook.example/.default',
  });
});

test('what the provider refuses is told in its words, and its trouble is no refusal', async () => {
  const refused = provider({ error: 'invalid_grant', error_description: 'the grant was revoked' }, 400);
  await expect(credentialsOf(open, refused)).rejects.toMatchObject({
    problem: { class: 'auth', code: 'invalid_grant', detail: 'the grant was revoked' },
  });
  await expect(credentialsOf(open, provider({}, 503))).rejects.toMatchObject({
    problem: { class: 'transient' },
  });
  await expect(credentialsOf({ ...open, tokenAddress: '' }, refused)).rejects.toMatchObject({
    problem: { class: 'auth', code: 'no-password' },
  });
});

test('a mail goes out to a server that takes tokens alone', async () => {
  const letIn: string[] = [];
  const server = new SMTPServer({
    ...{ authMethods: ['XOAUTH2'], allowInsecureAuth: true, disabledCommands: ['STARTTLS'] },
    onAuth({ method, username, accessToken }, _session, done) {
      if (method !== 'XOAUTH2' || accessToken !== granted) return done(new Error('no'));
      letIn.push(username ?? '');
      return done(null, { user: username });
    },
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done());
    },
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const settings = { ...open, smtpHost: '127.0.0.1', smtpPort: String(port), smtpSecurity: 'none' };
  const mail: Outgoing = {
    ...{ id: ourId, to: { user: 'lin@customer.example' }, by: 'agent' },
    part: { kind: 'text', text: 'hello' },
  };
  const account = { id: 'cha_test', hookUrl: '', settings };
  const tools = (token: string) => provider({ access_token: token, expires_in: 60 });
  expect((await channel.send?.(mail, account, tools(granted)))?.kind).toBe('sent');
  expect(letIn).toEqual(['help']);
  const wrong = await channel.send?.(mail, account, tools('old'));
  expect(wrong?.kind === 'failed' && wrong.problem.class).toBe('auth');
  await new Promise<void>((closed) => server.close(closed));
});

describe.skipIf(!dovecot && !process.env.CI)('an IMAP server that takes tokens', () => {
  test('lets the account in by a token that holds, and by no other', async () => {
    const server = await startDovecot({ user: 'help', password: granted });
    const settings = { ...open, imapHost: '127.0.0.1', imapPort: String(server.port), imapSecurity: 'none' };
    const pull = (token: string, name: string) =>
      channel.pull?.(
        { cursor: 'INBOX', at: undefined },
        { id: 'cha_test', hookUrl: '', settings: { ...settings, name } },
        provider({ access_token: token, expires_in: 60 }),
      );
    expect(await pull(granted, 'Right')).toMatchObject({ events: [] });
    await expect(pull('old', 'Wrong')).rejects.toMatchObject({ problem: { class: 'auth' } });
    await server.stop();
  }, 30_000);
});
