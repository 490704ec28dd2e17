import type { Connected } from '../src/channel.ts';
import type { Problem, ProblemClass } from '../src/inbound.ts';
import { type NoAnswer, type Sent, type VendorAnswer, VendorRefused } from '../src/outbound.ts';

const mostDetail = 300;

export const problem = (
  kind: ProblemClass,
  code: string | number,
  detail: string,
  retryAfterMs?: number,
): Problem => ({
  class: kind,
  code: String(code),
  detail: detail.slice(0, mostDetail),
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

export const failed = (reason: Problem): Sent => ({ kind: 'failed', problem: reason });

/** What a silence means for a message: nothing arrived, or nobody knows. */
export const silenceOf = ({ why, mayHaveArrived }: NoAnswer): Sent =>
  mayHaveArrived ? { kind: 'unknown', why } : failed(problem('transient', 'no-answer', why));

/** How taking back or changing went. Done twice it is still done, so a silence is only something to try again. */
export function amendedBy(
  answer: VendorAnswer | NoAnswer,
  problemOf: (answer: VendorAnswer) => Problem | undefined,
): Sent {
  if (answer.kind === 'none') return failed(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  return refusal ? failed(refusal) : { kind: 'sent' };
}

/** What a status of HTTP alone tells, for vendors that say no more; 2xx is not asked. */
export function problemOfStatus({ status, headers, text }: VendorAnswer): Problem {
  const detail = text();
  if (status === 401) return problem('auth', status, detail);
  if (status === 403) return problem('permission', status, detail);
  if (status === 404 || status === 410) return problem('recipient-gone', status, detail);
  if (status === 413) return problem('content', status, detail);
  if (status === 429) return problem('rate', status, detail, retryAfterOf(headers));
  if (status >= 500) return problem('transient', status, detail);
  return problem('unknown', status, detail);
}

/** `Retry-After` in milliseconds: seconds or a date. */
export function retryAfterOf(headers: Readonly<Record<string, string>>): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  const sentAt = Date.parse(headers.date ?? '');
  return Number.isNaN(at) || Number.isNaN(sentAt) ? undefined : Math.max(0, at - sentAt);
}

/** Tries to be let in; what the vendor refuses is told, anything else is thrown on. */
export async function connectedBy(enter: () => Promise<unknown>, name?: string): Promise<Connected> {
  try {
    await enter();
    return { kind: 'connected', ...(name ? { name } : {}) };
  } catch (error) {
    if (error instanceof VendorRefused) return { kind: 'failed', problem: error.problem };
    throw error;
  }
}
