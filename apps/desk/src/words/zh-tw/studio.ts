import { rules } from './rules.ts';

export const studio = {
  studio: {
    name: '對話設計',
    flows: '流程',
    rules: '規則與話術',
  },
  ...rules,
} as const;
