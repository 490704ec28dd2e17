import { highlight, linkify } from './linkify.ts';

/** A text as it was written, with its addresses as links; nothing in it is ever markup. */
export function RichText({ text }: { text: string }) {
  return linkify(text).map((part, index) =>
    part.href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
}

/** A text with the searched words marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
