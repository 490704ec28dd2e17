import { describeMachine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { printTable } from '../messages/print-table.ts';
import { say } from '../stage/say.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { figuresOf } from './day-figures.ts';
import { drawDay } from './draw-day.ts';
import { readOptions } from './options.ts';
import { playDay } from './play-day.ts';
import { timeDecisions } from './time-decisions.ts';

/** The decision alone at its largest, then a day in a service, played through the rooms that route. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const decisions = timeDecisions(options.waiting, options.seats, options.rounds);
  say(`${options.waiting} × ${options.seats} decided in ${round(decisions.passMs)} ms`);
  const day = drawDay(options.customers, options.agents, options.seed);
  const played = await playDay(day);
  const figures = { ...decisions, ...figuresOf(day, played.agentIds, played) };
  const all = { ...figures, machine: describeMachine(temporaryDirectory('disk')) };
  if (!options.json) process.stdout.write(printTable(all));
  const rounded = JSON.stringify(all, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
