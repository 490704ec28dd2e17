import { copyBuild } from '../stage/build.ts';
import { plants } from '../stage/plants.ts';
import { say } from '../stage/say.ts';
import { type PromiseName, readOptions } from './options.ts';
import type { Ground, Torment, Verdict } from './promise.ts';
import { boundedMemory } from './promises/bounded-memory.ts';
import { neverLost } from './promises/never-lost.ts';
import { noDuplicates } from './promises/no-duplicates.ts';
import { nothingForgotten } from './promises/nothing-forgotten.ts';
import { oneOrder } from './promises/one-order.ts';
import { reconnectStorm } from './promises/reconnect-storm.ts';
import { resume } from './promises/resume.ts';
import { safeStore } from './promises/safe-store.ts';
import { createChance } from './random.ts';
import { openStage, type Stage } from './stage.ts';

const torments: Record<PromiseName, { says: string; torment: Torment }> = {
  R1: { says: 'an acknowledged message is never lost', torment: neverLost },
  R3: { says: 'no duplicates by client id', torment: noDuplicates },
  R5: { says: 'one order per conversation', torment: oneOrder },
  R6: { says: 'resume without a gap', torment: resume },
  R9: { says: 'state and event in one transaction', torment: nothingForgotten },
  R13: { says: 'memory is bounded', torment: boundedMemory },
  R14: { says: 'a reconnect storm passes', torment: reconnectStorm },
  R18: { says: 'the embedded store is safe', torment: safeStore },
};

/** Torments the built server and tells which promises it kept. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.plant)
    say(`planted: ${plants[options.plant].says}; ${plants[options.plant].breaks} must break`);
  say(`seed ${options.seed}`);
  const build = copyBuild(options.plant);
  let opened: Promise<Stage> | undefined;
  const ground: Ground = {
    build,
    options,
    chance: createChance(options.seed),
    stage: () => {
      opened ??= openStage(build);
      return opened;
    },
  };
  const verdicts = new Map<PromiseName, Verdict>();
  for (const name of options.only) {
    say(`${name}: ${torments[name].says}`);
    verdicts.set(name, await torments[name].torment(ground).catch(asVerdict));
  }
  await (await opened)?.close();
  report(verdicts, options.seed);
}

const asVerdict = (error: Error): Verdict => ({
  isKept: false,
  figures: {},
  examples: [error.stack ?? error.message],
});

/** People read the table; programs read the last line. */
function report(verdicts: ReadonlyMap<PromiseName, Verdict>, seed: number) {
  const lines = [...verdicts].flatMap(([name, { isKept, figures, examples }]) => [
    `${name.padEnd(4)} ${isKept ? 'kept  ' : 'BROKEN'} ${torments[name].says}`,
    `     ${JSON.stringify(figures)}`,
    ...examples.map((example) => `     - ${example}`),
  ]);
  const passed = [...verdicts.values()].every(({ isKept }) => isKept);
  const promises = Object.fromEntries(
    [...verdicts].map(([name, { isKept, figures }]) => [name, { kept: isKept, ...figures }]),
  );
  process.stdout.write(`\n${lines.join('\n')}\n\n${JSON.stringify({ passed, seed, promises })}\n`, () =>
    process.exit(passed ? 0 : 1),
  );
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
