import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailServer } from './dovecot.ts';
import { findProgram, freePort, untilOpen } from './programs.ts';

/** Where Postfix is installed; undefined where it is not. */
export const postfix: string | undefined = findProgram('postfix');

interface Relay {
  /** whose mailbox keeps what comes for the domain, and whose word on passwords counts */
  mailbox: MailServer & { user: string };
  /** `local@domain` of that mailbox */
  address: string;
  /** mails for this domain are handed to the server at this port of the loopback */
  outside: { domain: string; port: number };
}

/** Starts Postfix from a directory of its own: it takes mails from whoever signs in, keeps those for the mailbox, hands on those for outside, and bounces what is refused there. */
export async function startPostfix(relay: Relay): Promise<Pick<MailServer, 'port' | 'stop'>> {
  const home = mkdtempSync(join(tmpdir(), 'parley-postfix-'));
  chmodSync(home, 0o755);
  const port = await freePort();
  for (const name of ['conf', 'queue', 'data']) mkdirSync(join(home, name));
  execFileSync('chown', ['postfix', join(home, 'data')]);
  writeFileSync(join(home, 'conf', 'main.cf'), mainOf(home, relay));
  writeFileSync(join(home, 'conf', 'master.cf'), masterOf(port));
  const server = spawn(postfix ?? 'postfix', ['-c', join(home, 'conf'), 'start-fg'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await untilOpen(port);
  return {
    port,
    async stop() {
      execFileSync(postfix ?? 'postfix', ['-c', join(home, 'conf'), 'stop'], { stdio: 'ignore' });
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function mainOf(home: string, { mailbox, address, outside }: Relay): string {
  const [, domain] = address.split('@');
  return `
compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${home}/log
maillog_file_prefixes = ${home}
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.${domain}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
smtputf8_enable = no
virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${mailbox.mail}
virtual_mailbox_maps = inline:{ ${address}=${mailbox.user}/ }
virtual_minimum_uid = 1
virtual_uid_maps = static:${mailbox.owner.uid}
virtual_gid_maps = static:${mailbox.owner.gid}
transport_maps = inline:{ { ${outside.domain} = smtp:[127.0.0.1]:${outside.port} } }
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${mailbox.authPort}
smtpd_tls_security_level = none
smtp_tls_security_level = none
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
notify_classes =
`;
}

const masterOf = (port: number) => `
127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
