import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countChecks, countIfRun, countTests, lastLine, listFailed } from './check/count-results.mjs';
import { listSteps } from './check/list-steps.mjs';
import { count, runSteps, summarise } from './check/run-steps.mjs';

const root = join(import.meta.dirname, '..');
const ends = (code: number) => ['-e', `process.exit(${code})`];

test('a step that fails does not keep the others from running, and is counted', () => {
  const steps = [
    { name: 'format', command: ends(0) },
    { name: 'lint', command: ends(3) },
    { name: 'build', command: ends(0) },
  ];
  const ended = runSteps(steps, root, () => {});
  expect(ended.map((end: { passed: boolean }) => end.passed)).toEqual([true, false, true]);
  expect(count(ended)).toEqual({ passed: 2, failed: 1 });
  expect(summarise(ended)).toMatch(/✓ format[\s\S]*✗ lint[\s\S]*✓ build[\s\S]*\n2 passed, 1 failed$/);
});

test('every workspace with types is checked, and every step names a program that is there', () => {
  const steps = listSteps(root, { skipTests: false });
  const names = steps.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'format',
      'lint',
      'types apps/server',
      'types tools',
      'build',
      'rules and tests',
    ]),
  );
  for (const { command } of steps) expect(existsSync(join(root, command[0] ?? ''))).toBe(true);
});

test('tests are left out on request only', () => {
  const names = listSteps(root, { skipTests: true }).map(({ name }) => name);
  expect(names).not.toContain('rules and tests');
  expect(names).toContain('size budgets');
});

const report = {
  success: true,
  numTotalTests: 3,
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('the last line adds what the runner and the check report', () => {
  const counts = [countTests(report), countChecks({ passed: 5, failed: 1 })];
  expect(lastLine(counts)).toBe('7 passed, 1 failed, 1 skipped');
});

test('a run without a report, or without a test, counts as failed', () => {
  expect(countTests(undefined).failed).toBe(1);
  expect(countTests({ ...report, numTotalTests: 0 }).failed).toBe(1);
  expect(countChecks(undefined).failed).toBe(1);
});

test('a file that could not be loaded, and an error outside every test, count as failed', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(countTests({ ...report, success: false, testResults: [unloaded] }).failed).toBe(1);
  expect(countTests({ ...report, success: false }).failed).toBe(1);
});

test('tests that had nothing to run on are no failure, and a report that is missing is', () => {
  const none = { numTotalTests: 0, success: true, testResults: [] };
  expect(countIfRun(none)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(countIfRun({ ...none, success: false }).failed).toBe(1);
  expect(countIfRun(undefined).failed).toBe(1);
});

test('what failed is named again at the end, with why', () => {
  const testResults = [
    {
      name: 'queue.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'the first comes first', failureMessages: [] },
        { status: 'failed', fullName: 'nobody starves', failureMessages: ['expected 2 to be 1\n at line 3'] },
      ],
    },
    { name: 'broken.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ];
  expect(listFailed({ ...report, testResults })).toEqual([
    '✗ queue.test.ts › nobody starves\n    expected 2 to be 1\n     at line 3',
    '✗ broken.test.ts\n    no such module',
  ]);
  expect(listFailed(report)).toEqual([]);
  expect(listFailed(undefined)).toEqual([]);
});
