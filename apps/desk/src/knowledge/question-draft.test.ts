import type { Question } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { draftOf, linesOfText, toBody, whatIsMissing } from './question-draft.ts';

describe('a topic in the editor', () => {
  test('begins in the language of the writer and asks for what is missing', () => {
    const draft = draftOf(null, 'zh-CN', '物流');
    expect(Object.keys(draft.wordings)).toEqual(['zh-CN']);
    expect(whatIsMissing(draft)).toBe('question');
    expect(whatIsMissing({ ...draft, wordings: {} })).toBe('language');
    expect(whatIsMissing({ ...draft, wordings: { en: { questions: 'a', answer: ' ' } } })).toBe('answer');
  });

  test('sends one question a line, without blanks and repeats', () => {
    expect(linesOfText(' a \n\n b\na ')).toEqual(['a', 'b']);
    const draft = { ...draftOf(null, 'en', ' x '), wordings: { en: { questions: ' a \nb', answer: ' c ' } } };
    expect(toBody(draft)).toMatchObject({
      category: 'x',
      wordings: { en: { questions: ['a', 'b'], answer: 'c' } },
    });
  });

  test('gives back what it does not show', () => {
    const blocks = [{ kind: 'text' as const, text: '**b**' }];
    const question = {
      ...{ id: 'qna_1', kind: 'article', category: 'x', tags: ['t'], related: [], validFrom: null },
      ...{ validTo: '2030-01-01T00:00:00.000Z', status: 'published', stage: 'published', version: 1 },
      ...{ publishedVersion: 1, publishAt: null, updatedAt: '', updatedBy: '', timesAnswered: 0 },
      wordings: { en: { questions: ['a'], answer: 'b', blocks } },
    } as Question;
    const { kind, tags, validTo, wordings } = question;
    expect(toBody(draftOf(question, 'en', ''))).toMatchObject({
      kind,
      tags,
      validTo,
      wordings,
      publish: true,
    });
  });
});
