import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listWorkspaces } from '../set-up/list-workspaces.mjs';

const biome = 'node_modules/@biomejs/biome/bin/biome';

/** What must hold before anything lands, in the order in which it is quickest to learn of a fault. */
export function listSteps(root, { skipTests }) {
  const folders = [...listWorkspaces(root).map(({ folder }) => folder), 'tools'];
  const typed = folders.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
  return [
    { name: 'format', command: [biome, 'format', '.'] },
    { name: 'lint', command: [biome, 'check', '--formatter-enabled=false', '--error-on-warnings', '.'] },
    ...typed.map((folder) => ({
      name: `types ${folder}`,
      command: ['node_modules/typescript/bin/tsc', '-p', folder],
    })),
    { name: 'build', command: ['tools/set-up.mjs'] },
    ...(skipTests ? [] : [{ name: 'rules and tests', command: ['node_modules/vitest/vitest.mjs', 'run'] }]),
    { name: 'size budgets', command: ['tools/size-budgets.mjs'] },
  ];
}
