import type { Kept } from '../bridge.ts';

/** What the page itself remembers: that this visitor has talked here, how the launcher looked then, and what it keeps for the panel. */
export interface Mark {
  accent?: string;
  position?: 'left' | 'right';
  kept?: Kept;
}

const key = (siteKey: string) => `parley:${siteKey}`;

export function readMark(siteKey: string): Mark | undefined {
  try {
    const text = localStorage.getItem(key(siteKey));
    return text ? (JSON.parse(text) as Mark) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the mark, or removes it; a page that forbids storage has none. */
export function keepMark(siteKey: string, mark: Mark | undefined) {
  try {
    if (mark) localStorage.setItem(key(siteKey), JSON.stringify(mark));
    else localStorage.removeItem(key(siteKey));
  } catch {
    // without a mark the unread badge waits until the panel is opened, and nothing is kept for it
  }
}
