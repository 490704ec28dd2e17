import type { ChannelFixtures, FixtureCall } from '../../testing/fixtures.ts';
import { digest } from '../../transport/signatures.ts';

const settings = { appSecret: 'app-secret' };
const sign = (body: string): FixtureCall => ({
  headers: { kwaisign: digest('md5', [body, settings.appSecret]) },
  body,
});

export const fixtures: ChannelFixtures = {
  settings,
  nowMs: 1_785_000_000_000,
  handshakes: [
    {
      name: 'a trial under the published signature',
      call: {
        headers: { kwaisign: '78d5380b14b09a6dc01df16860c965d4' },
        body: '{"event":"verify_webhook","client_key":"abc","content":{"challenge":12345}}',
      },
      reply: { status: 200 },
    },
  ],
  hook: { sign, bodyOf: (number) => JSON.stringify({ taskId: `t-${number}`, event: 'auth' }) },
  means: [{ name: 'an authorisation', body: '{"taskId":"t-1","event":"auth"}', inbound: [] }],
  strange: ['{"taskId":"t-2","event":"tomorrow"}'],
};
