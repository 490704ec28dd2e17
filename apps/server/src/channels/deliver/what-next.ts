import type { Problem, Sent } from '@parley/channels';

/** What becomes of a delivery after it was tried. */
export type Next =
  | { kind: 'sent'; vendorId: string | undefined }
  | { kind: 'again'; afterMs: number; problem: Problem }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'unknown'; problem: Problem };

const mostTries = { transient: 8, rate: 20, unknown: 5 };
const backoff = { firstMs: 1_000, mostMs: 10 * 60_000 };

/** Whether and when to try again. What may have arrived is never repeated blindly: only where the vendor takes our id. `auth` is not judged here. */
export function whatNext(sent: Sent, tries: number, takesOurId: boolean, random: () => number): Next {
  if (sent.kind === 'sent') return { kind: 'sent', vendorId: sent.vendorId };
  if (sent.kind === 'unknown') {
    const problem: Problem = { class: 'unknown', code: 'no-answer', detail: sent.why.slice(0, 300) };
    return takesOurId && tries < mostTries.unknown
      ? { kind: 'again', afterMs: waitMs(tries, random), problem }
      : { kind: 'unknown', problem };
  }
  const { problem } = sent;
  if (problem.class === 'rate' && tries < mostTries.rate)
    return { kind: 'again', afterMs: problem.retryAfterMs ?? waitMs(tries, random), problem };
  if (problem.class === 'transient' && tries < mostTries.transient)
    return { kind: 'again', afterMs: Math.max(problem.retryAfterMs ?? 0, waitMs(tries, random)), problem };
  return { kind: 'failed', problem };
}

/** Doubled each time, with full jitter above a half, so that what failed together does not come back together. */
const waitMs = (tries: number, random: () => number) =>
  Math.min(backoff.mostMs, backoff.firstMs * 2 ** Math.max(0, tries - 1)) * (0.5 + random() / 2);
