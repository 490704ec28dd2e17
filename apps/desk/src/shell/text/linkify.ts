export type TextPart = { text: string; href?: string };

const link = /\b(?:https?:\/\/|www\.)[^\s<>"'`、。，！？；：）】》」』]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
/** Punctuation at the end belongs to the sentence, not to the address. */
const tail = /[.,!?;:)\]}*]+$/u;

/** Cuts a text into plain parts and links; only web and mail addresses become links, whatever the text says. */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(link)) {
    const address = trimTail(match[0]);
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    const href = hrefOf(address);
    parts.push(href ? { text: address, href } : { text: address });
    from = match.index + address.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

function trimTail(found: string): string {
  const end = tail.exec(found)?.[0] ?? '';
  const kept = end.startsWith(')') && found.includes('(') ? 1 : 0;
  return found.slice(0, found.length - end.length + kept);
}

function hrefOf(address: string): string | undefined {
  if (/^[\w.+-]+@/.test(address) && !address.includes('://')) return `mailto:${address}`;
  try {
    const url = new URL(/^https?:/i.test(address) ? address : `https://${address}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts a text where any of the searched words stand, so that they can be marked: in scripts with spaces at the beginning of a word, as they are found. */
export function highlight(text: string, query: string): Array<{ text: string; isHit: boolean }> {
  const terms = query.split(/\s+/).filter(Boolean).map(pattern);
  if (terms.length === 0) return [{ text, isHit: false }];
  const hit = new RegExp(`(${terms.join('|')})`, 'giu');
  return text
    .split(hit)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const pattern = (term: string) => (/^[a-z0-9]/i.test(term) ? '(?<![a-z0-9])' : '') + literal(term);
const literal = (term: string) => term.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
