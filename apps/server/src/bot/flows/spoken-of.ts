import type { Dialogue, SpokenOf } from '@parley/contract';
import type { Said } from '../dialogue/scene.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';

const most = 8;

/** What was said in a turn, by the customer and to them. */
interface Named {
  said: Said;
  told: readonly { text?: string | undefined }[];
  /** what the business deals in */
  things: readonly Thing[] | undefined;
}

const namedIn = ({ entities }: Said): SpokenOf[] =>
  entities.flatMap(({ kind, value, raw }): SpokenOf[] =>
    kind === 'order' || kind === 'tracking' || kind === 'product'
      ? [{ kind, value: String(value).slice(0, 100), label: raw.slice(0, 200) }]
      : [],
  );

/** Of several things none is the one that is spoken of. */
function thingsNamed({ text }: Pick<Said, 'text'>, things: readonly Thing[]): SpokenOf[] {
  const [only, another] = thingsIn(things, text);
  if (!only || another || only.slot !== 'product') return [];
  return [{ kind: 'product', value: String(only.value), label: (only.names[0] ?? '').slice(0, 200) }];
}

const isSame = (one: SpokenOf, other: SpokenOf): boolean =>
  one.kind === other.kind && one.value === other.value;

/** What was named, by the customer or to them, and what flows chose, newest last. */
export function remember(
  known: readonly SpokenOf[],
  { said, told, things = [] }: Named,
  frames: Dialogue['frames'] = [],
): SpokenOf[] {
  const named = [
    ...namedIn(said),
    ...told.flatMap(({ text = '' }) => thingsNamed({ text }, things)),
    ...thingsNamed(said, things),
  ];
  const chosen = frames.flatMap(({ slots }) =>
    Object.entries(slots).flatMap(([name, value]): SpokenOf[] =>
      (name === 'order' || name === 'tracking' || name === 'product') && value !== null
        ? [{ kind: name, value: String(value).slice(0, 100), label: String(value).slice(0, 200) }]
        : [],
    ),
  );
  const all = [...known, ...named, ...chosen];
  return all.filter((each, at) => all.findLastIndex((other) => isSame(each, other)) === at).slice(-most);
}
