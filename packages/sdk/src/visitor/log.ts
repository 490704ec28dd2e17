import { amendmentsIn, asContactReads, type Entry } from '@parley/contract';

/** A conversation's log as far as it is known here: every seq up to `head` is accounted for, hidden ones too. */
export interface HeldLog {
  head: number;
  entries: readonly Entry[];
}

/** Entries together with the range (after, head] that they cover. */
export interface CoveredEntries {
  after: number;
  head: number;
  entries: readonly Entry[];
}

export type Taken = { kind: 'taken'; log: HeldLog; fresh: Entry[] } | { kind: 'known' } | { kind: 'gap' };

export const emptyLog: HeldLog = { head: 0, entries: [] };

/** Adds what is new to a log: nothing twice, nothing out of order, and nothing beyond a gap. What was recalled or changed leaves what is held, too. */
export function take(log: HeldLog, push: CoveredEntries): Taken {
  if (push.after > log.head) return { kind: 'gap' };
  if (push.head <= log.head) return { kind: 'known' };
  const fresh = push.entries
    .filter((entry) => entry.seq > log.head && entry.seq <= push.head)
    .sort((a, b) => a.seq - b.seq);
  return {
    kind: 'taken',
    fresh,
    log: { head: push.head, entries: amended([...log.entries, ...fresh], fresh) },
  };
}

function amended(entries: readonly Entry[], fresh: readonly Entry[]): readonly Entry[] {
  const amendments = amendmentsIn(fresh);
  return amendments.size === 0
    ? entries
    : entries.flatMap((entry) => asContactReads(entry, amendments) ?? []);
}
