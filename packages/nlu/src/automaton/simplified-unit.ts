import { lazy } from '../lazy.ts';
import { simplify, traditionalOnly } from '../simplify.ts';

const simplified = lazy(() => {
  const units = new Map<number, number>();
  for (const character of traditionalOnly()) {
    const simple = simplify(character);
    if (character.length === 1 && simple.length === 1)
      units.set(character.charCodeAt(0), simple.charCodeAt(0));
  }
  return units;
});

/** The simplified form of one traditional character of the first plane; any other unit comes back as it is. */
export function simplifiedUnit(unit: number): number {
  return simplified().get(unit) ?? unit;
}
