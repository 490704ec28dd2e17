import { expect, test } from 'vitest';
import type { FromPanel, Kept, ToPanel } from '../bridge.ts';
import { borrowStorage } from './borrow-storage.ts';

/** A page that keeps what its panels tell it, and tells every other tab. */
function page() {
  const kept: Kept = {};
  const tabs: ((word: ToPanel) => void)[] = [];
  return {
    kept,
    openTab() {
      const mine: ((word: ToPanel) => void)[] = [];
      const tell = (word: ToPanel) => {
        for (const listener of mine) listener(word);
      };
      tabs.push(tell);
      return borrowStorage({
        kind: 'frame',
        hear(listener) {
          mine.push(listener);
          listener({ t: 'kept', kept: { ...kept } });
        },
        send(word: FromPanel) {
          if (word.t !== 'keep') return;
          if (word.value === undefined) delete kept[word.key];
          else kept[word.key] = word.value;
          for (const other of tabs) if (other !== tell) other({ t: 'kept', kept: { ...kept } });
        },
      });
    },
  };
}

test('what the panel keeps is there when it is loaded again', () => {
  const shop = page();
  shop.openTab().storage.setItem('token', 'abc');
  const { storage } = shop.openTab();
  expect(storage.getItem('token')).toBe('abc');
  expect([storage.length, storage.key(0), storage.key(1)]).toEqual([1, 'token', null]);
});

test('what is removed is gone for the page too', () => {
  const shop = page();
  const { storage } = shop.openTab();
  storage.setItem('token', 'abc');
  storage.removeItem('token');
  expect(storage.getItem('token')).toBeNull();
  expect(shop.kept).toEqual({});
});

test('tabs hear of each other, and none loses what it wrote itself', () => {
  const shop = page();
  const [here, there] = [shop.openTab(), shop.openTab()];
  const heard: (string | null)[] = [];
  const stop = here.onStorage((key) => heard.push(key));
  here.storage.setItem('mine', '1');
  there.storage.setItem('theirs', '2');
  expect(heard).toEqual([null]);
  expect([here.storage.getItem('mine'), here.storage.getItem('theirs')]).toEqual(['1', '2']);
  there.storage.removeItem('mine');
  expect(here.storage.getItem('mine')).toBeNull();
  stop();
  there.storage.setItem('theirs', '3');
  expect(heard).toHaveLength(2);
});
