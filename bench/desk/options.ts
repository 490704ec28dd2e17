import { parseArgs } from 'node:util';

export interface Options {
  json: boolean;
  conversations: number;
  /** how often each kind of interaction is done */
  times: number;
  /** how long changes come in while somebody scrolls and moves */
  burstSeconds: number;
}

const full = { conversations: 10_000, times: 60, burstSeconds: 10 };
/** Small enough to see in a minute that everything works; its figures mean nothing. */
const quick: typeof full = { conversations: 500, times: 10, burstSeconds: 3 };

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
  });
  return { ...(values.quick ? quick : full), json: values.json };
}
