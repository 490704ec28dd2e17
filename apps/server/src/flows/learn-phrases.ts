import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Example, type Model, trainInSteps } from '@parley/nlu';
import type { PublishedFlow } from './flow-set.ts';

/** From fewer a model learns less than an index finds. */
const leastFlows = 2;
const leastPhrases = 5;
const mostKept = 200;

export type LearnPhrases = (flows: readonly PublishedFlow[]) => Promise<Model> | undefined;

const kept = new Map<string, Promise<Model>>();

/** What tells flows apart by how customers ask for them, each by its place among them; undefined where their phrases are too few to learn from. The same phrases are learnt once, and others are served meanwhile. */
export function learnPhrases(flows: readonly PublishedFlow[]): Promise<Model> | undefined {
  const examples = flows.flatMap(examplesOf);
  if (flows.length < leastFlows || examples.length < flows.length * leastPhrases) return undefined;
  const key = createHash('sha256').update(JSON.stringify(examples)).digest('base64');
  const learning = kept.get(key) ?? learn(examples);
  kept.delete(key);
  kept.set(key, learning);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return learning;
}

/** Ids are chance, and would be evidence: the same phrases in the same order are learnt alike everywhere. */
const examplesOf = ({ definition: { phrases, title } }: PublishedFlow, at: number): Example[] =>
  [...Object.values(phrases).flat(), ...Object.values(title)].map((text) => ({ intent: String(at), text }));

async function learn(examples: readonly Example[]): Promise<Model> {
  const steps = trainInSteps({ examples });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
