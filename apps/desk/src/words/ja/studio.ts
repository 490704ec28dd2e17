import { packs } from './packs.ts';
import { rules } from './rules.ts';
import { tests } from './tests.ts';

export const studio = {
  studio: {
    name: '会話設計',
    flows: 'フロー',
    rules: 'ルールと言葉',
    tests: 'テスト',
    packs: 'パック',
  },
  ...rules,
  ...tests,
  ...packs,
} as const;
