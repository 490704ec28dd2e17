import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { SMTPServer } from 'smtp-server';
import { findFreePort, makeTemporaryFolder } from '../temporary.ts';
import type { Picture } from './open-vendor.ts';

const dovecot = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find(existsSync);
/** Whether this machine has the program that mailboxes stand on. */
export const hasMailServer = dovecot !== undefined;

interface Mail {
  to: string;
  subject: string;
  text: string;
  inReplyTo: string;
  pictures: Picture[];
}

/** A mail provider with one mailbox, read by IMAP from dovecot; what is sent by its SMTP goes to whom it is for. */
export async function openMailProvider() {
  const login = { user: 'help', password: 'an-app-password' };
  const address = 'help@shop.example';
  const sent: Mail[] = [];
  const smtp = openSmtp(login, sent);
  const smtpPort = await findFreePort();
  smtp.listen(smtpPort, '127.0.0.1');
  await once(smtp.server, 'listening');
  const mailbox = await openMailbox(login);
  return {
    ...{ ...login, address, smtpPort, imapPort: mailbox.port },
    async close() {
      await mailbox.close();
      await new Promise<void>((closed) => smtp.close(closed));
    },
    /** Somebody with a mailbox elsewhere. */
    customer(from: { name: string; address: string }) {
      let subject = '';
      let latest: string | undefined;
      const writes = async (
        text: string,
        more: { subject?: string; picture?: Picture; isFresh?: true } = {},
      ) => {
        subject = more.subject ?? subject;
        const { picture } = more;
        const composer = new MailComposer({
          ...{ from, to: address, subject: latest ? `Re: ${subject}` : subject, text },
          ...(latest && !more.isFresh ? { inReplyTo: latest, references: latest } : {}),
          ...(picture
            ? {
                attachments: [{ filename: picture.name, content: picture.bytes, contentType: picture.type }],
              }
            : {}),
        });
        const mail = composer.compile();
        latest = mail.messageId();
        await mailbox.deliver(await mail.build());
      };
      const received = () => sent.filter(({ to }) => to === from.address);
      return { writes, received, latestId: () => latest };
    },
  };
}

const openSmtp = ({ user, password }: { user: string; password: string }, sent: Mail[]) =>
  new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _session, done) =>
      auth.username === user && auth.password === password
        ? done(null, { user })
        : done(new Error('Invalid login')),
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject = '', text = '', inReplyTo = '', attachments }) => {
        const pictures = attachments.map(({ content, contentType, filename = '' }) => ({
          ...{ bytes: content, type: contentType, name: filename },
        }));
        for (const to of session.envelope.rcptTo)
          sent.push({ to: to.address, subject, text: text.trim(), inReplyTo, pictures });
        done();
      }, done);
    },
  });

async function openMailbox({ user, password }: { user: string; password: string }) {
  if (!dovecot) throw new Error('There is no dovecot on this machine: install dovecot-imapd.');
  const home = makeTemporaryFolder('mail');
  const port = await findFreePort();
  mkdirSync(join(home.path, 'mail'));
  writeFileSync(join(home.path, 'users'), `${user}:{PLAIN}${password}::::::\n`);
  writeFileSync(join(home.path, 'dovecot.conf'), configOf(home.path, port));
  const server = spawn(dovecot, ['-F', '-c', join(home.path, 'dovecot.conf')], { stdio: 'ignore' });
  const dieTogether = () => void server.kill();
  process.once('exit', dieTogether);
  const client = async () => {
    const auth = { user, pass: password };
    const each = new ImapFlow({
      ...{ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false },
    });
    each.on('error', () => {});
    await each.connect();
    return each;
  };
  await untilUp(client);
  return {
    port,
    async deliver(mail: Buffer) {
      const each = await client();
      await each.append('INBOX', mail);
      await each.logout();
    },
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      process.off('exit', dieTogether);
      home.remove();
    },
  };
}

async function untilUp(client: () => Promise<ImapFlow>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await client().then(
      (each) => each.logout().then(() => true),
      () => false,
    );
    if (isUp) return;
    await sleep(200);
  }
  throw new Error('The mail server did not come up.');
}

/** Whoever runs the stories runs dovecot; as root it gives the mail to nobody, as it never keeps it for root. */
function configOf(home: string, port: number): string {
  const uid = process.getuid?.() ?? 0;
  const isRoot = uid === 0;
  const [mailUid, mailGid] = isRoot ? [65_534, 65_534] : [uid, process.getgid?.() ?? 0];
  if (isRoot) execFileSync('chown', ['-R', '65534:65534', join(home, 'mail')]);
  const owner = execFileSync('id', ['-un']).toString().trim();
  const group = execFileSync('id', ['-gn']).toString().trim();
  const own = `default_internal_user = ${owner}\ndefault_login_user = ${owner}\ndefault_internal_group = ${group}`;
  return `
base_dir = ${home}/run
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
${isRoot ? '' : own}
mail_location = maildir:${home}/mail/%u
mail_uid = ${mailUid}
mail_gid = ${mailGid}
first_valid_uid = ${mailUid}
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${home}/users
}
userdb {
  driver = static
  args = uid=${mailUid} gid=${mailGid} home=${home}/mail/%u
}
service imap-login {
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  ${isRoot ? '' : 'chroot ='}
}
auth_failure_delay = 0
`;
}
