import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countChecks, countIfRun, countTests, lastLine, listFailed } from './check/count-results.mjs';

// Read what the test runner and the check wrote down about themselves; what they did not write counts as failed.
const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache');
const read = (name) =>
  existsSync(join(cache, name)) ? JSON.parse(readFileSync(join(cache, name), 'utf8')) : undefined;
const reports = [read('tests.json'), read('tests-external.json')];
const tests = countTests(reports[0]);
const external = countIfRun(reports[1]);
const checks = countChecks(read('check.json'));
for (const failed of reports.flatMap(listFailed)) console.log(`\n${failed}`);
console.log(`\n${lastLine([tests, external, checks])}`);
if (tests.failed + external.failed + checks.failed > 0) process.exitCode = 1;
