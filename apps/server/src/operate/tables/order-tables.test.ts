import { expect, test } from 'vitest';
import { orderTables } from './order-tables.ts';

const table = (name: string, ...parents: string[]) => ({ name, parents });

test('what is referred to comes first', () => {
  const tables = [table('a', 'c'), table('b'), table('c', 'd', 'b'), table('d')];
  expect(orderTables(tables).map(({ name }) => name)).toEqual(['b', 'd', 'c', 'a']);
});

test('a circle is told with its names', () => {
  expect(() => orderTables([table('a', 'b'), table('b', 'a'), table('c')])).toThrow(
    'a, b refer to each other',
  );
});
