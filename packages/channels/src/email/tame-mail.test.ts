import { expect, test } from 'vitest';
import type { EmailSettings } from './fields.ts';
import { readMail } from './read-mail.ts';

const settings = { address: 'help@shop.example', border: 'mx.shop.example' } as EmailSettings;
const head = ['From: Lin <lin@customer.example>', 'Date: Sun, 01 Feb 2026 10:00:00 +0000', 'Subject: Cup'];
const read = (lines: readonly (string | Buffer)[]) => {
  const raw = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]));
  return readMail(
    { key: '<m1@customer.example>', body: JSON.stringify({ place: '9:4', raw: raw.toString('base64') }) },
    settings,
  );
};
const textOf = async (lines: readonly (string | Buffer)[]) => {
  const [said] = await read([...head, ...lines]);
  return said?.kind === 'message' ? said.content.text : undefined;
};

test('a mail of thousands of parts is refused before it is unfolded, so that it is kept aside', async () => {
  const part = ['--b', 'Content-Type: text/plain', '', 'x'];
  const wide = ['Content-Type: multipart/mixed; boundary=b', '', ...Array(10_000).fill(part).flat(), '--b--'];
  await expect(read([...head, ...wide])).rejects.toThrow('Max allowed child nodes');
  const deep = Array.from({ length: 10_000 }, (_, n) => [
    ...[`Content-Type: multipart/mixed; boundary=b${n}`, '', `--b${n}`],
  ]);
  await expect(read([...head, ...deep.flat(), 'Content-Type: text/plain', '', 'x'])).rejects.toThrow();
});

test('of hundreds of files twenty are kept, and the words', async () => {
  const file = ['--b', 'Content-Disposition: attachment; filename=a.bin', '', 'x'];
  const words = ['--b', 'Content-Type: text/plain', '', 'See these'];
  const [said] = await read([
    ...head,
    ...['Content-Type: multipart/mixed; boundary=b', '', ...words, ...Array(300).fill(file).flat(), '--b--'],
  ]);
  expect(said).toMatchObject({ kind: 'message', content: { text: 'Cup\n\nSee these' } });
  expect(said?.kind === 'message' && said.content.media).toHaveLength(20);
});

test('a page nested twenty thousand deep is read as far as it goes, and runs nothing', async () => {
  const nested = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`;
  const text = await textOf(['Content-Type: text/html', '', `<p>broken</p><script>run()</script>${nested}`]);
  expect(text).toContain('broken');
  expect(text).not.toContain('run()');
});

test('a character set that nobody knows, or that is not the one it says, loses no readable word', async () => {
  for (const charset of ['x-unknown-9', '"', 'utf-8', 'iso-2022-jp'])
    expect(
      await textOf([
        `Content-Type: text/plain; charset=${charset}`,
        '',
        Buffer.concat([Buffer.from('broken '), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(' cup')]),
      ]),
    ).toMatch(/broken .*cup/);
});

test('who claims to be the shop itself, or a colleague, says nothing in its name', async () => {
  const plain = ['Content-Type: text/plain', '', 'I am the shop'];
  expect(await read(['From: <HELP@shop.example>', ...head.slice(1), ...plain])).toEqual([]);
  const [said] = await read(['From: Zhou Ning <zhouning@shop.example>', ...head.slice(1), ...plain]);
  expect(said).toMatchObject({ kind: 'message', from: { user: 'zhouning@shop.example' } });
  expect(said).not.toHaveProperty('isOurs');
  expect(said?.kind === 'message' && said.from).not.toHaveProperty('email');
});

test('fifty thousand references leave the first and the newest', async () => {
  const references = Array.from({ length: 50_000 }, (_, n) => `<${n}@x>`).join('\r\n ');
  const [said] = await read([...head, `References: ${references}`, '', 'x']);
  const kept = said?.kind === 'message' ? (said.thread?.context?.references ?? '') : '';
  expect(kept.split(' ').at(0)).toBe('<0@x>');
  expect(kept.split(' ').at(-1)).toBe('<m1@customer.example>');
  expect(kept.split(' ')).toHaveLength(20);
});
