import { parseArgs } from 'node:util';
import { countOption } from '../figures/count-option.ts';

export interface Options {
  json: boolean;
  entries: number;
  contacts: number;
  /** how often each kind of question is asked */
  asks: number;
}

const full = { entries: 1_000_000, contacts: 300_000, asks: 60 };
/** Small enough to see in half a minute that everything works; its figures mean nothing. */
const quick: typeof full = { entries: 40_000, contacts: 5_000, asks: 5 };

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      entries: { type: 'string' },
      asks: { type: 'string' },
    },
  });
  const base = values.quick ? quick : full;
  return {
    ...base,
    json: values.json,
    entries: countOption('--entries', values.entries, base.entries),
    asks: countOption('--asks', values.asks, base.asks),
  };
}
