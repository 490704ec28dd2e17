// Bundles one program of this folder into a place of its own and runs it. Plain Node, since Node 20 reads no TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { viteImportGlobPlugin } from 'rolldown/experimental';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(bench);
const server = join(root, 'apps', 'server', 'src');
const fromServer = createRequire(join(server, 'main.ts'));

/** What is used of the server as it is, so that seeds and store are the product's own. */
const parts = {
  startPostgres: join(server, 'kernel', 'postgres', 'index.ts'),
  newId: join(server, 'kernel', 'ids.ts'),
  newSecret: join(server, 'kernel', 'ids.ts'),
  hashSecret: join(server, 'kernel', 'ids.ts'),
  laneOf: join(server, 'conversations', 'log', 'lane.ts'),
  initialState: join(server, 'conversations', 'log', 'initial-state.ts'),
  recordOf: join(server, 'conversations', 'row.ts'),
  openKernel: join(server, 'kernel', 'open-kernel.ts'),
  readConfig: join(server, 'kernel', 'config.ts'),
  createPeople: join(server, 'people', 'index.ts'),
  createConversations: join(server, 'conversations', 'index.ts'),
  createRouting: join(server, 'routing', 'index.ts'),
  planMatches: join(server, 'routing', 'match', 'plan-matches.ts'),
  wordsOf: join(server, 'conversations', 'log', 'words.ts'),
  searchEntries: join(server, 'conversations', 'search', 'search-entries.ts'),
  browseContacts: join(server, 'contacts', 'browse-contacts.ts'),
  findBrowser: join(root, 'journeys', 'find-browser.ts'),
  sprucePack: join(server, 'demo', 'pack', 'spruce-pack.ts'),
  keepShelf: join(server, 'knowledge', 'live', 'keep-shelf.ts'),
  listTopics: join(server, 'knowledge', 'live', 'list-topics.ts'),
  trainModel: join(server, 'knowledge', 'model', 'train-model.ts'),
  readModel: join(server, 'knowledge', 'model', 'read-model.ts'),
  understandText: join(server, 'knowledge', 'answers', 'understand-text.ts'),
  prepareShop: join(root, 'examples', 'shop', 'src', 'seed', 'seed-shop.ts'),
};
const partsId = 'server-parts';
const partsCode = Object.entries(parts)
  .map(([name, file]) => `export { ${name} } from ${JSON.stringify(file)};`)
  .join('\n');

/** Runs `main.ts` of the folder with the children that stand in it, and ends with its exit code. */
export async function runProgram(folder, children, args) {
  const main = join(bench, folder, 'main.ts');
  if (!existsSync(main)) throw new Error(`There is no benchmark called ${folder}.`);
  const dir = join(root, '.cache', `bench-${process.pid}`);
  mkdirSync(dir, { recursive: true });
  try {
    await bundle(dir, {
      main,
      ...Object.fromEntries(children.map((child) => [child, join(bench, 'load', `${child}.ts`)])),
      [partsId]: partsId,
    });
    process.exitCode = await run(join(dir, 'main.mjs'), args);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bundle(dir, input) {
  const build = await rolldown({
    input,
    platform: 'node',
    logLevel: 'warn',
    external: (id) => /^[@a-z]/.test(id) && id !== partsId && !/^@(parley|node-rs)\//.test(id),
    plugins: [
      // Channels are found by their folders.
      viteImportGlobPlugin(),
      {
        name: partsId,
        resolveId: (id) => {
          if (id === partsId) return `\0${partsId}`;
          // npm has put it beside the server, where this bundle would not look
          if (id.startsWith('@node-rs/')) return { id: fromServer.resolve(id), external: true };
          return null;
        },
        load: (id) => (id === `\0${partsId}` ? partsCode : null),
      },
    ],
  });
  await build.write({ dir, format: 'esm', entryFileNames: '[name].mjs', sourcemap: true });
  await build.close();
}

function run(program, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_ROOT: root },
  });
  // The program ends what it started; this one only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1))));
}
