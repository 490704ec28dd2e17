export interface TextPart {
  text: string;
  /** present where the text is a web address */
  href?: string;
}

// an address ends at a space, a quote, a bracket or any full-width punctuation; nothing but http and https is ever one
const address = /https?:\/\/[^\s<>"'`{}|\\^\u3000-\u303f\uff00-\uffef]+/gi;
const trailing = /[.,;:!?)\]]+$/;

/** Splits a text into plain parts and web addresses; joined again they are the text, and no part is markup. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(address)) {
    const found = withoutTrailing(match[0]);
    if (!URL.canParse(found)) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index) });
    parts.push({ text: found, href: new URL(found).href });
    done = match.index + found.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

/** The full stop after an address is the sentence's; a closing bracket is the address's if it was opened there. */
function withoutTrailing(found: string): string {
  const bare = found.replace(trailing, '');
  const rest = found.slice(bare.length);
  return rest.startsWith(')') && bare.includes('(') ? `${bare})` : bare;
}
