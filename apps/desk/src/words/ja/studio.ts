import { rules } from './rules.ts';

export const studio = {
  studio: {
    name: '会話設計',
    flows: 'フロー',
    rules: 'ルールと言葉',
  },
  ...rules,
} as const;
