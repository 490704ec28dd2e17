import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countChecks, countIfRun, countTests, lastLine } from './check/count-results.mjs';

// Read what the test runner and the check wrote down about themselves; what they did not write counts as failed.
const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache');
const read = (name) =>
  existsSync(join(cache, name)) ? JSON.parse(readFileSync(join(cache, name), 'utf8')) : undefined;
const tests = countTests(read('tests.json'));
const external = countIfRun(read('tests-external.json'));
const checks = countChecks(read('check.json'));
console.log(`\n${lastLine([tests, external, checks])}`);
if (tests.failed + external.failed + checks.failed > 0) process.exitCode = 1;
