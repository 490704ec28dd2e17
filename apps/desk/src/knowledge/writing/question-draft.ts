import {
  type Locale,
  locales,
  type Question,
  type QuestionContent,
  type QuestionId,
  type ServedTo,
} from '@parley/contract';
import { type AnswerDraft, answerDraftOf, answerOf, plainOf } from './answer-draft.ts';
import { gapOf } from './block-gaps.ts';

/** Another answer for some readers, as it stands in the editor. */
export interface VariantDraft {
  key: string;
  to: ServedTo;
  said: AnswerDraft;
}
export interface WordingDraft {
  /** one a line */
  questions: string;
  said: AnswerDraft;
  variants: VariantDraft[];
}
/** A topic as it stands in the editor. */
export interface Draft {
  kind: QuestionContent['kind'];
  category: string;
  tags: string[];
  wordings: Partial<Record<Locale, WordingDraft>>;
  related: QuestionId[];
  validFrom: string | null;
  validTo: string | null;
}

/** Gives a variant a name of its own. */
export const variantKey = () => Math.random().toString(36).slice(2);

export const blankWording = (): WordingDraft => ({
  questions: '',
  said: answerDraftOf({ answer: '' }, 'en'),
  variants: [],
});

/** What the editor begins with: what stands there, or nothing in the language of the writer. */
export function draftOf(content: QuestionContent | null, locale: Locale, category: string): Draft {
  if (!content)
    return {
      ...{ kind: 'qa', category, tags: [], related: [], validFrom: null, validTo: null },
      wordings: { [locale]: blankWording() },
    };
  const { kind, tags, related, validFrom, validTo } = content;
  const pairs = locales.flatMap((one) => {
    const wording = content.wordings[one];
    if (!wording) return [];
    const variants = (wording.variants ?? []).map(({ to, ...said }) => ({
      ...{ key: variantKey(), to },
      said: answerDraftOf(said, one),
    }));
    const questions = wording.questions.join('\n');
    return [[one, { questions, said: answerDraftOf(wording, one), variants }]];
  });
  const wordings = Object.fromEntries(pairs) as Draft['wordings'];
  return { kind, category: content.category, tags, related, validFrom, validTo, wordings };
}

export const linesOfText = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

export type Missing = 'language' | 'question' | 'answer' | 'block' | 'audience' | 'period' | null;

/** What must still be written before the topic can be saved, or null. */
export function whatIsMissing(draft: Draft): Missing {
  const all = Object.entries(draft.wordings) as [Locale, WordingDraft][];
  if (all.length === 0) return 'language';
  if (all.some(([, wording]) => linesOfText(wording.questions).length === 0)) return 'question';
  const answers = all.flatMap(([locale, { said, variants }]) =>
    [said, ...variants.map((each) => each.said)].map((each) => ({ locale, said: each })),
  );
  if (answers.some(({ said }) => said.blocks.some(({ block }) => gapOf(block)))) return 'block';
  if (answers.some(({ locale, said }) => plainOf(said, locale) === '')) return 'answer';
  if (all.some(([, { variants }]) => variants.some(({ to }) => Object.keys(to).length === 0)))
    return 'audience';
  const { validFrom, validTo } = draft;
  return validFrom !== null && validTo !== null && validFrom >= validTo ? 'period' : null;
}

/** The draft as it crosses the wire. */
export function contentOf(draft: Draft): QuestionContent {
  const wordings = Object.fromEntries(
    (Object.entries(draft.wordings) as [Locale, WordingDraft][]).map(
      ([locale, { questions, said, variants }]) => [
        locale,
        {
          questions: linesOfText(questions),
          ...answerOf(said, locale),
          ...(variants.length > 0
            ? { variants: variants.map((each) => ({ to: each.to, ...answerOf(each.said, locale) })) }
            : {}),
        },
      ],
    ),
  );
  return { ...draft, category: draft.category.trim(), wordings };
}

/** What a question says, without where it stands. */
export function contentOfQuestion(question: Question): QuestionContent {
  const { kind, category, tags, wordings, related, validFrom, validTo } = question;
  return { kind, category, tags, wordings, related, validFrom, validTo };
}
