/** Whether an address may stand in content: http or https, a host, and nobody's name or password in it. */
export const isSafeUrl = (address: string): boolean =>
  /^https?:\/\/(?:[\p{L}\p{N}.-]+|\[[\da-f:]+\])(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu.test(address);

/** A piece of inline text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; url: string };

const inlineForm = /\*\*([^*\n]{1,500})\*\*|\[([^\][\n]{1,300})\]\(([^()\s]{1,2000})\)/g;

/** Reads the inline form of a text block: `**bold**` and `[words](https://…)`; an address that is not safe leaves its words plain. */
export function inlineOf(text: string): Inline[] {
  const pieces: Inline[] = [];
  let done = 0;
  for (const { 0: whole, 1: bold, 2: words = '', 3: url = '', index } of text.matchAll(inlineForm)) {
    if (index > done) pieces.push({ kind: 'text', text: text.slice(done, index) });
    if (bold !== undefined) pieces.push({ kind: 'bold', text: bold });
    else pieces.push(isSafeUrl(url) ? { kind: 'link', text: words, url } : { kind: 'text', text: words });
    done = index + whole.length;
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}

/** An inline text without its marks; a link keeps its address behind the words. */
export const plainInline = (text: string): string =>
  inlineOf(text)
    .map((piece) => (piece.kind === 'link' ? linkText(piece.text, piece.url) : piece.text))
    .join('');

/** A link in words. */
export const linkText = (words: string, url: string): string => (words === url ? url : `${words}: ${url}`);
