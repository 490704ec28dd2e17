import { expect, test } from 'vitest';
import type { Translate } from '../../words/index.ts';
import { actionText } from './action-text.ts';

const t = ((key: string) => `<${key}>`) as Translate;

test('an action of the audit log is told in words, one that nobody knows as it stands', () => {
  expect(actionText('question.unpublished', t)).toBe('<audit.actions.question.unpublished>');
  expect(actionText('question.sung', t)).toBe('question.sung');
});
