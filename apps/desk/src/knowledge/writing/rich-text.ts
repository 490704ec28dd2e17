import { inlineOf, isSafeUrl } from '@parley/contract';
import type { JSONContent } from '@tiptap/core';

/** The text of a block as the editor's document: a paragraph a line, with bold and links. */
export const documentOf = (text: string): JSONContent => ({
  type: 'doc',
  content: text.split('\n').map((line) => {
    const content = inlineOf(line).flatMap((piece): JSONContent[] => {
      if (piece.text === '') return [];
      if (piece.kind === 'text') return [{ type: 'text', text: piece.text }];
      const mark = piece.kind === 'bold' ? { type: 'bold' } : { type: 'link', attrs: { href: piece.url } };
      return [{ type: 'text', text: piece.text, marks: [mark] }];
    });
    return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
  }),
});

/** The editor's document as the text of a block; what the form cannot say is said plainly. */
export const textOf = (document: JSONContent): string =>
  (document.content ?? []).map((line) => (line.content ?? []).map(pieceOf).join('')).join('\n');

function pieceOf({ text = '', marks = [] }: JSONContent): string {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href as string | undefined;
  // A link whose words or address would break its form stays words.
  if (href && isSafeUrl(href) && !/[()\s]/.test(href) && !/[\][]/.test(text)) return `[${text}](${href})`;
  const isBold = marks.some(({ type }) => type === 'bold');
  return isBold && text.trim() !== '' && !text.includes('*') ? `**${text}**` : text;
}
