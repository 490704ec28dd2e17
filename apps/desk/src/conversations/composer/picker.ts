/** What the field asks for: `/` opens canned replies, `#` knowledge; only as the very first sign and up to the first space. */
export type Picking = { kind: 'canned' | 'article'; query: string };

export function pickingOf(text: string): Picking | null {
  const match = /^([/#])([^\s/#]*)$/u.exec(text);
  if (!match) return null;
  return { kind: match[1] === '/' ? 'canned' : 'article', query: match[2] ?? '' };
}
