import type { Page } from 'playwright-core';

interface Marked {
  ran?: unknown;
}

/** Watches a page and all its frames for a foreign script; `found` tells what ran, what a policy had to stop, and what could still run when touched. */
export function watchForScripts(page: Page) {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (line) => {
    if (/Content Security Policy/i.test(line.text())) seen.push(`stopped by the policy: ${line.text()}`);
  });
  return {
    async found(): Promise<string[]> {
      const inFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(inspect)));
      return [...seen, ...inFrames.flat()];
    },
  };
}

function inspect(): string[] {
  const ran = (window as Marked).ran;
  const live = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value))
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
  return [...(ran === undefined ? [] : [`payload ${String(ran)} ran`]), ...live];
}
