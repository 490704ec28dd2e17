import { spawnSync } from 'node:child_process';

/** Runs every step, also after one that failed, with its output where people see it; tells how each ended and how long it took. */
export function runSteps(steps, cwd, say = console.log) {
  return steps.map(({ name, command }) => {
    say(`\n▸ ${name}`);
    const startedMs = Date.now();
    const { status } = spawnSync(process.execPath, command, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    return { name, passed: status === 0, seconds: (Date.now() - startedMs) / 1000 };
  });
}

/** The ends of all steps, a line each, and the count as the last line. */
export function summarise(ends) {
  const lines = ends.map(
    ({ name, passed, seconds }) =>
      `${passed ? '✓' : '✗'} ${name.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s`,
  );
  const { passed, failed } = count(ends);
  return ['', ...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}

export function count(ends) {
  const passed = ends.filter((end) => end.passed).length;
  return { passed, failed: ends.length - passed };
}
