import { applyRule, sceneOf } from './entity.ts';
import { type EntityOptions, findEntities } from './find-entities.ts';
import { mask, maskedKinds } from './mask.ts';
import { numberRules } from './number-rules.ts';
import { phoneRules } from './phone-rules.ts';

const rules = [...numberRules, ...phoneRules].filter(({ kind }) => maskedKinds.has(kind));

/** As `mask` over all that is found; most texts have no such number, which is told without looking for anything else. */
export function maskNumbers(text: string, options: Pick<EntityOptions, 'now' | 'timeZone'>): string {
  const scene = sceneOf(text);
  const mayHave = /\d/.test(scene.text) && rules.some((rule) => !applyRule(rule, scene).next().done);
  return mayHave ? mask(text, findEntities(text, options)) : text;
}
