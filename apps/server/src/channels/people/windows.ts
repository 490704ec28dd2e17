import type { Window } from '@parley/channels';
import type { ChannelUser } from './store.ts';

export interface WindowNow {
  isOpen: boolean;
  /** until when it may be written at all; null where nothing is open */
  untilMs: number | null;
  /** how many messages are left in all that is open; null: any number */
  messagesLeft: number | null;
  /** which of the channel's windows the next message is counted in */
  next: string | undefined;
  /** something is open, but its messages are used up */
  isUsedUp: boolean;
}
type Known = Pick<ChannelUser, 'opened' | 'used' | 'closedAt'>;

/**
 * When and how often a person may be written to now. The window that shuts first is used first, so that nothing lapses.
 * A channel without windows takes messages at any time; what the vendor called shut stays so until the person does something again.
 */
export function windowNow(
  windows: readonly Window[],
  { opened, used, closedAt }: Known,
  by: 'agent' | 'bot' | 'system',
  nowMs: number,
): WindowNow {
  if (windows.length === 0)
    return { isOpen: true, untilMs: null, messagesLeft: null, next: undefined, isUsedUp: false };
  const open = windows
    .filter((window) => window.by === undefined || window.by === by)
    .flatMap(({ after, forMs, messages }) => {
      const sinceMs = opened[after];
      if (sinceMs === undefined || sinceMs + forMs <= nowMs) return [];
      const left = messages === undefined ? null : Math.max(0, messages - (used[after] ?? 0));
      return [{ after, untilMs: sinceMs + forMs, left }];
    })
    .toSorted((a, b) => a.untilMs - b.untilMs);
  const usable = closedAt === null ? open.filter(({ left }) => left !== 0) : [];
  return {
    isOpen: usable.length > 0,
    untilMs: usable.at(-1)?.untilMs ?? null,
    messagesLeft: usable.some(({ left }) => left === null)
      ? null
      : usable.reduce((sum, { left }) => sum + (left ?? 0), 0),
    next: usable[0]?.after,
    isUsedUp: closedAt === null && open.length > 0 && usable.length === 0,
  };
}
