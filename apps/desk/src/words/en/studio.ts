import { packs } from './packs.ts';
import { rules } from './rules.ts';
import { tests } from './tests.ts';

export const studio = {
  studio: {
    name: 'Bot studio',
    flows: 'Flows',
    rules: 'Rules and wording',
    tests: 'Tests',
    packs: 'Packs',
  },
  ...rules,
  ...tests,
  ...packs,
} as const;
