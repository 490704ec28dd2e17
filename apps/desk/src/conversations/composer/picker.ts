import type { CannedReply } from '@parley/contract';

/** What the field asks for: `/` opens canned replies, `#` knowledge; only as the very first sign and up to the first space. */
export type Picking = { kind: 'canned' | 'article'; query: string };

export function pickingOf(text: string): Picking | null {
  const match = /^([/#])([^\s/#]*)$/u.exec(text);
  if (!match) return null;
  return { kind: match[1] === '/' ? 'canned' : 'article', query: match[2] ?? '' };
}

/** Canned replies for a few letters: codes that begin so, then codes and texts that contain them; the most used first. */
export function findCanned(replies: readonly CannedReply[], query: string): CannedReply[] {
  const wanted = query.toLocaleLowerCase();
  const rank = (reply: CannedReply) => {
    const code = reply.code.toLocaleLowerCase();
    if (code.startsWith(wanted)) return 0;
    if (code.includes(wanted)) return 1;
    return reply.text.toLocaleLowerCase().includes(wanted) ? 2 : 3;
  };
  return replies
    .filter((reply) => rank(reply) < 3)
    .toSorted((a, b) => rank(a) - rank(b) || b.timesUsed - a.timesUsed)
    .slice(0, 30);
}

/** Fills `{{name}}` (the customer) and `{{agent}}` (the writer). */
export const fillCanned = (text: string, values: { name: string; agent: string }) =>
  text.replace(/\{\{\s*(name|agent)\s*\}\}/g, (_match, key: 'name' | 'agent') => values[key]);
