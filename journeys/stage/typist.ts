import type { CDPSession, Locator, Page } from 'playwright-core';
import { patienceMs } from './customer.ts';

/** Somebody without a mouse, whose keyboard has an input method. */
export type Typist = Awaited<ReturnType<typeof seatTypist>>;

/** The keys that would send, leave, move or command, if they were not the input method's own while it composes. */
const risky = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'e', 'j', 'x', 's', ',', 'Tab'] as const;

/** Lets a page be used by its keyboard alone. */
export async function seatTypist(page: Page) {
  const { keyboard } = page;
  const devtools = await page.context().newCDPSession(page);
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) await keyboard.press(key);
    },
    type: (text: string) => keyboard.type(text),
    /** Writes words as an input method does: letters that are no text yet, keys that it takes for itself, and then the words. */
    async composes(letters: string, words: string) {
      for (let end = 1; end <= letters.length; end++) {
        const text = letters.slice(0, end);
        await devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
      for (const key of risky) await pressInMethod(devtools, key);
      await devtools.send('Input.insertText', { text: words });
      // Some browsers tell of the key that ended the composing only when it has ended.
      await pressInMethod(devtools, 'Enter');
    },
    /** Goes from field to field until this one has the focus. */
    async goesTo(place: Locator) {
      await place.first().waitFor({ timeout: patienceMs });
      for (let steps = 0; steps < 80; steps++) {
        if (await place.first().evaluate((element) => element === document.activeElement)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`No way by Tab to ${place}.`);
    },
    /** The conversation whose row has the focus. */
    cursor: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.row),
  };
}

/** A press that the input method has taken: the page hears of it by a code that says so, and nothing is written. */
async function pressInMethod(devtools: CDPSession, key: string) {
  const press = { key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
}
