import { isDeepStrictEqual } from 'node:util';
import {
  type Attachment,
  filesIn,
  type Locale,
  locales,
  type QuestionContent,
  type Wording,
} from '@parley/contract';

/** What is known of one topic, by language; at least one. */
export type Wordings = Partial<Record<Locale, Wording>>;

const twins: Partial<Record<Locale, Locale>> = { 'zh-CN': 'zh-TW', 'zh-TW': 'zh-CN' };

/** The wording for a reader of this language: their own, the other Chinese, the workspace's own language, or whatever there is. */
export function wordingFor(
  wordings: Wordings,
  wanted: Locale,
  workspaceLocale: Locale,
): { locale: Locale; wording: Wording } | undefined {
  const order = [wanted, twins[wanted], workspaceLocale, twins[workspaceLocale], ...locales];
  for (const locale of order) {
    const wording = locale && wordings[locale];
    if (wording) return { locale, wording };
  }
  return undefined;
}

/** Whether a reader of this language finds words of their own, counting both Chinese scripts as one language. */
export const speaks = (wordings: Wordings, wanted: Locale): boolean => {
  const twin = twins[wanted];
  return wordings[wanted] !== undefined || (twin !== undefined && wordings[twin] !== undefined);
};

/** What a topic is called in one of its languages: the first of its questions. */
export const titleOf = (wording: Wording): string => wording.questions[0] ?? '';

/** Every way in which a topic is asked, in all its languages. */
export const questionsOf = (wordings: Wordings): string[] =>
  Object.values(wordings).flatMap((wording) => wording.questions);

/** The wordings as they can be stored: halves of characters mended, the same question once. */
export function tidyWordings(wordings: Wordings): Wordings {
  const tidied = Object.entries(wordings).map(([locale, { questions, answer, variants, ...rest }]) => [
    locale,
    {
      ...rest,
      questions: [...new Set(questions.map((each) => each.toWellFormed()))],
      answer: answer.toWellFormed(),
      ...(variants
        ? { variants: variants.map((each) => ({ ...each, answer: each.answer.toWellFormed() })) }
        : {}),
    },
  ]);
  return Object.fromEntries(tidied) as Wordings;
}

/** Every stored file that an answer of these wordings shows. */
export const filesOf = (wordings: Wordings): Attachment[] =>
  Object.values(wordings).flatMap(({ blocks = [], variants = [] }) =>
    [blocks, ...variants.map((each) => each.blocks ?? [])].flatMap(filesIn),
  );

/** Whether two versions say the same, whatever the order of their fields. */
export const sameContent = (a: QuestionContent, b: QuestionContent): boolean => isDeepStrictEqual(a, b);
