import { test } from 'vitest';
import { openStage, type Stage } from './stage.ts';

const longestMs = 280_000;

/** A test that is played on a stage; when it fails, every screen of it is kept as a picture. One that lacks something is left out and says what. */
export const story = (
  title: string,
  play: (stage: Stage) => Promise<void>,
  { isLeftOut = false }: { isLeftOut?: string | false } = {},
): void =>
  test.skipIf(isLeftOut)(isLeftOut ? `${title} (not run: ${isLeftOut})` : title, async () => {
    const stage = openStage();
    try {
      await within(longestMs, play(stage));
    } catch (error) {
      const folder = await stage.savePictures(title);
      console.error(`What everybody saw is in ${folder}`);
      throw error;
    } finally {
      await stage.close();
    }
  });

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The story had not ended after ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
