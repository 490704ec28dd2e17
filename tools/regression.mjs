// Runs the tests of the bot against a running Parley and says how they went; ends with 1 when one fails, with 2 when they could not be run.
import { parseArgs } from 'node:util';

const usage = `Runs the tests of the bot with what is published now.

  npm run --silent regression -- --url https://parley.example.com --email you@example.com [--workspace wsp_…] [--json]

The password is read from PARLEY_PASSWORD. The account must be a supervisor's or above. Without --workspace, its only or first one is taken.
Ends with 0 when all pass, with 1 when one fails, with 2 when they could not be run.`;

class CannotRun extends Error {}

async function call(url, method, path, { cookie, body } = {}) {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      'x-parley': '1',
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch((error) => {
    throw new CannotRun(`${url} cannot be reached: ${error.cause?.code ?? error.message}`);
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new CannotRun(`${path}: ${answer.code ?? response.status} ${answer.detail ?? ''}`.trim());
  return { answer, response };
}

/** Signs in and gives the cookie of the session. */
async function signIn(url, email, password) {
  const { response } = await call(url, 'POST', '/api/v1/sign-in', { body: { email, password } });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

const outlined = ({ says, handOver, calls }) =>
  [...calls.map((each) => `[${each}]`), ...says, ...(handOver ? [`[handed over: ${handOver}]`] : [])].join(
    ' / ',
  ) || '(nothing)';

/** What failed, turn by turn. */
function linesOf({ name, turns }) {
  return [
    `✗ ${name}`,
    ...turns.flatMap(({ said, missed, after }) =>
      missed.length === 0
        ? []
        : [
            `    customer: ${said}`,
            `    bot:      ${outlined(after)}`,
            ...missed.map(({ kind, ...rest }) => `    missing:  ${kind} ${JSON.stringify(rest)}`),
          ],
    ),
  ];
}

async function main() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:4870' },
      email: { type: 'string' },
      workspace: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const password = process.env.PARLEY_PASSWORD;
  if (!values.email || !password) throw new CannotRun(`--email and PARLEY_PASSWORD are needed.\n\n${usage}`);
  const cookie = await signIn(values.url, values.email, password);
  const { answer: me } = await call(values.url, 'GET', '/api/v1/me', { cookie });
  const workspace = values.workspace ?? me.memberships[0]?.workspace.id;
  if (!workspace) throw new CannotRun('This account works in no workspace.');
  const path = `/api/v1/workspaces/${workspace}/regression/runs`;
  const { answer: run } = await call(values.url, 'POST', path, { cookie, body: {} });
  await call(values.url, 'POST', '/api/v1/sign-out', { cookie, body: {} }).catch(() => {});
  if (values.json) console.log(JSON.stringify(run));
  else {
    for (const failure of run.failures) console.log(linesOf(failure).join('\n'));
    console.log(
      `${run.total - run.failed} of ${run.total} tests of the bot pass, in ${(run.tookMs / 1000).toFixed(1)} s.`,
    );
  }
  process.exitCode = run.failed > 0 ? 1 : 0;
}

main().catch((error) => {
  const isExpected = error instanceof CannotRun || String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(isExpected ? error.message : error);
  process.exitCode = 2;
});
