import { parseArgs } from 'node:util';
import { countOption } from '../figures/count-option.ts';

export interface Options {
  json: boolean;
  waiting: number;
  seats: number;
  /** how often each decision is timed */
  rounds: number;
  /** people at work over the simulated day, and customers who ask for one */
  agents: number;
  customers: number;
  seed: number;
}

const full = { waiting: 10_000, seats: 1_000, rounds: 21, agents: 200, customers: 15_000 };
/** Small enough to see in half a minute that everything works; its figures mean nothing. */
const quick: typeof full = { waiting: 1_000, seats: 100, rounds: 3, agents: 20, customers: 200 };

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      customers: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const base = values.quick ? quick : full;
  return {
    ...base,
    json: values.json,
    customers: countOption('--customers', values.customers, base.customers),
    seed: countOption('--seed', values.seed, 7),
  };
}
