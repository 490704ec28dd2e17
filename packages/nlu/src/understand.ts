import { type Courtesy, findCourtesy } from './courtesy.ts';
import { feel } from './emotion/feel.ts';
import type { Feeling } from './emotion/feeling.ts';
import type { Entity } from './entities/entity.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Gazetteer } from './entities/gazetteer.ts';
import type { EntityPattern } from './entities/patterns/index.ts';
import { type Classification, classify, type IntentDecision, type RankedIntent } from './intents/classify.ts';
import { type Explanation, explain } from './intents/explain.ts';
import type { Model } from './intents/model.ts';
import { type Segment, segments } from './intents/segments.ts';
import { detectLanguage, type Language } from './language.ts';
import { MAX_TEXT_LENGTH, normalise } from './normalise.ts';
import type { KnowledgeIndex } from './retrieval/knowledge-index.ts';
import { type Match, match } from './retrieval/match.ts';
import { foldText, MAX_FOLDED_LENGTH } from './text/fold-text.ts';
import { type LanguageReading, readLanguage } from './text/language/read-language.ts';
import type { Speller } from './text/speller/create-speller.ts';
import { standardise } from './text/standardise.ts';
import type { Synonyms } from './text/synonyms.ts';
import { wantsPerson } from './wants-person.ts';

/** `sure`: act on the first. `torn`: it is likely among the first two, ask which. `lost`: nothing fits. */
export type Decision = 'sure' | 'torn' | 'lost';

/** What is known beside the words and the intents: a workspace's questions, names and words, and the conversation; each may be missing. */
export interface Context {
  /** Questions with their answers. */
  index?: KnowledgeIndex;
  gazetteers?: readonly Gazetteer[];
  patterns?: readonly EntityPattern[];
  /** Mends slips towards the workspace's own words. */
  speller?: Speller;
  /** Words that mean the same; entries and examples stand under their standard form too. */
  synonyms?: Synonyms;
  /** The language of the conversation so far. */
  language?: Language;
  /** When and where it was said; without it no dates, and so no entities, are read. */
  moment?: { now: Date | number; timeZone: string };
}

/** What a customer's message was taken to mean. */
export interface Understanding {
  text: string;
  normalised: string;
  language: Language;
  /** The language in full, with its script and whether a second one is mixed in. */
  reading: LanguageReading;
  decision: Decision;
  /** Up to five entries, likeliest first, those without a real chance left out. */
  candidates: Match[];
  /** Up to five intents with their chances (0..1), likeliest first; empty without a model. */
  intents: readonly RankedIntent[];
  /** The things the message asks for, in their order; empty without a model. */
  segments: readonly Segment[];
  entities: readonly Entity[];
  feeling: Feeling;
  /** What the message asks for besides knowledge, if anything. */
  wants: 'person' | Courtesy | undefined;
  /** Which examples and words carried the first intent; a few milliseconds, hence only when asked for. */
  explain(): Explanation | undefined;
}

const sureAt = 0.75;
const tornAt = 0.4;
const leastChance = 0.01;
const mostIntents = 5;
/** By how much a second look must be surer than the first. */
const leastGain = 0.1;

/** Understands a message: its language, what may answer it and how far that can be trusted, what it asks for and names, and how its writer feels; names are read in the first 20,000 units, the rest in far fewer. A workspace without intents has no model. Any text, never a throw but for an unknown time zone. */
export function understand(text: string, model: Model | undefined, context: Context = {}): Understanding {
  const language = recognise(text, context.language);
  const { candidates, classified, decision } = lookTwice(text, model, { ...context, language });
  return {
    text,
    normalised: normalise(text),
    language,
    reading: readLanguage(text),
    decision,
    candidates,
    intents: classified?.intents.slice(0, mostIntents) ?? [],
    segments: model ? segments(text, model) : [],
    entities: context.moment
      ? findEntities(text.slice(0, MAX_FOLDED_LENGTH), { ...context.moment, ...context })
      : [],
    feeling: feel(text),
    wants: wantsPerson(text) ? 'person' : findCourtesy(text),
    explain: () => (model ? explain(text, model) : undefined),
  };
}

type Known = Context & { language: Language };

interface Look {
  candidates: Match[];
  classified: Classification | undefined;
  decision: Decision;
  /** How far the likeliest entry or intent can be trusted, 0..1. */
  trust: number;
}

/** What is not understood as it stands is looked at once more as it was probably meant, and the surer look counts. */
function lookTwice(text: string, model: Model | undefined, context: Known): Look {
  const first = look(text, model, context);
  if (first.decision === 'sure') return first;
  const folded = foldText(text.slice(0, MAX_TEXT_LENGTH));
  const mended = context.speller?.correct(folded) ?? folded;
  const meant = (context.synonyms?.apply(standardise(mended)) ?? mended).text;
  if (meant === normalise(text)) return first;
  const second = look(meant, model, context);
  return second.trust > first.trust + leastGain ? second : first;
}

function look(text: string, model: Model | undefined, { index, language }: Known): Look {
  const candidates = index
    ? match(text, index, { language }).filter(({ score }) => score >= leastChance)
    : [];
  const classified = model ? classify(text, model) : undefined;
  return {
    candidates,
    classified,
    decision: surerOf(decide(candidates), classified?.decision),
    trust: Math.max(candidates[0]?.score ?? 0, classified?.confidence ?? 0),
  };
}

const order: readonly Decision[] = ['lost', 'torn', 'sure'];

/** Whichever of knowledge and intents is surer. */
const surerOf = (one: Decision, other: IntentDecision = 'lost'): Decision =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

function decide([first, second]: readonly Match[]): Decision {
  if (!first) return 'lost';
  if (first.score >= sureAt) return 'sure';
  return first.score + (second?.score ?? 0) >= tornAt ? 'torn' : 'lost';
}

// What the conversation is known to be in helps only where the words themselves do not tell.
function recognise(text: string, known: Language | undefined): Language {
  const detected = detectLanguage(text);
  return detected === 'und' ? (known ?? detected) : detected;
}
