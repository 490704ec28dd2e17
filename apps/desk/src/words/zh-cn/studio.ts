import { packs } from './packs.ts';
import { rules } from './rules.ts';
import { tests } from './tests.ts';

export const studio = {
  studio: {
    name: '对话设计',
    flows: '流程',
    rules: '规则与话术',
    tests: '测试',
    packs: '内容包',
  },
  ...rules,
  ...tests,
  ...packs,
} as const;
