import { describe, expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ProblemError, UnreachableError } from './problem-error.ts';

const workspaceId = 'wsp_00000000000000000000000001';

function speak(response: () => Response) {
  const heard: Array<{ url: string; init: RequestInit }> = [];
  const client = createClient({
    origin: 'https://desk.example',
    fetch: async (url, init) => {
      heard.push({ url: String(url), init: init ?? {} });
      return response();
    },
  });
  return { client, heard };
}

describe('a client', () => {
  test('fills the path, writes the query and guards every call', async () => {
    const { client, heard } = speak(() => Response.json({ data: [], next_cursor: null, has_more: false }));
    await client.call('listConversations', { params: { workspaceId }, query: { view: 'mine', limit: 20 } });
    expect(heard[0]?.url).toBe(
      `https://desk.example/api/v1/workspaces/${workspaceId}/conversations?view=mine&limit=20`,
    );
    expect(heard[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      headers: { 'x-parley': '1' },
    });
  });

  test('sends a body as JSON', async () => {
    const { client, heard } = speak(() => Response.json({}));
    await client.call('setState', { params: { workspaceId }, body: { state: 'online' } });
    expect(heard[0]?.init).toMatchObject({
      method: 'PUT',
      body: '{"state":"online"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('throws the problem that the server tells', async () => {
    const problem = {
      type: 'urn:parley:refusal:name.taken',
      title: 'Taken',
      status: 409,
      code: 'name.taken',
    };
    const { client } = speak(() => Response.json(problem, { status: 409 }));
    const error = await client.call('describeMe').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problem });
  });

  test('makes a problem of an answer that is none', async () => {
    const { client } = speak(() => new Response('<html>', { status: 502 }));
    await expect(client.call('describeMe')).rejects.toMatchObject({ problem: { code: 'server.failed' } });
  });

  test('tells an unreachable server from a refusal', async () => {
    const { client } = speak(() => {
      throw new TypeError('fetch failed');
    });
    await expect(client.call('describeMe')).rejects.toBeInstanceOf(UnreachableError);
  });

  test('does not ask with a path parameter missing', async () => {
    const { client, heard } = speak(() => Response.json({}));
    const params = {} as { workspaceId: typeof workspaceId };
    await expect(client.call('listAgents', { params })).rejects.toThrow('workspaceId');
    expect(heard).toEqual([]);
  });
});
