import type { Locator } from 'playwright-core';

/** One message as it stands on somebody's screen. */
export interface SpokenLine {
  who: string;
  text: string;
}

/** What the widget's log shows, from top to bottom: the words only a screen reader is told name the speaker. */
export const listCustomerLines = (log: Locator): Promise<SpokenLine[]> =>
  log.locator('.stack').evaluateAll((stacks) =>
    stacks.map((stack) => ({
      who: stack.querySelector('.sr')?.textContent ?? '',
      text: stack.querySelector('.bubble')?.textContent ?? '',
    })),
  );

/** What the desk's log shows, from top to bottom; only what is near the screen is drawn. */
export const listAgentLines = (log: Locator): Promise<SpokenLine[]> =>
  log.locator('[class*="_bubble_"]').evaluateAll((bubbles) =>
    bubbles.map((bubble) => ({
      who: bubble.closest('[class*="_stack_"]')?.firstElementChild?.firstChild?.textContent ?? '',
      text: [...bubble.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeName === 'A')
        .map((node) => node.textContent)
        .join(''),
    })),
  );
