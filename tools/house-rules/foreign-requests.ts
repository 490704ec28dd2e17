import type { Rule } from './rule.ts';
import { isTest, type SourceFile } from './source-file.ts';

const source = 'apps/server/src/';
const guard = `${source}kernel/guarded-fetch/`;

/** Who asks nobody but this very server, and why. */
const askSelf: Readonly<Record<string, string>> = {
  [`${source}operate/doctor/check-port.ts`]: 'the port that is to be served',
  [`${source}demo/api.ts`]: 'the API of the house that is being seeded',
};
const clients = new Set(['undici', 'node:http', 'node:https', 'http', 'https']);

/** The server asks other machines through the guarded fetch alone, since it cannot know who named their address. */
export const foreignRequests: Rule = (tree) =>
  tree
    .filter(({ path }) => path.startsWith(source) && !path.startsWith(guard) && !isTest(path))
    .filter(asks)
    .map(({ path }) => ({ path, says: 'asks over HTTP by itself; use kernel.guardedFetch' }));

const asks = ({ path, mentioned, imports }: SourceFile): boolean =>
  (mentioned.includes('fetch') && !(path in askSelf)) ||
  imports.some(({ from, kind }) => kind !== 'type' && clients.has(from));
