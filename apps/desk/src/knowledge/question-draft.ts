import { type Locale, locales, type Question, type QuestionId, type Wording } from '@parley/contract';

/** A topic as it stands in the editor: the questions of a language as lines of text. */
export interface Draft {
  category: string;
  wordings: Partial<Record<Locale, WordingDraft>>;
  related: QuestionId[];
  publish: boolean;
  /** what the editor does not show goes back as it came */
  kept: Pick<Question, 'kind' | 'tags' | 'validFrom' | 'validTo'>;
}
interface WordingDraft {
  questions: string;
  answer: string;
  kept?: Pick<Wording, 'blocks' | 'variants'>;
}

const fresh: Draft['kept'] = { kind: 'qa', tags: [], validFrom: null, validTo: null };

/** What the editor begins with. */
export function draftOf(question: Question | null, locale: Locale, category: string): Draft {
  if (!question)
    return {
      category,
      wordings: { [locale]: { questions: '', answer: '' } },
      related: [],
      publish: true,
      kept: fresh,
    };
  const pairs = locales.flatMap((one) => {
    const wording = question.wordings[one];
    if (!wording) return [];
    const { questions, answer, ...kept } = wording;
    return [[one, { questions: questions.join('\n'), answer, kept }]];
  });
  const { kind, tags, validFrom, validTo } = question;
  return {
    category: question.category,
    wordings: Object.fromEntries(pairs) as Draft['wordings'],
    related: question.related,
    publish: question.status !== 'draft',
    kept: { kind, tags, validFrom, validTo },
  };
}

export const linesOfText = (text: string) =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

/** What must still be written before the topic can be saved, or null. */
export function whatIsMissing(draft: Draft): 'language' | 'question' | 'answer' | null {
  const all = Object.values(draft.wordings);
  if (all.length === 0) return 'language';
  if (all.some((wording) => linesOfText(wording.questions).length === 0)) return 'question';
  return all.some((wording) => wording.answer.trim() === '') ? 'answer' : null;
}

/** The draft as it crosses the wire. */
export function toBody(draft: Draft) {
  const wordings = Object.fromEntries(
    Object.entries(draft.wordings).map(([locale, { questions, answer, kept }]) => [
      locale,
      { ...kept, questions: linesOfText(questions), answer: answer.trim() },
    ]),
  );
  const { kept, related, publish } = draft;
  return { ...kept, category: draft.category.trim(), wordings, related, publish };
}
