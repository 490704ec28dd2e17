import type { ModelReport } from '@parley/contract';
import { CorpusTooLarge, type Model, train } from '@parley/nlu';
import { compareModels } from './compare-models.ts';
import { orderTaught } from './order-taught.ts';
import { readModel } from './read-model.ts';
import { splitCorpus, type Taught } from './split-corpus.ts';

/** Why there is no model to compare. */
export type TrainingProblem = 'too-few' | 'too-large' | 'too-long' | 'died';
export type Trained = { bytes: Uint8Array; report: ModelReport } | { problem: TrainingProblem };

/** Fewer rows than this tell nothing. */
const leastHeld = 10;

/** Trains a model and compares it with the live one; seconds of work, meant for a worker. */
export function trainModel(given: Taught, live: Uint8Array | null): Trained {
  const begun = performance.now();
  const taught = orderTaught(given);
  const corpus = splitCorpus(taught);
  if (corpus.held.length < leastHeld || corpus.topics.length < 2) return { problem: 'too-few' };
  const next = tryTraining(corpus.examples, taught.topics);
  if (!next) return { problem: 'too-large' };
  const compared = compareModels(corpus, live ? readModel(live) : undefined, next);
  return {
    bytes: next.save(),
    report: {
      ...compared,
      examples: corpus.examples.length,
      questions: corpus.topics.length,
      learnt: corpus.learnt,
      held: corpus.held.length,
      seconds: (performance.now() - begun) / 1000,
    },
  };
}

function tryTraining(
  examples: Parameters<typeof train>[0]['examples'],
  topics: Taught['topics'],
): Model | undefined {
  const answers = Object.fromEntries(topics.map(({ id, answer }) => [id, answer]));
  // An id says nothing of what is asked.
  const names = Object.fromEntries(topics.map(({ id, questions }) => [id, questions[0] ?? '']));
  try {
    return train({ examples, names, answers });
  } catch (error) {
    if (error instanceof CorpusTooLarge) return undefined;
    throw error;
  }
}
