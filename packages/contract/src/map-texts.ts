import { type Content, contentLimits } from './content.ts';

/** What of a block customers read as words, and how long it may be. */
const mostChars: Readonly<Record<string, number>> = {
  text: contentLimits.textChars,
  title: contentLimits.titleChars,
  label: contentLimits.labelChars,
  send: contentLimits.labelChars,
  say: 200,
  alt: 300,
};
const linkTextChars = 300;

/** The same content with every text that customers read written anew; addresses and files stay as they are. */
export function mapTexts(
  content: Content,
  write: (text: string, mostChars: number, field: string) => string,
): Content {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    const isLink = 'kind' in value && value.kind === 'link';
    return Object.fromEntries(
      Object.entries(value).map(([field, inside]) => {
        if (field === 'file' || field === 'image') return [field, inside];
        const most = isLink && field === 'text' ? linkTextChars : mostChars[field];
        return [field, most && typeof inside === 'string' ? write(inside, most, field) : walk(inside)];
      }),
    );
  };
  return walk(content) as Content;
}

/** Every text of a content that customers read, in order. */
export function textsOf(content: Content): string[] {
  const texts: string[] = [];
  mapTexts(content, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
