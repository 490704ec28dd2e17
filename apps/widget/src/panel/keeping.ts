import type { ToldEvent } from '@parley/contract';
import type { Attributes } from '../bridge.ts';

const mostEvents = 20;
const longest = { name: 100, data: 500, key: 60, text: 200 };
const mostAttributes = 20;

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
    /** what the page says of its reader, as much as is told to the server */
    attributes: (): Attributes => fitting(parse<Attributes>(read(tab, `${prefix}attributes`), {})),
    keepEvent(name: string, data: unknown) {
      const before = parse<ToldEvent[]>(read(tab, `${prefix}events`), []);
      const event = { name: name.slice(0, longest.name), ...wordsOf(data), at: new Date().toISOString() };
      write(tab, `${prefix}events`, JSON.stringify([...before, event].slice(-mostEvents)));
    },
    /** what happened and was not told yet; from now on it counts as told */
    takeEvents(): ToldEvent[] {
      const events = parse<ToldEvent[]>(read(tab, `${prefix}events`), []);
      write(tab, `${prefix}events`, '');
      return events;
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

function parse<T>(text: string | undefined, otherwise: T): T {
  try {
    return text ? (JSON.parse(text) as T) : otherwise;
  } catch {
    return otherwise;
  }
}

const fitting = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([key, value]) => key.length <= longest.key && /^(string|number|boolean)$/.test(typeof value))
      .slice(0, mostAttributes)
      .map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, longest.text) : value]),
  );

/** Data that is too long is left out: half of it would say something else. */
function wordsOf(data: unknown): { data?: string } {
  const text = data === undefined || data === null ? '' : JSON.stringify(data);
  return text !== '' && text.length <= longest.data ? { data: text } : {};
}
