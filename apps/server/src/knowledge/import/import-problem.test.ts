import { importProblemCode } from '@parley/contract';
import { expect, test } from 'vitest';
import { fetchProblem, importProblem, readProblem } from './import-problem.ts';

test('a reason keeps its code and what it is about, whatever a site calls itself', () => {
  expect(readProblem(importProblem('status', 404))).toEqual({
    problem: 'It answers with 404.',
    why: { code: 'status', detail: '404' },
  });
  expect(readProblem(importProblem('no-page', 'a]b\n[x:y] c')).why).toEqual({
    ...{ code: 'no-page', detail: 'a b [x:y c' },
  });
  for (const code of importProblemCode.options)
    expect(readProblem(importProblem(code, 'x')).why?.code).toBe(code);
});

test('what the guarded fetch refused or missed is told by the host', () => {
  const problem = { code: 'name-unknown', message: 'The name leads nowhere.' } as const;
  expect(readProblem(fetchProblem(problem, 'https://shop.example/faq'))).toEqual({
    problem: 'The name leads nowhere.',
    why: { code: 'unreachable', detail: 'shop.example' },
  });
});

test('a sentence that was stored without a code is told as it is', () => {
  expect(readProblem('Split the file [1:2].')).toEqual({ problem: 'Split the file [1:2].', why: null });
});
