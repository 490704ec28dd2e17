import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { preferences, usePreference } from '../preferences.ts';
import { act } from './actions.ts';
import { hearsKey, placeOf } from './hears-keys.ts';
import { actionIds } from './key-map.ts';
import { bindingOf, keysOf } from './own-keys.ts';

/** Listens to every key of the map, once for the whole desk. */
export function useKeys() {
  const [own] = usePreference('keys');
  useEffect(() => tinykeys(window, bindings(own)), [own]);
}

function bindings(own: Parameters<typeof keysOf>[1]) {
  const pairs = actionIds.flatMap((id) =>
    keysOf(id, own).map((keys) => [
      keys,
      (event: KeyboardEvent) => {
        if (!hearsKey(bindingOf(id, keys), event, placeOf(event.target), preferences().singleKeys)) return;
        if (act(id)) event.preventDefault();
      },
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, (event: KeyboardEvent) => void>;
}
