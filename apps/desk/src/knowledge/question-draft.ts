import { type Locale, locales, type Question, type QuestionId } from '@parley/contract';

/** A topic as it stands in the editor: the questions of a language as lines of text. */
export interface Draft {
  category: string;
  wordings: Partial<Record<Locale, { questions: string; answer: string }>>;
  related: QuestionId[];
  publish: boolean;
}

/** What the editor begins with. */
export function draftOf(question: Question | null, locale: Locale, category: string): Draft {
  if (!question)
    return { category, wordings: { [locale]: { questions: '', answer: '' } }, related: [], publish: true };
  const pairs = locales.flatMap((one) => {
    const wording = question.wordings[one];
    return wording ? [[one, { questions: wording.questions.join('\n'), answer: wording.answer }]] : [];
  });
  return {
    category: question.category,
    wordings: Object.fromEntries(pairs) as Draft['wordings'],
    related: question.related,
    publish: question.status === 'published',
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
    Object.entries(draft.wordings).map(([locale, { questions, answer }]) => [
      locale,
      { questions: linesOfText(questions), answer: answer.trim() },
    ]),
  );
  return { category: draft.category.trim(), wordings, related: draft.related, publish: draft.publish };
}
