import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findExternalPostgres } from './tools/find-external-postgres.ts';

/** `external`: the server's tests once more, on another PostgreSQL than the built-in one. */
const isExternal = process.env.TEST_STORES === 'external';

/** The server's rooms, on its own PostgreSQL or on the one that the URL names. */
const serverTests = (storeUrl = '') => ({
  include: ['apps/server/{src,test}/**/*.test.ts'],
  globalSetup: 'apps/server/test/global-setup.ts',
  env: { PARLEY_TEST_STORE_URL: storeUrl },
});

async function externalProject(): Promise<TestProjectConfiguration> {
  const external = await findExternalPostgres(process.env);
  if ('notRun' in external) console.log(external.notRun);
  return {
    extends: true,
    test: {
      name: 'server-external',
      ...serverTests('url' in external ? external.url : ''),
      ...('url' in external ? {} : { include: [] }),
      // The launcher starts its own PostgreSQL whatever the store is; once is enough.
      exclude: ['apps/server/src/kernel/postgres/**'],
    },
  };
}

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'packages',
      include: ['{packages,apps/widget,apps/desk,bench,journeys,tools}/**/*.test.{ts,tsx}'],
    },
  },
  { extends: true, test: { name: 'server', ...serverTests() } },
  {
    extends: true,
    test: {
      name: 'shop',
      include: ['examples/shop/**/*.test.ts'],
      globalSetup: 'apps/server/test/shop-setup.ts',
      env: { PARLEY_TEST_STORE_URL: '' },
    },
  },
  {
    extends: true,
    test: {
      name: 'journeys',
      include: ['journeys/**/*.journey.ts'],
      globalSetup: 'journeys/stage/global-setup.ts',
      testTimeout: 300_000,
      hookTimeout: 300_000,
      // After all else: people in browsers wait more than they work, so two stories at a time are enough for two cores.
      sequence: { groupOrder: 1 },
    },
  },
];

export default defineConfig({
  test: {
    projects: isExternal ? [await externalProject()] : projects,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What must come about may take its time on a busy machine; a test that fails waits this long, one that passes does not.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    // Modules keep no state between tests, so a worker reads each of them once.
    isolate: false,
    passWithNoTests: true,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: `.cache/tests${isExternal ? '-external' : ''}.json` }]]
      : ['default'],
  },
});
