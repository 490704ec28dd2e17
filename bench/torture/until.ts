export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when it holds; rejects when it still does not after so many ms. */
export async function until(
  what: string,
  withinMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  if (!(await holdsWithin(withinMs, holds))) throw new Error(`Not within ${withinMs / 1000} s: ${what}.`);
}

/** Whether it came to hold within so many ms. */
export async function holdsWithin(
  withinMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<boolean> {
  for (const begun = Date.now(); ; await sleep(25)) {
    if (await holds()) return true;
    if (Date.now() - begun > withinMs) return false;
  }
}
