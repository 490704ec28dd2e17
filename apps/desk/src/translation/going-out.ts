import type { Original } from '@parley/contract';

/** How a conversation is translated on this browser. */
export interface Translating {
  /** what is said here is shown in the reader's language too */
  isOn: boolean;
  /** into which language answers go; null: the customer's, as it is known; `as-written`: none */
  to: string | null;
}
export const asWritten = 'as-written';

/** What an answer says in the customer's language, as its writer sees it beside their own words. */
export interface Rendering {
  /** the words that it renders */
  of: string;
  /** null: they are in that language already */
  text: string | null;
  to: string;
}
/** What of a draft goes out. */
export interface Going {
  text: string;
  original?: Original;
}

/** What goes out of these words, with the writer's own beside it where they were translated; undefined while the writer has not yet seen what it would be. */
export function goingOut(
  written: string,
  { isOn, to }: Translating,
  rendering: Rendering | undefined,
  locale: string,
): Going | undefined {
  const text = written.trim();
  if (!isOn || to === asWritten || text === '') return { text };
  if (rendering?.of !== text || (to !== null && rendering.to !== to)) return undefined;
  if (rendering.text === null) return { text };
  const rendered = rendering.text.trim();
  return rendered === '' ? undefined : { text: rendered, original: { text, locale } };
}
