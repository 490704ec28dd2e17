import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram, freePort, untilOpen } from './programs.ts';

export interface MailLogin {
  user: string;
  password: string;
}
/** A mail server of Debian's, run on the loopback from a directory of its own. */
export interface MailServer {
  port: number;
  /** where other servers ask whether a password is right */
  authPort: number;
  /** the directory in which each user's mails lie, and whose it is */
  mail: string;
  owner: { uid: number; gid: number };
  /** how often somebody was let in so far */
  countSignIns(): number;
  stop(): Promise<void>;
}

/** Where Dovecot is installed; undefined where it is not. */
export const dovecot: string | undefined = findProgram('dovecot');

/** Starts Dovecot with one mailbox, without TLS; `processes` wait ready for connections. */
export async function startDovecot({ user, password }: MailLogin, processes = 0): Promise<MailServer> {
  const home = mkdtempSync(join(tmpdir(), 'parley-mail-'));
  const [port, authPort] = [await freePort(), await freePort()];
  const owner = ownerOf(process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  mkdirSync(join(home, 'mail'));
  writeFileSync(join(home, 'users'), `${user}:{PLAIN}${password}::::::\n`);
  writeFileSync(join(home, 'dovecot.conf'), configOf(home, { port, authPort, owner, processes }));
  const server = spawn(dovecot ?? 'dovecot', ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });
  await untilOpen(port);
  return {
    ...{ port, authPort, owner, mail: join(home, 'mail') },
    countSignIns: () =>
      readFileSync(join(home, 'log'), 'utf8').match(/imap-login: Info: Login:/g)?.length ?? 0,
    async stop() {
      server.kill();
      await sleep(200);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Mails belong to whoever runs this, or to nobody where that is root. */
const ownerOf = (uid: number, gid: number) => (uid === 0 ? { uid: 65_534, gid: 65_534 } : { uid, gid });

interface Place {
  port: number;
  authPort: number;
  owner: MailServer['owner'];
  processes: number;
}

function configOf(home: string, { port, authPort, owner: mail, processes }: Place): string {
  const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const owner = execFileSync('id', ['-un', String(uid)], { encoding: 'utf8' }).trim();
  if (uid === 0) execFileSync('chown', ['-R', '65534:65534', join(home, 'mail')]);
  execFileSync('chmod', ['755', home]);
  return `
base_dir = ${home}/run
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
${uid === 0 ? '' : `default_internal_user = ${owner}\ndefault_login_user = ${owner}\ndefault_internal_group = ${gid}`}
mail_location = maildir:${home}/mail/%u
mail_uid = ${mail.uid}
mail_gid = ${mail.gid}
first_valid_uid = ${mail.uid}
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${home}/users
}
userdb {
  driver = static
  args = uid=${mail.uid} gid=${mail.gid} home=${home}/mail/%u
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${authPort}
  }
}
service imap-login {
  service_count = 0
  process_min_avail = 1
  ${uid === 0 ? '' : 'chroot ='}
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service imap {
  process_min_avail = ${processes}
}
service anvil {
  ${uid === 0 ? '' : 'chroot ='}
}
auth_failure_delay = 0
mail_max_userip_connections = 100
`;
}
