import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Example, type Model, trainInSteps } from '@parley/nlu';
import type { PublishedFlow } from './flow-set.ts';

/** From fewer a model learns less than an index finds. */
const leastFlows = 2;
const leastPhrases = 5;
const mostKept = 200;

export type LearnPhrases = (flows: readonly PublishedFlow[]) => Promise<readonly Model[]> | undefined;

/** With few phrases, how sure a model is hangs on which of them it is checked by: several that were checked by others agree on it. */
const seeds = [1, 2, 3];

const kept = new Map<string, Promise<readonly Model[]>>();

/** What tells flows apart by how customers ask for them, each by its place among them, several times over; undefined where their phrases are too few to learn from. The same phrases are learnt once, and others are served meanwhile. */
export function learnPhrases(flows: readonly PublishedFlow[]): Promise<readonly Model[]> | undefined {
  const examples = examplesOf(flows);
  if (flows.length < leastFlows || examples.length < flows.length * leastPhrases) return undefined;
  const key = createHash('sha256').update(JSON.stringify(examples)).digest('base64');
  const learning = kept.get(key) ?? learn(examples);
  kept.delete(key);
  kept.set(key, learning);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return learning;
}

/** What customers say who want a flow, in all languages, and what it is called. */
export const textsOf = ({ definition: { phrases, title } }: PublishedFlow): string[] => [
  ...Object.values(phrases).flat(),
  ...Object.values(title),
];

/**
 * What is to be learnt. Ids are chance, and would be evidence: the same phrases in the same order are learnt alike everywhere.
 * A flow with more phrases than most would be heard in whatever sounds a little like it: there each counts less.
 */
function examplesOf(flows: readonly PublishedFlow[]): Example[] {
  const ofEach = flows.map(textsOf);
  const counts = ofEach.map(({ length }) => length).toSorted((one, other) => one - other);
  const usual = counts[counts.length >> 1] ?? 0;
  return ofEach.flatMap((texts, at) => {
    const weight = Math.min(1, Math.sqrt(usual / texts.length));
    return texts.map((text) => ({ intent: String(at), text, weight }));
  });
}

async function learn(examples: readonly Example[]): Promise<readonly Model[]> {
  const models: Model[] = [];
  for (const seed of seeds) models.push(await learnOnce(examples, seed));
  return models;
}

async function learnOnce(examples: readonly Example[], seed: number): Promise<Model> {
  const steps = trainInSteps({ examples }, { seed });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
