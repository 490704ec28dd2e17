import { setTimeout as sleep } from 'node:timers/promises';
import type { Demo } from './open-demo.ts';
import { signIn } from './sign-in.ts';

const patienceMs = 180_000;
const lookEveryMs = 500;

/** Waits until what the demo publishes is learnt, as it is for all customers but those of its first minute; throws when no model goes live. */
export async function waitUntilLearnt(demo: Demo): Promise<void> {
  const { client, workspaceId } = await signIn(demo);
  const until = performance.now() + patienceMs;
  for (;;) {
    const { data } = await client.call('listModels', { params: { workspaceId } });
    const [newest] = data;
    if (newest?.state === 'live') return;
    // A model stands ready while the tests of the bot are played with it.
    if (newest && newest.state !== 'training' && newest.state !== 'ready')
      throw new Error(`What the demo publishes was learnt, but the model is ${newest.state}.`);
    if (performance.now() > until)
      throw new Error(`No model of the demo is live after ${patienceMs / 1000} s.`);
    await sleep(lookEveryMs);
  }
}
