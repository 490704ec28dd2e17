import { createSpeller, train, understand, vocabularyOf } from '@parley/nlu';
import { round } from '../../figures/percentile.ts';
import { readRobustness } from '../text/read-robustness.ts';
import { readRows } from '../text/read-rows.ts';

/** Accuracy in percent of the service intents on sentences as they are and as they come, by the kind of disturbance; held-out pairs only. */
export function measureRobustness(): Record<string, unknown> {
  const rows = readRows('service/train.tsv');
  const model = train({ examples: rows.map(({ text = '', intent = '' }) => ({ text, intent })) });
  const speller = createSpeller(vocabularyOf(rows.map(({ text = '' }) => text)));
  const isRight = (text: string, intent: string) =>
    understand(text, { model, speller }).intents[0]?.intent === intent;
  const pairs = readRobustness().filter(({ split, intent }) => split === 'held-out' && intent !== '');
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].toSorted();
  const share = (of: typeof pairs, side: 'clean' | 'disturbed') =>
    round((100 * of.filter((pair) => isRight(pair[side], pair.intent)).length) / of.length);
  return Object.fromEntries(
    kinds.map((kind) => {
      const of = pairs.filter((pair) => pair.kind === kind);
      return [kind, { clean: share(of, 'clean'), disturbed: share(of, 'disturbed'), pairs: of.length }];
    }),
  );
}
