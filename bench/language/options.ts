import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../stage/build.ts';

/** The parts of the measurement, in their order. */
export const parts = [
  'intents',
  'retrieval',
  'sentiment',
  'offensive',
  'emotion',
  'language',
  'entities',
  'robustness',
  'strangers',
  'sensitive',
] as const;
export type Part = (typeof parts)[number];

export interface Options {
  json: boolean;
  runs: ReadonlySet<Part>;
  /** the others are measured beside ours */
  peers: boolean;
  /** where the public sets lie */
  dataDir: string;
  /** further sets in the same formats */
  further: string | undefined;
}

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      skip: { type: 'string', default: '' },
      'no-peers': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
  });
  const only = values.only?.split(',').filter(Boolean) ?? [...parts];
  const skipped = values.skip.split(',').filter(Boolean);
  const unknown = [...only, ...skipped].filter((name) => !parts.includes(name as Part));
  if (unknown.length > 0)
    throw new Error(`The parts are ${parts.join(', ')}; there is no ${unknown.join(', ')}.`);
  return {
    json: values.json,
    runs: new Set(parts.filter((part) => only.includes(part) && !skipped.includes(part))),
    peers: !values['no-peers'],
    dataDir: process.env.NLU_DATA ?? join(root, '..', 'shared', 'data', 'nlu'),
    further: values.data,
  };
}
