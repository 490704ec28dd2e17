import { defineConfig } from 'vitest/config';

/** `npx vitest run --config journeys/pictures.config.ts` takes the pictures of the README anew. */
export default defineConfig({
  test: {
    include: ['journeys/take-pictures.ts'],
    globalSetup: 'journeys/stage/global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
