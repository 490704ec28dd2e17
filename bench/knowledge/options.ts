import { parseArgs } from 'node:util';
import { countOption } from '../figures/count-option.ts';

export interface Options {
  json: boolean;
  /** questions that are known beside the one that changes, in Chinese and in English */
  questions: number;
  /** how often something is published */
  rounds: number;
  /** questions that the bot did not settle, to be sorted into gaps */
  missed: number;
}

const full = { questions: 5_000, rounds: 100, missed: 20_000 };
/** Small enough to see in a few seconds that everything works; its figures mean nothing. */
const quick: typeof full = { questions: 200, rounds: 5, missed: 400 };

/** Reads what was asked for; a mistake is a sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      questions: { type: 'string' },
      rounds: { type: 'string' },
      missed: { type: 'string' },
    },
  });
  const base = values.quick ? quick : full;
  return {
    json: values.json,
    questions: countOption('--questions', values.questions, base.questions),
    rounds: countOption('--rounds', values.rounds, base.rounds),
    missed: countOption('--missed', values.missed, base.missed),
  };
}
