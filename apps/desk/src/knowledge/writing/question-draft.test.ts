import type { Block, Question } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { answerDraftOf, answerOf, blockDraft } from './answer-draft.ts';
import {
  blankWording,
  contentOf,
  contentOfQuestion,
  draftOf,
  linesOfText,
  whatIsMissing,
} from './question-draft.ts';

const said = (...blocks: Block[]) => ({ blocks: blocks.map(blockDraft), plain: null });
const text = (words: string): Block => ({ kind: 'text', text: words });

describe('a topic in the editor', () => {
  test('begins in the language of the writer and asks for what is missing, one thing after the other', () => {
    const draft = draftOf(null, 'zh-CN', '物流');
    expect(draft.category).toBe('物流');
    expect(Object.keys(draft.wordings)).toEqual(['zh-CN']);
    expect(whatIsMissing(draft)).toBe('question');
    expect(whatIsMissing({ ...draft, wordings: {} })).toBe('language');
    const asked = { ...blankWording(), questions: 'a' };
    const withAnswer = (answer: ReturnType<typeof said>, more: object = {}) =>
      whatIsMissing({ ...draft, wordings: { en: { ...asked, said: answer } }, ...more });
    expect(withAnswer(said(text(' ')))).toBe('answer');
    expect(withAnswer(said({ kind: 'link', url: 'javascript:x', title: 'a' }))).toBe('block');
    expect(withAnswer(said(text('b')))).toBe(null);
    const period = { validFrom: '2026-02-01T00:00:00.000Z', validTo: '2026-01-01T00:00:00.000Z' };
    expect(withAnswer(said(text('b')), period)).toBe('period');
    const nobody = { key: 'v', to: {}, said: said(text('c')) };
    const en = { ...asked, said: said(text('b')), variants: [nobody] };
    expect(whatIsMissing({ ...draft, wordings: { en } })).toBe('audience');
  });

  test('sends one question a line, without blanks and repeats', () => {
    expect(linesOfText(' a \n\n b\na ')).toEqual(['a', 'b']);
    const en = { ...blankWording(), questions: ' a \nb', said: said(text(' c ')) };
    expect(contentOf({ ...draftOf(null, 'en', ' x '), wordings: { en } })).toMatchObject({
      category: 'x',
      wordings: { en: { questions: ['a', 'b'], answer: 'c' } },
    });
  });

  test('comes back as it was, whatever it holds', () => {
    const blocks: Block[] = [text('**b**'), { kind: 'buttons', buttons: [{ does: 'person', label: 'p' }] }];
    const content = {
      ...{ kind: 'article' as const, category: 'x', tags: ['t'], related: ['qna_1' as const] },
      ...{ validFrom: null, validTo: '2030-01-01T00:00:00.000Z' },
      wordings: {
        en: { questions: ['a'], answer: 'said in other words', blocks },
        'zh-CN': {
          questions: ['甲', '乙'],
          answer: '丙',
          variants: [{ to: { vip: true }, answer: 'b\n\n1. p', blocks }],
        },
      },
    };
    expect(contentOf(draftOf(content, 'en', ''))).toEqual(content);
    const facts = { id: 'qna_2', stage: 'draft', version: 3, timesAnswered: 1 };
    expect(contentOfQuestion({ ...content, ...facts } as unknown as Question)).toEqual(content);
  });
});

describe('an answer', () => {
  test('of nothing but words has no blocks, and one with marks has its words beside them', () => {
    expect(answerOf(said(text('a'), text('b')), 'en')).toEqual({ answer: 'a\n\nb' });
    expect(answerOf(said(text('**a** b')), 'en')).toEqual({
      answer: 'a b',
      blocks: [text('**a** b')],
    });
  });

  test('keeps words of its own, and loses blocks that say nothing', () => {
    const own = answerDraftOf({ answer: 'short', blocks: [text('long')] }, 'en');
    expect(own.plain).toBe('short');
    expect(answerOf(own, 'en')).toEqual({ answer: 'short', blocks: [text('long')] });
    expect(answerOf(said(text('a'), text('  ')), 'en')).toEqual({ answer: 'a' });
  });
});
