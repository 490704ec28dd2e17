import type { Attributes, Page } from '../bridge.ts';

const mostEvents = 50;

/** What the panel keeps for itself: for this tab what the page told and what is half written, for longer whether sound is on. */
export function createKeeping(siteKey: string) {
  const prefix = `parley.${siteKey}.`;
  const tab = () => sessionStorage;
  const device = () => localStorage;
  return {
    draft: () => read(tab, `${prefix}draft`) ?? '',
    keepDraft: (text: string) => write(tab, `${prefix}draft`, text),
    isSilent: () => read(device, `${prefix}silent`) === '1',
    keepSilent: (isSilent: boolean) => write(device, `${prefix}silent`, isSilent ? '1' : ''),
    keepAttributes: (attributes: Attributes) => write(tab, `${prefix}attributes`, JSON.stringify(attributes)),
    keepEvent(name: string, data: unknown, page: Page | undefined) {
      const before = parse(read(tab, `${prefix}events`));
      const events = [...before, { name, data, url: page?.url, at: new Date().toISOString() }];
      write(tab, `${prefix}events`, JSON.stringify(events.slice(-mostEvents)));
    },
    clear() {
      for (const name of ['draft', 'attributes', 'events']) write(tab, prefix + name, '');
    },
  };
}
export type Keeping = ReturnType<typeof createKeeping>;

// a frame whose storage the browser forbids throws at the very mention of it
function read(where: () => Storage, key: string): string | undefined {
  try {
    return where().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(where: () => Storage, key: string, value: string) {
  try {
    if (value) where().setItem(key, value);
    else where().removeItem(key);
  } catch {
    // nothing is kept then
  }
}

function parse(text: string | undefined): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
