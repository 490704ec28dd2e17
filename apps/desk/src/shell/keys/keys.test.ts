import { describe, expect, test } from 'vitest';
import { hearsKey } from './hears-keys.ts';
import { actionIds, keyMap, keyText } from './key-map.ts';

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
