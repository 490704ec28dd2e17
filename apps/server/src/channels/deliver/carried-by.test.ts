import { loadChannel, loadChannels } from '@parley/channels';
import { expect, test } from 'vitest';
import { carriedBy } from './carried-by.ts';

test('a channel that sends takes the files it says it takes, and long texts; the product’s own is left to the contract', async () => {
  const carries = carriedBy(loadChannel);
  for (const channel of await loadChannels()) {
    const can = await carries(channel.kind);
    if (channel.send)
      expect([can?.media, can?.shows, can?.text.most]).toEqual([
        channel.capabilities({}).media,
        channel.capabilities({}).shows,
        4000,
      ]);
    else expect(can).toBeUndefined();
  }
  expect(await carries('nothing')).toBeUndefined();
});
