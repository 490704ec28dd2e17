import { expect, test } from 'vitest';
import { shellOf } from './shell-of.ts';

const origin = 'https://desk.example';
const ask = (path: string, more = {}) =>
  shellOf({ method: 'GET', mode: 'cors', url: new URL(path, origin).href, ...more }, origin);

test('only the page and the files of the desk are kept', () => {
  expect(ask('/desk/assets/desk-1.js')).toBe('asset');
  expect(ask('/desk/wsp_1/inbox/mine', { mode: 'navigate' })).toBe('page');
});

test.each([
  ['/api/v1/me', {}],
  ['/api/v1/workspaces/wsp_1/conversations', {}],
  ['/files/fil_1/key', {}],
  ['/desk/worker.js', {}],
  ['/chat/pk_1', { mode: 'navigate' }],
  ['https://elsewhere.example/desk/assets/x.js', {}],
  ['/desk/assets/desk-1.js', { method: 'POST' }],
])('%s is asked of the server and never kept', (path, more) => {
  expect(ask(path, more)).toBeUndefined();
});
