import { createGazetteer, type Entity, findEntities } from '@parley/nlu';
import { type Label, type LabelledSentence, labelledNow, readLabelled, readNames } from './labelled.ts';

interface Tally {
  right: number;
  found: number;
  labelled: number;
}

/** F1 in percent per kind and over all, on the held-out sentences, under `all` on every one: the same kind, the same span and, where the label gives one, the same value. */
export async function measureEntities(): Promise<Record<string, unknown>> {
  const heldOut = readLabelled('held-out.txt');
  const all = [...readLabelled('labelled.txt'), ...heldOut];
  return {
    ...scoreSentences(heldOut),
    all: scoreSentences(all),
    sentences: { heldOut: heldOut.length, all: all.length },
  };
}

/** F1 in percent of each kind, and `overall`. */
export function scoreSentences(sentences: readonly LabelledSentence[]): Record<string, number> {
  const tallies = new Map<string, Tally>();
  const find = finder();
  for (const sentence of sentences) count(tallies, sentence, find(sentence.text));
  return Object.fromEntries([...tallies].toSorted().map(([kind, tally]) => [kind, f1(tally)]));
}

/** Finds entities as the labels were written: the same now, zone, products and places. */
export function finder(): (text: string) => Entity[] {
  const gazetteers = [createGazetteer(readNames())];
  return (text) => findEntities(text, { ...labelledNow, gazetteers });
}

export const agrees = (label: Label, entity: Entity): boolean =>
  label.kind === entity.kind &&
  label.start === entity.start &&
  label.end === entity.end &&
  (label.value === undefined || label.value === String(entity.value));

function count(tallies: Map<string, Tally>, { labels }: LabelledSentence, entities: readonly Entity[]): void {
  const add = (kind: string, right: number, found: number, labelled: number): void => {
    for (const name of [kind, 'overall']) {
      const tally = tallies.get(name) ?? { right: 0, found: 0, labelled: 0 };
      tallies.set(name, {
        right: tally.right + right,
        found: tally.found + found,
        labelled: tally.labelled + labelled,
      });
    }
  };
  for (const label of labels) add(label.kind, entities.some((entity) => agrees(label, entity)) ? 1 : 0, 0, 1);
  for (const entity of entities) add(entity.kind, 0, 1, 0);
}

const f1 = ({ right, found, labelled }: Tally): number =>
  found + labelled === 0 ? 100 : Math.round((2000 * right) / (found + labelled)) / 10;
