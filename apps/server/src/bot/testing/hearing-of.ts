import type { QuestionId } from '@parley/contract';
import type { Hearing } from '../listen/hear-burst.ts';

/** What texts may mean, and how likely. */
export type Meanings = Record<string, [QuestionId | undefined, number][]>;

interface HearingOptions {
  /** what is less likely is not understood at all */
  leastTorn?: number;
  /** what every answer says */
  told?: string;
  relatedTo?(question: QuestionId): { question: QuestionId | undefined; text: string }[];
  /** how every question is offered */
  offered: string;
}

/** Hears in texts what they are known to mean, and in others nothing. */
export function hearingOf(
  known: Meanings,
  { leastTorn = 0, told = 'x', relatedTo = () => [], offered }: HearingOptions,
): Hearing {
  const knowledge = {
    async understand(_workspace: string, text: string) {
      const candidates = (known[text] ?? []).map(([question, score]) => ({ question, score, matched: '' }));
      const [best] = candidates;
      const decision = !best || best.score < leastTorn ? 'lost' : best.score >= 0.75 ? 'sure' : 'torn';
      return { understanding: { decision }, isExact: false, candidates };
    },
    answerOf: async (_workspace: string, question: QuestionId) => ({
      ...{ question, title: '', text: told },
      related: relatedTo(question),
    }),
    offersOf: async (_workspace: string, [question]: QuestionId[]) => [{ question, text: offered }],
  };
  return { workspaceId: 'w', locale: 'en', reader: {}, knowledge } as unknown as Hearing;
}
