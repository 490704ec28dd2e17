import { createSpeller, train, understand, vocabularyOf } from '@parley/nlu';
import { round } from '../../figures/percentile.ts';
import { readRobustness } from '../text/read-robustness.ts';
import { readRows } from '../text/read-rows.ts';

/** Accuracy in percent of the service intents on disturbed sentences by the kind of disturbance, under `clean` on the same ones as they were; held-out pairs only. */
export function measureRobustness(): Record<string, unknown> {
  const rows = readRows('service/train.tsv');
  const model = train({ examples: rows.map(({ text = '', intent = '' }) => ({ text, intent })) });
  const speller = createSpeller(vocabularyOf(rows.map(({ text = '' }) => text)));
  const isRight = (text: string, intent: string) =>
    understand(text, model, { speller }).intents[0]?.intent === intent;
  const pairs = readRobustness().filter(({ split, intent }) => split === 'held-out' && intent !== '');
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].toSorted();
  const share = (of: typeof pairs, side: 'clean' | 'disturbed') =>
    round((100 * of.filter((pair) => isRight(pair[side], pair.intent)).length) / of.length);
  const ofKind = (kind: string) => pairs.filter((pair) => pair.kind === kind);
  const tell = (figure: (of: typeof pairs) => number) =>
    Object.fromEntries(kinds.map((kind) => [kind, figure(ofKind(kind))]));
  return {
    ...tell((of) => share(of, 'disturbed')),
    clean: tell((of) => share(of, 'clean')),
    pairs: tell((of) => of.length),
  };
}
