import { expect, test } from 'vitest';
import { idsIn } from './ids-in.ts';

const id = 'cnv_01m81hbrzntts8t296ssstj6qt';

test('a text is taken apart at the ids in it', () => {
  expect(idsIn(`Into: ${id} #4`)).toEqual([{ text: 'Into: ' }, { id, prefix: 'cnv' }, { text: ' #4' }]);
  expect(idsIn(`${id}, ${id}`)).toEqual([{ id, prefix: 'cnv' }, { text: ', ' }, { id, prefix: 'cnv' }]);
  expect(idsIn('cnv_short · xcnv_01m81hbrzntts8t296ssstj6qt')).toEqual([
    { text: 'cnv_short · xcnv_01m81hbrzntts8t296ssstj6qt' },
  ]);
});
