import { isSafeUrl } from '@parley/contract';
import { Mark, mergeAttributes } from '@tiptap/core';

/** A link in an answer: to a safe address or none; a paste brings its links along. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: 'bold',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return isSafeUrl(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer nofollow' }),
    0,
  ],
});
