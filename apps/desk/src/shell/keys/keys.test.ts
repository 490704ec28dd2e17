import { describe, expect, test } from 'vitest';
import { hearsKey } from './hears-keys.ts';
import { actionIds, keyMap, keyText } from './key-map.ts';
import { bindingOf, isSingle, keysOf, pressOf, refusedKey } from './own-keys.ts';

const press = { isComposing: false, keyCode: 0, repeat: false };
const page = { isField: false, isOverlaid: false };
const field = { isField: true, isOverlaid: false };

describe('keys', () => {
  test('no key is bound twice', () => {
    const bound = actionIds.flatMap((id) => keyMap[id].keys);
    expect(bound.filter((keys, index) => bound.indexOf(keys) !== index)).toEqual([]);
  });

  test('no key begins a sequence of another', () => {
    const bound: string[] = actionIds.flatMap((id) => [...keyMap[id].keys]);
    const firsts = bound.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]);
    expect(bound.filter((keys) => firsts.includes(keys))).toEqual([]);
  });

  test('single keys act on the page, never in a field, never when switched off, never on repeat', () => {
    expect(hearsKey(keyMap.reply, press, page, true)).toBe(true);
    expect(hearsKey(keyMap.reply, press, field, true)).toBe(false);
    expect(hearsKey(keyMap.reply, press, page, false)).toBe(false);
    expect(hearsKey(keyMap.resolve, { ...press, repeat: true }, page, true)).toBe(false);
  });

  test('chords act in fields too, and without single keys', () => {
    expect(hearsKey(keyMap.palette, press, field, false)).toBe(true);
  });

  test('nothing acts while an input method composes', () => {
    for (const id of actionIds) {
      expect(hearsKey(keyMap[id], { ...press, isComposing: true }, page, true)).toBe(false);
      expect(hearsKey(keyMap[id], { ...press, keyCode: 229 }, field, true)).toBe(false);
    }
  });

  test('nothing acts behind a dialog or a menu', () => {
    for (const id of actionIds)
      expect(hearsKey(keyMap[id], press, { ...page, isOverlaid: true }, true)).toBe(false);
  });

  test('what is sent while writing is heard in the field only', () => {
    expect(hearsKey(keyMap.send, press, page, true)).toBe(false);
    expect(hearsKey(keyMap.send, press, field, true)).toBe(true);
  });

  test('keys are written as they stand on the keyboard of the reader', () => {
    expect(keyText('$mod+Shift+Enter', true)).toEqual(['⌘', '⇧', '↵']);
    expect(keyText('$mod+k', false)).toEqual(['Ctrl', 'K']);
    expect(keyText('g i', false)).toEqual(['G', 'I']);
  });
});

describe('keys of one’s own', () => {
  const event = (key: string, more: object = {}) => ({
    ...{
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      isComposing: false,
      keyCode: 0,
    },
    ...more,
  });

  test('what the map calls single is what stands for itself', () => {
    for (const id of actionIds)
      for (const keys of keyMap[id].keys) expect([id, isSingle(keys)]).toEqual([id, keyMap[id].isSingle]);
  });

  test('take the place of those in the map, and a chord is heard where a bare key was', () => {
    expect(keysOf('reply', { reply: ['$mod+r'] })).toEqual(['$mod+r']);
    expect(keysOf('reply', {})).toEqual(['r']);
    expect(hearsKey(bindingOf('reply', '$mod+e'), press, field, false)).toBe(true);
    expect(hearsKey(bindingOf('palette', 'q'), press, page, false)).toBe(false);
  });

  test('are read as they are pressed, and never from an input method', () => {
    expect(pressOf(event('k', { ctrlKey: true }), false)).toBe('$mod+k');
    expect(pressOf(event('K', { metaKey: true, shiftKey: true }), true)).toBe('$mod+Shift+K');
    expect(pressOf(event('Shift', { shiftKey: true }), false)).toBeUndefined();
    expect(pressOf(event('a', { isComposing: true }), false)).toBeUndefined();
    expect(pressOf(event('a', { keyCode: 229 }), false)).toBeUndefined();
  });

  test('are refused where they are another’s, begin another’s, or are the browser’s', () => {
    expect(refusedKey('reply', 'n', {})).toEqual({ why: 'taken', by: 'note' });
    expect(refusedKey('reply', 'g', {})).toMatchObject({ why: 'begins' });
    expect(refusedKey('reply', '$mod+w', {})).toEqual({ why: 'reserved' });
    expect(refusedKey('reply', 'n', { note: ['z'] })).toBeUndefined();
  });
});
