import { parseArgs } from 'node:util';
import { countOption } from '../figures/count-option.ts';

/** The parts of the measurement, in their order. */
export const phases = ['calls', 'flood', 'mail', 'chaos'] as const;
export type Phase = (typeof phases)[number];

export interface Options {
  json: boolean;
  /** a CPU profile of the server is taken and summed up */
  profile: boolean;
  runs: ReadonlySet<Phase>;
  /** how many events are under way */
  atOnce: number;
  /** how long each channel is told events */
  seconds: number;
  floodSeconds: number;
  /** how many events and answers go through a network and a vendor in trouble, for each channel */
  chaosEvents: number;
  chaosAnswers: number;
  mails: number;
  users: number;
}

const full = {
  atOnce: 50,
  seconds: 8,
  floodSeconds: 10,
  chaosEvents: 1_000,
  chaosAnswers: 60,
  mails: 500,
  users: 500,
};
/** Small enough to see in half a minute that everything works; its figures mean nothing. */
const quick: typeof full = {
  atOnce: 10,
  seconds: 1,
  floodSeconds: 1,
  chaosEvents: 60,
  chaosAnswers: 10,
  mails: 20,
  users: 50,
};

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      skip: { type: 'string', default: '' },
      seconds: { type: 'string' },
    },
  });
  const skipped = values.skip.split(',').filter(Boolean);
  const unknown = skipped.filter((name) => !phases.includes(name as Phase));
  if (unknown.length > 0)
    throw new Error(`--skip knows ${phases.join(', ')}; it does not know ${unknown.join(', ')}.`);
  const base = values.quick ? quick : full;
  const seconds = countOption('--seconds', values.seconds, undefined);
  return {
    ...base,
    json: values.json,
    profile: values.profile,
    runs: new Set(phases.filter((phase) => !skipped.includes(phase))),
    ...(seconds === undefined ? {} : { seconds, floodSeconds: seconds }),
  };
}
