import { parseArgs } from 'node:util';

/** The parts of the measurement, in their order. */
export const phases = ['start', 'references', 'load', 'inbox'] as const;
export type Phase = (typeof phases)[number];

export interface Options {
  json: boolean;
  /** a CPU profile of the server is taken and summed up */
  profile: boolean;
  runs: ReadonlySet<Phase>;
  visitors: number;
  agents: number;
  perSecond: number;
  steadySeconds: number;
  saturatedSeconds: number;
  /** how long sockets rest before their memory is read */
  restSeconds: number;
  referenceSeconds: number;
  starts: number;
  conversations: number;
  smallConversations: number;
  asks: number;
}

const full = {
  visitors: 10_000,
  agents: 200,
  perSecond: 2_000,
  steadySeconds: 20,
  saturatedSeconds: 15,
  restSeconds: 10,
  referenceSeconds: 5,
  starts: 3,
  conversations: 1_000_000,
  smallConversations: 10_000,
  asks: 500,
};
/** Small enough to see in half a minute that everything works; its figures mean nothing. */
const quick: typeof full = {
  visitors: 200,
  agents: 10,
  perSecond: 200,
  steadySeconds: 2,
  saturatedSeconds: 2,
  restSeconds: 1,
  referenceSeconds: 1,
  starts: 1,
  conversations: 10_000,
  smallConversations: 5_000,
  asks: 20,
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
      conversations: { type: 'string' },
      visitors: { type: 'string' },
      agents: { type: 'string' },
      rate: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const skipped = values.skip.split(',').filter(Boolean);
  const unknown = skipped.filter((name) => !phases.includes(name as Phase));
  if (unknown.length > 0)
    throw new Error(`--skip knows ${phases.join(', ')}; it does not know ${unknown.join(', ')}.`);
  const base = values.quick ? quick : full;
  return {
    ...base,
    json: values.json,
    profile: values.profile,
    runs: new Set(phases.filter((phase) => !skipped.includes(phase))),
    conversations: count('--conversations', values.conversations, base.conversations),
    visitors: count('--visitors', values.visitors, base.visitors),
    agents: count('--agents', values.agents, base.agents),
    perSecond: count('--rate', values.rate, base.perSecond),
    steadySeconds: count('--seconds', values.seconds, base.steadySeconds),
  };
}

function count(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  const value = Number(given.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} is a whole number from 1 on, not ${given}.`);
  return value;
}
