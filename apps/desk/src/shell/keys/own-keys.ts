import { composes } from './composes.ts';
import { type ActionId, actionIds, type KeyBinding, keyMap } from './key-map.ts';

type Own = Partial<Record<ActionId, readonly string[]>>;

/** The keys of an action: one's own, else those of the map. */
export const keysOf = (id: ActionId, own: Own): readonly string[] => own[id] ?? keyMap[id].keys;

/** A key as it is heard: whether it can be switched off depends on what it is, not on whose it was. */
export const bindingOf = (id: ActionId, keys: string): KeyBinding => ({
  scope: keyMap[id].scope,
  keys: [keys],
  isSingle: isSingle(keys),
});

/** Bare characters, with Shift or without: what one would write with in a field. */
export const isSingle = (keys: string): boolean =>
  keys.split(' ').every((press) => {
    const parts = press.split('+').filter((part) => part !== 'Shift');
    const [only = '+'] = parts;
    return parts.length <= 1 && [...only].length === 1;
  });

/** What is pressed, in the grammar of the map; undefined for what cannot stand for an action: a mere modifier, or what an input method is given. */
export function pressOf(
  event: Pick<
    KeyboardEvent,
    'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
  >,
  isMac: boolean,
): string | undefined {
  if (composes(event)) return undefined;
  if (/^(Shift|Control|Alt|Meta|AltGraph|CapsLock|Dead|Process|Unidentified)$/.test(event.key))
    return undefined;
  const isMod = isMac ? event.metaKey : event.ctrlKey;
  if (isMac ? event.ctrlKey : event.metaKey) return undefined;
  const key = event.key === ' ' ? 'Space' : event.key;
  const parts = [isMod ? '$mod' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '', key];
  return parts.filter((part) => part !== '').join('+');
}

export type Refused = { why: 'taken' | 'begins'; by: ActionId } | { why: 'reserved' };

const reserved = /^\$mod\+(Shift\+)?[tnwTNW]$|^Alt\+F4$|^F5$|^\$mod\+[rR]$|^Tab$|^Shift\+Tab$/;

/** Why a key cannot be given to an action; undefined when it can. */
export function refusedKey(id: ActionId, keys: string, own: Own): Refused | undefined {
  if (reserved.test(keys)) return { why: 'reserved' };
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  for (const other of actionIds) {
    if (other === id) continue;
    for (const taken of keysOf(other, own)) {
      if (same(taken, keys)) return { why: 'taken', by: other };
      if (taken.includes(' ') && same(taken.split(' ')[0] ?? '', keys)) return { why: 'begins', by: other };
    }
  }
  return undefined;
}
