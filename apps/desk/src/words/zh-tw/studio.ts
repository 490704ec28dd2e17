import { packs } from './packs.ts';
import { rules } from './rules.ts';
import { tests } from './tests.ts';

export const studio = {
  studio: {
    name: '對話設計',
    flows: '流程',
    rules: '規則與話術',
    tests: '測試',
    packs: '內容包',
  },
  ...rules,
  ...tests,
  ...packs,
} as const;
