import { expect, test } from 'vitest';
import { type CpuProfile, summariseProfile } from './profile-summary.ts';

const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 0 });
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(idle)', '') },
    { id: 2, children: [3], callFrame: frame('fold', 'file:///x/server/dist/main.mjs') },
    { id: 3, callFrame: frame('write', 'file:///x/node_modules/pg/lib/client.js') },
    { id: 4, callFrame: frame('(garbage collector)', '') },
    { id: 5, callFrame: frame('fold', 'file:///x/server/dist/main.mjs') },
  ],
  samples: [1, 2, 3, 4, 5],
  timeDeltas: [900, 10, 60, 10, 20],
};

test('time is added up by function and by module, and idling is not work', () => {
  const { functions, modules, errands } = summariseProfile(profile);
  expect(functions).toEqual([
    { share: 0.6, where: 'write (pg)' },
    { share: 0.3, where: 'fold (main.mjs)' },
    { share: 0.1, where: '(garbage collector)' },
  ]);
  expect(errands).toEqual([
    { share: 0.9, where: 'fold' },
    { share: 0.1, where: '(garbage collector)' },
  ]);
  expect(modules.map((each) => each.where)).toEqual(['pg', 'main.mjs', '(garbage collector)']);
});
