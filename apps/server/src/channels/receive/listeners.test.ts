import { once } from 'node:events';
import { type Channel, VendorRefused } from '@parley/channels';
import { expect, test } from 'vitest';
import { connectPaper, openHost, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';

test('a line whose token the vendor takes no more is opened again by a new one', async () => {
  let made = 0;
  const shown: string[] = [];
  const channel: Channel = {
    ...paperChannel(),
    async listen({ signal }, _account, tools) {
      const token = await tools.token('line', async () => ({ token: `token ${++made}`, expiresInS: 3_600 }));
      shown.push(token);
      if (token === 'token 1') throw new VendorRefused({ class: 'auth', code: '401', detail: 'no more' });
      if (!signal.aborted) await once(signal, 'abort');
    },
  };
  const house = await openHost({ channel });
  await connectPaper(house, 'http://127.0.0.1:9');
  await house.start();
  await until(() => shown.length === 2, 'the second line');
  expect(shown).toEqual(['token 1', 'token 2']);
  await house.close();
});
