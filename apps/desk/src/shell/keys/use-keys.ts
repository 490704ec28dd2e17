import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { preferences } from '../preferences.ts';
import { act } from './actions.ts';
import { hearsKey, placeOf } from './hears-keys.ts';
import { actionIds, keyMap } from './key-map.ts';

/** Listens to every key of the map, once for the whole desk. */
export function useKeys() {
  useEffect(() => tinykeys(window, bindings()), []);
}

function bindings() {
  const pairs = actionIds.flatMap((id) =>
    keyMap[id].keys.map((keys) => [
      keys,
      (event: KeyboardEvent) => {
        if (!hearsKey(keyMap[id], event, placeOf(event.target), preferences().singleKeys)) return;
        if (act(id)) event.preventDefault();
      },
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, (event: KeyboardEvent) => void>;
}
