import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { againAfterAnswer, askAnew } from './meanwhile.ts';

const key = ['rows'];
const rows = (queries: QueryClient) => queries.getQueryData<string[]>(key);

test('what is pushed while a list is asked for is in it, though the answer was read before', async () => {
  const queries = new QueryClient();
  let answer = (_: string[]) => {};
  const asked = queries.fetchQuery({
    queryKey: key,
    queryFn: () =>
      new Promise<string[]>((resolve) => {
        answer = resolve;
      }),
  });
  const put = (row: string) => () => void queries.setQueryData<string[]>(key, (held = []) => [...held, row]);
  againAfterAnswer(queries, key, put('first'));
  againAfterAnswer(queries, key, put('second'));
  answer([]);
  await asked;
  await expect.poll(() => rows(queries)).toEqual(['first', 'second']);
  againAfterAnswer(queries, key, put('never'));
  expect(rows(queries)).toEqual(['first', 'second']);
});

test('a list is asked for anew though its first answer is under way', async () => {
  const queries = new QueryClient();
  let times = 0;
  const observer = new QueryObserver(queries, {
    queryKey: key,
    retry: false,
    queryFn: ({ signal }) =>
      new Promise<string[]>((resolve, reject) => {
        times += 1;
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        if (times > 1) resolve(['fresh']);
      }),
  });
  const stop = observer.subscribe(() => {});
  await askAnew(queries, key);
  await expect.poll(() => rows(queries)).toEqual(['fresh']);
  stop();
});
