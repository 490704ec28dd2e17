import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { flagLowRating } from './flag-low-rating.ts';
import type { QualityPorts, QualityRoom } from './room.ts';
import { createLiveWords } from './words/live-words.ts';
import { listForReview } from './words/review.ts';
import { wordRoutes } from './words/routes.ts';
import { createScreen } from './words/screen-speech.ts';

export type { QualityPorts } from './room.ts';
export type { Screen } from './words/screen-speech.ts';

/** What watches over how customers are served: the words that are said, and what they think of it. */
export function createQuality(
  kernel: Kernel,
  { log, reactor }: Pick<Conversations, 'log' | 'reactor'>,
  ports: QualityPorts,
) {
  const room: QualityRoom = { kernel, words: createLiveWords(kernel), ...ports };
  reactor.add(flagLowRating(log));
  reactor.add(listForReview(kernel));
  return { routes: wordRoutes(room), screen: createScreen(room) };
}
export type Quality = ReturnType<typeof createQuality>;
