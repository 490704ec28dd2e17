import { expect, test } from 'vitest';
import { fitToView } from './fit-to-view.ts';

function page() {
  const view = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
  const styles = new Map<string, string>();
  const attributes = new Set<string>();
  const root = {
    style: {
      setProperty: (name: string, value: string | null) => void styles.set(name, value ?? ''),
      removeProperty: (name: string) => `${styles.delete(name)}`,
    },
    toggleAttribute: (name: string, on: boolean) => (on ? attributes.add(name) : attributes.delete(name)),
  };
  fitToView(root, view as never, () => 844);
  const show = (change: Partial<typeof view>) => {
    Object.assign(view, change);
    view.dispatchEvent(new Event('resize'));
    return [...attributes, ...styles.values()];
  };
  return { show };
}

test('while a keyboard lies over the page it takes the room that is left, and all of it afterwards', () => {
  const { show } = page();
  expect(show({ height: 500, offsetTop: 60 })).toEqual(['data-keyboard', '500px', '60px']);
  expect(show({ height: 844, offsetTop: 0 })).toEqual([]);
});

test('a bar of the browser is no keyboard, and who zooms in sees what they chose', () => {
  const { show } = page();
  expect(show({ height: 770 })).toEqual([]);
  expect(show({ height: 400, scale: 2 })).toEqual([]);
});
