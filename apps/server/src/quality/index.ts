import type { Conversations } from '../conversations/index.ts';
import { flagLowRating } from './flag-low-rating.ts';

/** What watches over how customers were served. */
export function createQuality({ log, reactor }: Conversations): void {
  reactor.add(flagLowRating(log));
}
