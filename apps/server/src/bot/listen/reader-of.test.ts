import { expect, test } from 'vitest';
import { readerOf } from './reader-of.ts';

const web = (attributes: Record<string, string>) => readerOf({ channel: 'web', attributes }, ['complaint']);

test('who is answered is told by the channel, the attributes of the contact and the tags of the conversation', () => {
  expect(web({ vip: ' TRUE ', region: '上海', tags: 'wholesale， partner;wholesale' })).toEqual({
    ...{ channel: 'web', vip: true, region: '上海' },
    tags: ['complaint', 'wholesale', 'partner'],
  });
});

test('what nobody said of them does not hold', () => {
  expect(web({ vip: 'no' })).toEqual({ channel: 'web', vip: false, tags: ['complaint'] });
  expect(readerOf(undefined, [])).toEqual({ tags: [] });
});
