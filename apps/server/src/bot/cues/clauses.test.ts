import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';

const pieces = (text: string) => clausesOf(text).map((clause) => clause.text);

test.each([
  ['两件事：①台灯保修多久 ②能开票吗', ['两件事：', '台灯保修多久', '能开票吗']],
  ['two things 1) where is it 2) what is postage', ['two things', 'where is it', 'what is postage']],
  ['1、运费多少 2、几天到', ['运费多少', '几天到']],
])('what stands in a list is a clause each: %s', (text, clauses) => expect(pieces(text)).toEqual(clauses));

test('a number that counts something stays where it is', () => {
  expect(pieces('I want size 10) or so')).toEqual(['I want size 10) or so']);
  expect(pieces('it is 3.5)')).toEqual(['it is 3.5)']);
});
