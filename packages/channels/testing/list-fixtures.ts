/// <reference types="vite/types/importMeta.d.ts" />
import type { ChannelFixtures } from './fixtures.ts';

const kept = import.meta.glob<{ fixtures: ChannelFixtures }>('../src/*/fixtures.ts');

/** The fixtures of every channel, by its kind: settings that it takes, calls as its vendor signs them. */
export async function listFixtures(): Promise<ReadonlyMap<string, ChannelFixtures>> {
  const found = await Promise.all(
    Object.entries(kept).map(
      async ([path, open]) => [path.split('/').at(-2) ?? '', (await open()).fixtures] as const,
    ),
  );
  return new Map(found);
}
