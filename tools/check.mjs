import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSteps } from './check/list-steps.mjs';
import { count, runSteps, summarise } from './check/run-steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ends = runSteps(listSteps(root, { skipTests: process.argv.includes('--skip-tests') }), root);
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache', 'check.json'), JSON.stringify(count(ends)));
console.log(summarise(ends));
if (count(ends).failed > 0) process.exitCode = 1;
