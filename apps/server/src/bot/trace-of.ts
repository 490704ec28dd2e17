import { type BotTrace, botTraceLimits, cutText, type HandOverRule, type Locale } from '@parley/contract';
import { detectLanguage, type Entity, mask } from '@parley/nlu';
import type { Mood } from './lines/read-mood.ts';
import type { Heard } from './listen/heard.ts';
import type { Met } from './reply/met.ts';

interface Understood {
  locale: Locale;
  text: string;
  heard: readonly Heard[];
  entities: readonly Entity[];
  mood: Mood;
  isAbusive: boolean;
  isConverted: boolean;
  /** the version of the settings that held */
  settings: number;
}

/** How the bot came to a turn, short enough to stand beside every answer. */
export function traceOf(
  { locale, text, heard, entities, mood, isAbusive, isConverted, settings }: Understood,
  { because, flowCandidates }: Pick<Met, 'because' | 'flowCandidates'>,
  rule: HandOverRule | undefined,
): BotTrace {
  const { emotion, intensity, valence } = mood.feeling;
  const level = valence === 0 && mood.trend.level === 0 ? 0 : mood.trend.level;
  return {
    ...{ locale, language: detectLanguage(text), because, settings },
    candidates: candidatesOf(heard, flowCandidates),
    entities: entities.slice(0, botTraceLimits.entities).map((entity) => ({
      kind: entity.kind,
      value: cutText(
        mask(String(entity.value), [{ ...entity, start: 0, end: String(entity.value).length }]),
        botTraceLimits.valueChars,
      ),
    })),
    feeling: { emotion, intensity, level: rounded(level), direction: mood.trend.direction },
    ...(isAbusive ? { isAbusive } : {}),
    ...(isConverted ? { isConverted } : {}),
    ...(rule ? { rule } : {}),
  };
}

function candidatesOf(heard: readonly Heard[], flows: Met['flowCandidates']): BotTrace['candidates'] {
  const questions = heard.flatMap(({ candidates }) =>
    candidates.map(({ question: id, score }) => ({ kind: 'question' as const, id, score: share(score) })),
  );
  const cases = flows.map(({ id, score }) => ({
    ...{ kind: 'flow' as const, id: id as `flw_${string}`, score: share(score) },
  }));
  const ranked = [...questions, ...cases]
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return [...new Map(ranked.map((each) => [each.id, each])).values()].slice(0, botTraceLimits.candidates);
}

const rounded = (value: number) => Math.round(value * 100) / 100;
const share = (score: number) => rounded(Math.min(1, Math.max(0, score)));
