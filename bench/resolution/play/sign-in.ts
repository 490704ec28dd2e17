import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkspaceId } from '@parley/contract';
import { type Answer, type Client, createClient } from '@parley/sdk';
import type { Demo } from './open-demo.ts';

/** The demo's owner, with the workspace that is theirs. */
export async function signIn(demo: Demo): Promise<{ client: Client; workspaceId: WorkspaceId }> {
  const { url, owner } = demo;
  const answer = await fetch(`${url}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  if (answer.status === 429) {
    // All customers came from this address.
    await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1000);
    return signIn(demo);
  }
  if (!answer.ok) throw new Error(`The owner of the demo cannot sign in: ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const client = createClient({
    origin: url,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie } }),
  });
  const [first] = ((await answer.json()) as Answer<'signIn'>).memberships;
  if (!first) throw new Error('The owner of the demo has no workspace.');
  return { client, workspaceId: first.workspace.id };
}
