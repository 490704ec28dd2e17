import type { Locale } from '@parley/contract';
import type { Page, Visitor } from '@parley/sdk/visitor';
import type { ToPanel } from '../bridge.ts';
import type { Host } from './host.ts';
import type { Keeping } from './keeping.ts';
import { wear } from './look/wear.ts';

/** Does what the page asks for through the loader, from before the visitor exists. */
export function obey(host: Host, keeping: Keeping) {
  const listeners = new Set<() => void>();
  const wishes = {
    locale: undefined as Locale | undefined,
    isOpen: host.kind === 'page',
    page: undefined as Page | undefined,
    referrer: undefined as string | undefined,
    user: undefined as string | undefined,
    visitor: undefined as Visitor | undefined,
  };
  if (host.kind === 'page') wishes.page = { url: location.href, title: document.title };
  const doing: { [T in ToPanel['t']]: (word: Extract<ToPanel, { t: T }>) => void } = {
    open: () => {
      wishes.isOpen = true;
    },
    close: () => {
      wishes.isOpen = false;
    },
    page: ({ page, referrer }) => {
      wishes.page = page;
      wishes.referrer = referrer;
      wishes.visitor?.setPage(page);
    },
    locale: ({ locale }) => {
      wishes.locale = locale;
      wishes.visitor?.setLocale(locale);
    },
    theme: ({ theme }) => wear({ theme }),
    user: ({ token }) => {
      wishes.user = token;
      wishes.visitor?.setUser(token);
    },
    attributes: ({ attributes }) => keeping.keepAttributes(attributes),
    event: ({ name, data }) => keeping.keepEvent(name, data),
    kept: () => {},
    reset: () => {
      keeping.clear();
      wishes.user = undefined;
      wishes.visitor?.reset();
    },
  };
  wear({});
  host.hear((word) => {
    const done: ((word: never) => void) | undefined = doing[word.t];
    done?.(word as never);
    for (const listener of [...listeners]) listener();
  });
  return {
    locale: () => wishes.locale,
    isOpen: () => wishes.isOpen,
    user: () => wishes.user,
    page: () => wishes.page,
    referrer: () => wishes.referrer,
    /** from now on the wishes are the visitor's */
    serve(visitor: Visitor) {
      wishes.visitor = visitor;
      if (wishes.page) visitor.setPage(wishes.page);
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type Wishes = ReturnType<typeof obey>;
