import type { ChannelFixtures } from '../../testing/fixtures.ts';

const settings = {
  address: 'help@shop.example',
  name: 'Spruce',
  user: 'help',
  password: 'a-password-of-nobody',
  imapHost: 'imap.shop.example',
  imapPort: '993',
  imapSecurity: 'tls',
  smtpHost: 'smtp.shop.example',
  smtpPort: '465',
  smtpSecurity: 'tls',
  conversations: 'thread',
  mailbox: 'INBOX',
  mostAutomatic: '5',
  border: 'mx.shop.example',
  tokenAddress: '',
  clientId: '',
  clientSecret: '',
  refreshToken: '',
  scope: '',
};
const mail = (lines: readonly string[], encoding: BufferEncoding = 'utf8') =>
  JSON.stringify({ place: '9:4', raw: Buffer.from(lines.join('\r\n'), encoding).toString('base64') });
const head = (more: readonly string[] = []) => [
  'From: "Lin Na" <Lin@Customer.example>',
  'To: help@shop.example',
  'Date: Sun, 01 Feb 2026 10:00:00 +0000',
  'Message-ID: <m1@customer.example>',
  ...more,
];
const atMs = 1_769_940_000_000;
const from = { user: 'lin@customer.example', name: 'Lin Na' };
const threadOf = (subject: string, references: string) => ({
  context: { subject, messageId: '<m1@customer.example>', references },
});
const key = '<m1@customer.example>';
const seen = { kind: 'message', from, vendorId: key, atMs, continues: [] as readonly string[] } as const;
const plain = 'Content-Type: text/plain; charset=utf-8';

export const fixtures: ChannelFixtures = {
  settings,
  nowMs: atMs,
  sendProvenBy: 'mail-servers.test.ts',
  means: [
    {
      name: 'a new matter, its subject and its words',
      key,
      body: mail([...head(['Subject: =?UTF-8?B?6YCA6LSn?=', plain]), '', '杯子碎了 😀', '', '-- ', 'Lin']),
      inbound: [{ ...seen, thread: threadOf('退货', key), content: { text: '退货\n\n杯子碎了 😀' } }],
    },
    {
      name: 'an answer without what it quotes',
      key,
      body: mail([
        ...head([
          'Subject: Re: Return',
          'In-Reply-To: <ours@shop.example>',
          'References: <m0@customer.example> <ours@shop.example>',
          plain,
        ]),
        '',
        'Yes, please.',
        '',
        'On Sat, 31 Jan 2026 at 09:00, Spruce <help@shop.example> wrote:',
        '> Shall we send a new one?',
      ]),
      inbound: [
        {
          ...seen,
          thread: threadOf('Re: Return', '<m0@customer.example> <ours@shop.example> <m1@customer.example>'),
          content: { text: 'Yes, please.' },
          replyTo: '<ours@shop.example>',
          continues: ['<ours@shop.example>', '<m0@customer.example>'],
        },
      ],
    },
    {
      name: 'words in GB18030, whose subject repeats them',
      key,
      body: mail([
        ...head([
          'Subject: hi',
          'Content-Type: text/plain; charset=gb18030',
          'Content-Transfer-Encoding: base64',
        ]),
        '',
        Buffer.from([0xc4, 0xe3, 0xba, 0xc3]).toString('base64'),
      ]),
      inbound: [{ ...seen, thread: threadOf('hi', key), content: { text: 'hi\n\n你好' } }],
    },
    {
      name: 'a page with a picture inside, of which the words and the picture remain',
      key,
      body: mail([
        ...head(['Subject: Re: x', 'In-Reply-To: <a@b>', 'Content-Type: multipart/related; boundary=b']),
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>See <b>this</b><script>alert(1)</script><img src="cid:p"></p>',
        '--b',
        'Content-Type: image/png; name=cup.png',
        'Content-ID: <p>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--b--',
      ]),
      inbound: [
        {
          ...seen,
          thread: threadOf('Re: x', key),
          content: {
            text: 'See this',
            media: [{ kind: 'image', id: '9:4:0', type: 'image/png', name: 'cup.png', sizeBytes: 8 }],
          },
          replyTo: '<a@b>',
          continues: ['<a@b>'],
        },
      ],
    },
    {
      name: 'somebody whom our own border server proves, and whom nobody else could',
      key,
      body: mail([
        'Authentication-Results: mx.shop.example; dmarc=pass header.from=customer.example',
        ...head(['Subject: ', plain]),
        '',
        'hi',
      ]),
      inbound: [
        {
          ...seen,
          from: { ...from, email: 'lin@customer.example' },
          thread: threadOf('', key),
          content: { text: 'hi' },
        },
      ],
    },
    {
      name: 'a proof that the sender wrote themselves',
      key,
      body: mail([
        'Authentication-Results: mx.evil.example; dmarc=pass header.from=customer.example',
        ...head(['Subject: ', plain]),
        '',
        'hi',
      ]),
      inbound: [{ ...seen, thread: threadOf('', key), content: { text: 'hi' } }],
    },
    {
      name: 'a machine that says somebody is away',
      key,
      body: mail([...head(['Subject: Away', 'Auto-Submitted: auto-replied', plain]), '', 'Back on Monday']),
      inbound: [
        {
          ...seen,
          thread: threadOf('Away', key),
          content: { text: 'Away\n\nBack on Monday' },
          isAutomatic: true,
        },
      ],
    },
    {
      name: 'what we sent ourselves',
      body: mail(['From: help@shop.example', 'To: a@b.example', plain, '', 'ours']),
      inbound: [],
    },
    {
      name: 'a mail that could not be delivered',
      body: mail([
        'From: MAILER-DAEMON@mx.example',
        'Date: Sun, 01 Feb 2026 10:00:00 +0000',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Undeliverable',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example',
        '',
        'Final-Recipient: rfc822; gone@customer.example',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 no such user',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        'Message-ID: <ours@shop.example>',
        '--b--',
      ]),
      inbound: [
        {
          kind: 'status',
          vendorId: '<ours@shop.example>',
          status: 'failed',
          atMs,
          problem: { class: 'recipient-gone', code: '5.1.1', detail: 'smtp; 550 no such user' },
        },
      ],
    },
  ],
  strange: [mail([...head(['Subject: '])])],
};
