import { parseArgs } from 'node:util';

export interface Options {
  json: boolean;
  /** a file of customers to play instead of our own */
  customers: string | undefined;
  /** only customers whose id begins so */
  only: string;
  /** how often a changed answer is awaited */
  publishes: number;
  /** a file that gets every conversation, to be read by people */
  transcript: string | undefined;
  /** a CPU profile of the server is taken and summed up */
  profile: boolean;
}

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      customers: { type: 'string' },
      only: { type: 'string', default: '' },
      publishes: { type: 'string', default: '30' },
      transcript: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  });
  const publishes = Number(values.publishes);
  if (!Number.isInteger(publishes) || publishes < 0)
    throw new Error(`--publishes is a whole number, not ${values.publishes}.`);
  const { json, customers, only, transcript, profile } = values;
  return { json, customers, only, publishes, transcript, profile };
}
