import { readReceiver } from '@parley/nlu';
import type { Said } from '../dialogue/scene.ts';

const nameKinds: ReadonlySet<string> = new Set(['order', 'tracking', 'phone', 'email', 'date']);

/** What is asked for, whatever numbers, days and receivers it is about. */
export function withoutNames({ text, entities }: Said): string {
  const named = entities.filter(({ kind }) => nameKinds.has(kind)).toSorted((a, b) => b.start - a.start);
  const unnamed = named.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const { address, person } = readReceiver(unnamed);
  const bare = [address, person].reduce<string>(
    (rest, each) => (each ? rest.replace(each, ' ') : rest),
    unnamed,
  );
  return bare.trim() === '' ? text : bare;
}
