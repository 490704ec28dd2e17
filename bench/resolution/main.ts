import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeMachine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { tellProfile } from '../figures/tell-profile.ts';
import { printTable } from '../messages/print-table.ts';
import { root } from '../stage/build.ts';
import { say } from '../stage/say.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { type Played, sumUp } from './judge/sum-up.ts';
import { type Options, readOptions } from './options.ts';
import { measurePublish } from './play/measure-publish.ts';
import { openDemo } from './play/open-demo.ts';
import { playAll } from './play/play-all.ts';
import { showPlayed } from './play/show-played.ts';
import { waitUntilLearnt } from './play/wait-until-learnt.ts';
import type { Customer } from './script/customer.ts';
import { parseCustomers } from './script/parse-customers.ts';

const ownFolder = join(root, 'bench', 'resolution', 'customers');

/** Plays scripted customers against the built product and its demo shop, and tells how many of them were served well. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const customers = readCustomers(options);
  const profiles = options.profile ? temporaryDirectory('profile') : undefined;
  const demo = await openDemo(profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []);
  say('the demo runs, and learns what it publishes');
  await waitUntilLearnt(demo);
  say(`${customers.length} customers come`);
  const played = await playAll(demo, customers);
  const publish = options.publishes > 0 ? await measurePublish(demo, options.publishes) : {};
  await demo.stop();
  if (profiles) tellProfile(profiles);
  if (options.transcript) writeFileSync(options.transcript, played.map(showPlayed).join('\n'));
  report(options, played, publish);
}

function readCustomers({ customers, only }: Options): Customer[] {
  const files = customers === undefined ? listOwn() : [customers];
  const found = files
    .flatMap((file) => parseCustomers(basename(file), readScript(file)))
    .filter(({ id }) => id.startsWith(only));
  if (found.length === 0) throw new Error(`There is no customer whose id begins with "${only}".`);
  return found;
}

const listOwn = () =>
  readdirSync(ownFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(ownFolder, name));

function readScript(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Error(`${file} cannot be read as UTF-8 text: ${(error as Error).message}`);
  }
}

/** People read the table and the failures; programs read the last line. */
function report({ json }: Options, played: readonly Played[], publish: object) {
  const { perLanguage, failures, ...figures } = sumUp(played);
  const all = {
    ...figures,
    ...publish,
    ...{ perLanguage, failures },
    machine: describeMachine(temporaryDirectory('disk')),
  };
  if (!json) {
    process.stdout.write(printTable({ ...figures, ...publish }));
    for (const { id, reason } of failures) process.stdout.write(`${id}: ${reason}\n`);
  }
  const rounded = JSON.stringify(all, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.name === 'Error' ? error.message : error.stack}\n`);
  process.exit(1);
});
