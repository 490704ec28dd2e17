import { describeMachine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { printTable } from '../messages/print-table.ts';
import { say } from '../stage/say.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { measureEntities, measureSensitive } from './entities/index.ts';
import { measureEmotion, measureOffensive, measureSentiment } from './feelings/measure-feelings.ts';
import { measureIntents } from './intents/measure-intents.ts';
import { type Options, type Part, readOptions } from './options.ts';
import { measureRetrieval } from './retrieval/measure-retrieval.ts';
import { measureRobustness } from './robustness/measure-robustness.ts';
import { measureStrangers } from './strangers/measure-strangers.ts';
import { measureLanguage } from './text/measure-language.ts';

type Figures = Record<string, unknown>;

const measures: Record<Part, (options: Options) => Promise<Figures> | Figures> = {
  intents: async ({ dataDir, peers, further }) => ({
    sets: await measureIntents(dataDir, { peers, ...(further ? { furtherDir: further } : {}) }),
  }),
  retrieval: async ({ dataDir, peers }) => {
    const { editMs, ...retrieval } = await measureRetrieval(dataDir, { peers });
    return { retrieval, editMs };
  },
  sentiment: ({ dataDir }) => ({ sentiment: measureSentiment(dataDir) }),
  offensive: ({ dataDir }) => ({ offensive: measureOffensive(dataDir) }),
  emotion: () => ({ emotion: measureEmotion() }),
  language: async () => ({ language: await measureLanguage() }),
  entities: async () => ({ entities: await measureEntities() }),
  sensitive: async () => ({ sensitive: await measureSensitive() }),
  robustness: () => ({ robustness: measureRobustness() }),
  strangers: async () => ({ strangers: await measureStrangers() }),
};

/** Measures the understanding on public sets and our own, beside its peers, in one run. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const figures: Figures = {};
  for (const part of options.runs) {
    say(part);
    Object.assign(figures, await measures[part](options));
  }
  const all = { ...figures, machine: describeMachine(temporaryDirectory('disk')) };
  if (!options.json) process.stdout.write(printTable(all));
  const rounded = JSON.stringify(all, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
