import { parseArgs } from 'node:util';
import { isPlant, type PlantName, plants } from '../stage/plants.ts';

export const promiseNames = ['R1', 'R3', 'R5', 'R6', 'R9', 'R13', 'R14', 'R18'] as const;
export type PromiseName = (typeof promiseNames)[number];

export interface Options {
  only: readonly PromiseName[];
  plant: PlantName | undefined;
  seed: number;
  /** kills of each kind of process */
  kills: number;
  perSecond: number;
  /** the load goes on at least this long and until so many are acknowledged */
  leastSeconds: number;
  leastMessages: number;
}

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      plant: { type: 'string' },
      seed: { type: 'string' },
      kills: { type: 'string' },
      long: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',').filter(Boolean) ?? [...promiseNames];
  const unknown = only.filter((name) => !promiseNames.includes(name as PromiseName));
  if (unknown.length > 0)
    throw new Error(`--only knows ${promiseNames.join(', ')}; it does not know ${unknown.join(', ')}.`);
  if (values.plant !== undefined && !isPlant(values.plant))
    throw new Error(`--plant knows ${Object.keys(plants).join(', ')}; it does not know ${values.plant}.`);
  return {
    only: only as PromiseName[],
    plant: values.plant,
    seed: Number(values.seed ?? Date.now() % 1_000_000),
    kills: Number(values.kills ?? 20),
    perSecond: 50,
    leastSeconds: values.long ? 600 : 0,
    leastMessages: values.long ? 30_000 : 0,
  };
}
