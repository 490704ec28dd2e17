import type { ConnectorAction } from '@parley/contract';
import type { FetchProblemCode, FetchResult, GuardedFetch } from '../../kernel/guarded-fetch/index.ts';
import { type Judged, judgeAnswer } from '../answer/judge-answer.ts';
import type { BuiltRequest } from '../request/build-request.ts';

export type Sent = (Judged | { outcome: 'timeout'; message: string }) & {
  tries: number;
  /** of the last answer, if there was one */
  status: number | null;
  answer: Buffer | null;
};

const mostTries = 3;
const pausesMs = [100, 400];

/** Asks a vendor, again after a passing failure where a repeat does no harm, and all within the given time. Never throws for what the vendor does. */
export async function send(
  guardedFetch: GuardedFetch,
  action: ConnectorAction,
  { outgoing }: BuiltRequest,
  timeoutMs: number,
): Promise<Sent> {
  const endMs = performance.now() + timeoutMs;
  const isRepeatable = !action.isWrite || action.idempotencyHeader !== null;
  for (let tries = 1; ; tries++) {
    const leftMs = Math.max(1, Math.ceil(endMs - performance.now()));
    const result = await guardedFetch({ ...outgoing, timeoutMs: leftMs, idleMs: leftMs });
    const pauseMs = pausesMs[tries - 1] ?? 0;
    const mayGoOn = isRepeatable && tries < mostTries && endMs - performance.now() > pauseMs;
    if (!mayGoOn || !isPassing(result)) return { ...judge(action, result), tries, ...partsOf(result) };
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

const isPassing = (result: FetchResult) =>
  result.ok ? [429, 502, 503, 504].includes(result.status) : result.problem.code === 'unreachable';

const partsOf = (result: FetchResult) =>
  result.ok ? { status: result.status, answer: result.body } : { status: null, answer: null };

type Verdict = 'failed' | 'unreachable' | 'timeout' | 'lies';
/** What a request that came to nothing means. */
const verdicts: { readonly [C in FetchProblemCode]: Verdict } = {
  'url-refused': 'failed',
  'address-refused': 'failed',
  'header-refused': 'failed',
  'redirect-refused': 'lies',
  'name-unknown': 'unreachable',
  unreachable: 'unreachable',
  timeout: 'timeout',
  'too-large': 'lies',
  'broken-answer': 'lies',
};

function judge(
  action: ConnectorAction,
  result: FetchResult,
): Judged | { outcome: 'timeout'; message: string } {
  if (result.ok) return judgeAnswer(action, result);
  const { code, message } = result.problem;
  const outcome = verdicts[code];
  return outcome === 'failed' ? { outcome, failure: 'address_refused', message } : { outcome, message };
}
