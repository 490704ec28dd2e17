import { rules } from './rules.ts';

export const studio = {
  studio: {
    name: 'Bot studio',
    flows: 'Flows',
    rules: 'Rules and wording',
  },
  ...rules,
} as const;
