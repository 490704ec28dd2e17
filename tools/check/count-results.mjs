const nothing = { passed: 0, failed: 1, skipped: 0 };

/** Counts the tests of the runner's own report; no report, no test, or a fault outside every test is a failure. */
export function countTests(report) {
  if (!report || report.numTotalTests === 0) return nothing;
  // A file that could not be loaded has no test that could fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts tests that may have nothing to run on: a report of none is no failure, and a missing one is. */
export const countIfRun = (report) =>
  report?.numTotalTests === 0 && report.success ? { passed: 0, failed: 0, skipped: 0 } : countTests(report);

/** Lists what failed in the runner's own report, each with the first lines of why, so that the end of a long log says it. */
export function listFailed(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`✗ ${name}\n${firstLines(message)}`];
    return failed.map(
      (each) => `✗ ${name} › ${each.fullName}\n${firstLines(each.failureMessages.join('\n'))}`,
    );
  });
}

const firstLines = (text = '') =>
  text
    .split('\n')
    .slice(0, 25)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

/** Counts the steps of the check by its own report. */
export const countChecks = (report) => (report ? { ...report, skipped: 0 } : nothing);

/** `12 passed, 0 failed`, and the skipped where there are any. */
export function lastLine(counts) {
  const total = (key) => counts.reduce((sum, each) => sum + each[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  return `${total('passed')} passed, ${total('failed')} failed${skipped}`;
}
