import type { FlowDefinition, FlowId } from '@parley/contract';
import {
  classify,
  createIndex,
  createSpeller,
  foldText,
  type Language,
  type Match,
  type Model,
  match,
  normalise,
  type Speller,
  standardise,
  vocabularyOf,
} from '@parley/nlu';
import { type LearnPhrases, learnPhrases, textsOf } from './learn-phrases.ts';

/** A flow as it was published. */
export interface PublishedFlow {
  id: FlowId;
  version: number;
  definition: FlowDefinition;
}

/** Flows in memory, found by what customers say. */
export interface FlowSet {
  list: readonly PublishedFlow[];
  /** Likeliest first; `question` is the phrase where the text is one word for word, and empty where it was learnt. */
  match(text: string, context?: { language?: Language }): Promise<Match[]>;
  /** Learns what is otherwise learnt when the first customer writes. */
  learn(): Promise<void>;
  find(id: FlowId): PublishedFlow | undefined;
  findByName(kinds: readonly string[]): PublishedFlow | undefined;
}

const mostRanked = 5;
/** A turn asks of the same words more than once: as a clause, and as the wish that came of it. */
const mostKept = 100;
/** Of longer texts no slip hides what they are about. */
const mostMended = 200;

/** Flows found by what customers say who want them: learnt from their phrases where there are enough, else by likeness to one of them. */
export function flowSetOf(flows: readonly PublishedFlow[], learnFrom: LearnPhrases = learnPhrases): FlowSet {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const index = createIndex(flows.map((flow) => ({ id: flow.id, questions: textsOf(flow) })));
  let learning: ReturnType<LearnPhrases>;
  let isAsked = false;
  const learnt = () => {
    if (!isAsked) learning = learnFrom(flows);
    isAsked = true;
    return learning;
  };
  const mend = mender(flows);
  const judge = async (text: string, context: { language?: Language }): Promise<Match[]> => {
    const first = await judgeAsWritten(text, context);
    if (scoreOf(first) >= sureAt) return first;
    const meant = mend(text);
    if (meant === undefined) return first;
    const second = await judgeAsWritten(meant, context);
    return scoreOf(second) > scoreOf(first) + leastGain ? second : first;
  };
  const phrases = new Set(flows.flatMap(textsOf).map((phrase) => normalise(phrase)));
  const judgeAsWritten = async (text: string, context: { language?: Language }): Promise<Match[]> => {
    const models = await learnt();
    // A phrase in its own words needs no judgement, and of all others the index would tell nothing more.
    return models && !phrases.has(normalise(text)) ? rank(text, models, flows) : match(text, index, context);
  };
  const kept = new Map<string, Promise<Match[]>>();
  return {
    list: flows,
    match(text, context = {}) {
      const key = `${context.language ?? ''} ${text}`;
      const known = kept.get(key);
      if (known) return known;
      const judged = judge(text, context);
      kept.set(key, judged);
      judged.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return judged;
    },
    async learn() {
      mend('');
      await learnt();
    },
    find: (id) => byId.get(id),
    findByName: (kinds) =>
      flows.find(({ definition }) => definition.names.some((name) => kinds.includes(name))),
  };
}

const sureAt = 0.75;
/** By how much a second look must be surer than the first. */
const leastGain = 0.1;
const scoreOf = ([best]: readonly Match[]): number => best?.score ?? 0;

/** Texts as they were probably meant, slips mended towards the words in which flows are asked for; undefined where that changes nothing. */
function mender(flows: readonly PublishedFlow[]): (text: string) => string | undefined {
  let speller: Speller | undefined;
  return (text) => {
    speller ??= createSpeller(
      vocabularyOf(flows.flatMap(({ definition: { phrases } }) => Object.values(phrases).flat())),
    );
    const folded = foldText(text.slice(0, mostMended));
    const meant = standardise(speller.correct(folded)).text;
    return meant === normalise(text) ? undefined : meant;
  };
}

/** The chances of every flow in the mean of all models. */
function rank(text: string, models: readonly Model[], flows: readonly PublishedFlow[]): Match[] {
  const chances = new Map<string, number>();
  for (const model of models) {
    const { intents, inScope } = classify(text, model);
    for (const { intent, probability } of intents)
      chances.set(intent, (chances.get(intent) ?? 0) + (probability * inScope) / models.length);
  }
  return [...chances]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostRanked)
    .flatMap(([intent, score]) => {
      const id = flows[Number(intent)]?.id;
      return id ? [{ id, score, question: '' }] : [];
    });
}
