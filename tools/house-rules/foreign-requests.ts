import type { Rule } from './rule.ts';
import { isTest, type SourceFile } from './source-file.ts';

const source = 'apps/server/src/';
const guard = `${source}kernel/guarded-fetch/`;
const channels = 'packages/channels/';

/** Who asks nobody but this very server, and why. */
const askSelf: Readonly<Record<string, string>> = {
  [`${source}operate/doctor/check-port.ts`]: 'the port that is to be served',
  [`${source}demo/api.ts`]: 'the API of the house that is being seeded',
};
const clients = new Set(['undici', 'node:http', 'node:https', 'http', 'https']);

/** Where channels hold lines that are no requests; each opens the address that `tools.reach` has judged. */
const lines = new Set([
  `${channels}transport/vendor-socket.ts`,
  ...['imap', 'pull', 'send'].map((name) => `${channels}src/email/${name}.ts`),
]);
const dials = new Set([...clients, 'ws', 'imapflow', 'nodemailer', 'node:net', 'node:tls']);
/** What a channel's own tests bring: a vendor on the loopback. */
const testVendor = /^packages\/channels\/(?:testing\/|.*\/test-[\w-]+\.ts$)/;

/** The server asks other machines through the guarded fetch alone, since it cannot know who named their address; channels ask through the tools that the host lends. */
export const foreignRequests: Rule = (tree) => {
  const files = tree.filter(({ path }) => !isTest(path) && !testVendor.test(path));
  return [
    ...files
      .filter(({ path }) => path.startsWith(source) && !path.startsWith(guard))
      .filter((file) => asks(file, clients))
      .map(({ path }) => ({ path, says: 'asks over HTTP by itself; use kernel.guardedFetch' })),
    ...files
      .filter(({ path }) => path.startsWith(channels) && !lines.has(path))
      .filter((file) => asks(file, dials))
      .map(({ path }) => ({ path, says: 'asks a vendor by itself; use the tools that the host lends' })),
  ];
};

const asks = ({ path, mentioned, imports }: SourceFile, by: ReadonlySet<string>): boolean =>
  (mentioned.includes('fetch') && !(path in askSelf)) ||
  imports.some(({ from, kind }) => kind !== 'type' && by.has(from));
