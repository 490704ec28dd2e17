import type { NewSensitiveWord } from '@parley/contract';

/** What the demo store does not want said, and what its supervisors want to see. */
export const sensitiveWords: readonly NewSensitiveWord[] = [
  { word: '返现', group: '违规承诺', direction: 'agent', action: 'block' },
  { word: '加微信', group: '私下联系', direction: 'agent', action: 'block' },
  { word: '保证', group: '绝对化承诺', direction: 'agent', action: 'warn' },
  { word: '全网最低', group: '绝对化承诺', direction: 'agent', action: 'warn' },
  { word: '云杉内部价', group: '内部信息', direction: 'agent', action: 'mask' },
  { word: '代开发票', group: '违法违规', direction: 'both', action: 'mask' },
  { word: '12315', group: '监管投诉', direction: 'customer', action: 'review' },
  { word: '律师', group: '监管投诉', direction: 'customer', action: 'review' },
  { word: 'lawyer', group: '监管投诉', direction: 'customer', action: 'review' },
];
