import type { Locale } from '@parley/contract';

/** What the loader on the customer's page and the panel in its frame say to each other. */
export type Theme = 'light' | 'dark' | 'auto';
export interface Page {
  url: string;
  title: string;
}
/** The panel's storage, on loan from the page. */
export type Kept = Record<string, string>;
export type Attributes = Record<string, string | number | boolean>;

export type ToPanel =
  | { t: 'open' }
  | { t: 'close' }
  /** `referrer`: of the page as it was loaded */
  | { t: 'page'; page: Page; referrer?: string }
  | { t: 'locale'; locale: Locale }
  | { t: 'theme'; theme: Theme }
  | { t: 'user'; token: string }
  | { t: 'attributes'; attributes: Attributes }
  | { t: 'event'; name: string; data?: unknown }
  | { t: 'reset' }
  /** what the page keeps for the panel */
  | { t: 'kept'; kept: Kept | undefined };

export type FromPanel =
  | { t: 'session'; accent: string; position: 'right' | 'left' }
  | { t: 'unread'; count: number }
  | { t: 'message'; text: string }
  | { t: 'close' }
  | { t: 'error'; code: string }
  /** to be kept by the page, where the browser gives a foreign frame no storage; no value: forget it */
  | { t: 'keep'; key: string; value?: string };

/** The frame says this to its parent once it listens. */
export const readyWord = 'parley:ready';
/** The parent's answer; a port for everything that follows comes along. */
export interface Greeting {
  t: 'parley:greeting';
  words: ToPanel[];
}

/** The panel's address: which site it serves, and which origin alone may speak to it. */
export const panelUrl = (origin: string, siteKey: string, host: string) =>
  `${origin}/widget/panel?${new URLSearchParams({ site: siteKey, host })}`;
