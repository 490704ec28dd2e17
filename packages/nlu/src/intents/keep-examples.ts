import type { KeptExample } from './model.ts';
import { settings } from './settings.ts';

/** Keeps some examples of each intent, spread evenly over its rows. */
export function keepExamples(rows: readonly KeptExample[], intents: number): KeptExample[] {
  const all: KeptExample[][] = Array.from({ length: intents }, () => []);
  for (const { text, intent, vector } of rows) all[intent]?.push({ text, intent, vector });
  return all.flatMap((own) => {
    const stride = Math.max(1, own.length / settings.keptPerIntent);
    return own.filter((_, at) => Math.floor(at / stride) !== Math.floor((at - 1) / stride));
  });
}
