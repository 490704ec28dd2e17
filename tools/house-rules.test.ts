import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { houseRules } from './house-rules/index.ts';
import { readTree } from './house-rules/read-tree.ts';
import type { Rule, Tree } from './house-rules/rule.ts';
import { readSource } from './house-rules/source-file.ts';

type RuleName = keyof typeof houseRules;
const names = Object.keys(houseRules) as RuleName[];

describe('this repository', () => {
  let tree: Tree = [];
  beforeAll(() => {
    tree = readTree(join(import.meta.dirname, '..'));
  });

  test('is read whole', () => {
    const paths = tree.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'packages/contract/src/index.ts']));
    expect(paths.filter((path) => /node_modules|dist\//.test(path))).toEqual([]);
  });

  test.each(names)('%s', (name) => {
    const faults = houseRules[name](tree).map(({ path, says }) => `${path} ${says}`);
    expect(faults).toEqual([]);
  });
});

// A house that keeps every rule; each test below spoils it in one place.
const sound: Record<string, string> = {
  'package.json': '{}',
  'packages/contract/src/index.ts': `import { z } from 'zod'; export * from './entry.ts'; export const a = z;`,
  'packages/contract/src/entry.ts': `import type { A } from './index.ts'; export type B = A;`,
  'packages/contract/src/entry.test.ts': `import fc from 'fast-check'; import { readFileSync } from 'node:fs';`,
  'packages/nlu/src/index.ts': `import { Converter } from 'opencc-js'; export const c = Converter;`,
  'packages/channels/src/web/index.ts': `import type { B } from '@parley/contract'; export type W = B;`,
  'packages/channels/src/pigeon/index.ts': `export const hookPath = '/pigeon';`,
  'apps/desk/src/inbox/inbox-page.tsx': `import { useState } from 'react'; import '@parley/sdk/agent'; export default function InboxPage() { return <p />; }`,
  'apps/desk/vite.config.ts': 'export default {};',
  'apps/server/src/kernel/clock.ts': 'export const now = () => 1;',
  'apps/server/src/kernel/database/index.ts': `export { sql } from './sql.ts';`,
  'apps/server/src/kernel/database/sql.ts': `import { now } from '../clock.ts'; export const sql = now;`,
  'apps/server/src/people/index.ts': `export { findPerson } from './store.ts';`,
  'apps/server/src/people/store.ts':
    "import { sql } from '../kernel/database/index.ts'; export const findPerson = () => sql`select 1`;",
  'apps/server/src/people/testing/index.ts': 'export const somebody = 1;',
  'apps/server/src/people/sign-in.test.ts': `import '../conversations/index.ts';`,
  'apps/server/src/conversations/index.ts': `import { findPerson } from '../people/index.ts'; import '@parley/nlu'; export const b = findPerson;`,
  'apps/server/src/conversations/log.test.ts': `import { somebody } from '../people/testing/index.ts';`,
  'apps/server/src/demo/index.ts': `import type { House } from '../compose.ts'; export type D = House;`,
  'apps/server/src/doors/index.ts': `import * as all from '../conversations/index.ts'; export const c = all;`,
  'apps/server/src/compose.ts': `import './doors/index.ts'; export const d = 1; const web = 'web pigeonry';`,
  'apps/server/src/main.ts': `import { d } from './compose.ts'; /* Runs ${'/usr/bin'}/env -- well - known */ d;`,
  'docs/start.md': 'Open /docs/home and run it.',
};

const planted = (changes: Record<string, string>): Tree =>
  Object.entries({ ...sound, ...changes }).map(([path, text]) => readSource(path, text));
const faultsOf = (rule: Rule, changes: Record<string, string>) =>
  rule(planted(changes)).map(({ path }) => path);

test.each(names)('a sound house is left in peace: %s', (name) => {
  expect(faultsOf(houseRules[name], {})).toEqual([]);
});

interface Planted {
  path: string;
  text: string;
}
const faults: { [K in RuleName]: Record<string, Planted> } = {
  'packages depend on each other along the arrows': {
    'the contract imports a library': { path: 'packages/contract/src/new.ts', text: `import 'pg';` },
    'the contract imports Node': { path: 'packages/contract/src/new.ts', text: `import 'node:fs';` },
    'nlu reads the contract': {
      path: 'packages/nlu/src/new.ts',
      text: `import type { A } from '@parley/contract';`,
    },
    'the desk reads nlu': { path: 'apps/desk/src/new.ts', text: `export * from '@parley/nlu';` },
    'the widget loads the server lazily': {
      path: 'apps/widget/src/new.ts',
      text: `import('@parley/server');`,
    },
    'a package is entered by its path': {
      path: 'apps/desk/src/new.ts',
      text: `import '../../../packages/sdk/src/x.ts';`,
    },
    'the shop knows the product from inside': {
      path: 'examples/shop/src/new.ts',
      text: `import '@parley/contract';`,
    },
    'a new workspace has no row': { path: 'apps/kiosk/src/new.ts', text: `import 'zod';` },
  },
  "the server's rooms use only what is below them, by their doors": {
    'a room reaches up': {
      path: 'apps/server/src/people/new.ts',
      text: `import type { b } from '../conversations/index.ts';`,
    },
    'a room knows its neighbour': {
      path: 'apps/server/src/contacts/new.ts',
      text: `import '../people/index.ts';`,
    },
    'a room is entered past its door': {
      path: 'apps/server/src/conversations/new.ts',
      text: `import '../people/store.ts';`,
    },
    'a test enters past the door': {
      path: 'apps/server/src/conversations/new.test.ts',
      text: `import '../people/store.ts';`,
    },
    'the kernel knows a room': {
      path: 'apps/server/src/kernel/new.ts',
      text: `import '../people/index.ts';`,
    },
    'a kernel folder is entered past its door': {
      path: 'apps/server/src/people/new.ts',
      text: `import '../kernel/database/sql.ts';`,
    },
    'so it is from inside the kernel': {
      path: 'apps/server/src/kernel/new.ts',
      text: `import './database/sql.ts';`,
    },
    'what ships imports what is for tests': {
      path: 'apps/server/src/conversations/new.ts',
      text: `import '../people/testing/index.ts';`,
    },
    'an exception for types is used for more': {
      path: 'apps/server/src/demo/new.ts',
      text: `import { compose } from '../compose.ts';`,
    },
    'a room has no floor': { path: 'apps/server/src/attic/new.ts', text: `import '../people/index.ts';` },
  },
  'no files need each other in a circle': {
    'two files of one room': {
      path: 'apps/server/src/kernel/clock.ts',
      text: `import { sql } from './database/index.ts'; export const now = sql;`,
    },
  },
  'a channel is named only in its folder': {
    'in a string': { path: 'apps/server/src/people/new.ts', text: `const kind = 'pigeon';` },
    'in a name': { path: 'apps/desk/src/new.ts', text: 'const openPigeonHook = 1;' },
    'in an import': { path: 'packages/channels/src/web/new.ts', text: `import '../pigeon/index.ts';` },
  },
  'files are named in kebab-case': {
    'by a capital': { path: 'apps/desk/src/InboxList.tsx', text: '' },
    'by an underscore': { path: 'apps/server/migrations/0001_people.sql', text: '' },
  },
  'names say what a thing does': {
    'of a file': { path: 'apps/server/src/people/session-manager.ts', text: '' },
    'of a folder of odds and ends': { path: 'packages/sdk/src/utils.ts', text: '' },
    'of a class': { path: 'apps/server/src/people/new.ts', text: 'export class SessionService {}' },
    'of a constant': { path: 'apps/server/src/people/new.ts', text: 'const dateHelpers = {};' },
  },
  'everything is exported by name': {
    'but a room has a default': { path: 'apps/server/src/people/new.ts', text: 'export default 1;' },
    'but a default is passed on': {
      path: 'apps/desk/src/new.ts',
      text: `export { default } from './x.tsx';`,
    },
  },
  'statements stand in stores': {
    'but a use case asks by itself': {
      path: 'apps/server/src/people/new.ts',
      text: 'export const q = sql`select 1`;',
    },
  },
  'other machines are asked through the guarded fetch': {
    'but a room fetches by itself': {
      path: 'apps/server/src/people/new.ts',
      text: 'export const ask = (url: string) => fetch(url);',
    },
    'by another name': {
      path: 'apps/server/src/people/new.ts',
      text: 'export const ask = globalThis.fetch;',
    },
    'with a client of its own': {
      path: 'apps/server/src/people/new.ts',
      text: `import { request } from 'node:https'; export const ask = request;`,
    },
    'but a channel asks its vendor by itself': {
      path: 'packages/channels/src/pigeon/send.ts',
      text: `export const ask = (url: string) => fetch(url);`,
    },
    'or holds a line of its own': {
      path: 'packages/channels/src/pigeon/listen.ts',
      text: `import { WebSocket } from 'ws'; export const line = WebSocket;`,
    },
  },
  'nothing is put off in a comment': {
    'for later': { path: 'packages/sdk/src/new.ts', text: '// TODO: retry' },
    'as broken': { path: 'tools/new.mjs', text: '/* FIXME */' },
  },
  'comments hold no banners': {
    'of dashes': { path: 'packages/sdk/src/new.ts', text: '// ------ Types ------' },
    'of a box': { path: 'packages/sdk/src/new.ts', text: '/*****\n * Types\n *****/' },
  },
  'no path of a machine is written down': {
    'in code': { path: 'packages/sdk/src/new.ts', text: `const file = '/${'home'}/somebody/x';` },
    'in a document': { path: 'docs/new.md', text: `Look into /${'work'}/main.` },
  },
};

describe('a fault is found', () => {
  for (const rule of names)
    for (const [what, { path, text }] of Object.entries(faults[rule]))
      test(`${rule}: ${what}`, () => {
        expect(faultsOf(houseRules[rule], { [path]: text })).toEqual([path]);
      });
});
