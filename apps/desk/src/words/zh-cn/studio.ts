import { rules } from './rules.ts';

export const studio = {
  studio: {
    name: '对话设计',
    flows: '流程',
    rules: '规则与话术',
  },
  ...rules,
} as const;
