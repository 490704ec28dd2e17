import type { FlowDefinition } from '@parley/contract';

/** A return, as a shop would write it: which order, why, confirmed, done; for tests. */
export const returnFlow: FlowDefinition = {
  title: { 'zh-CN': '退货', en: 'Return something' },
  phrases: { 'zh-CN': ['我要退货'], en: ['I want to return something'] },
  names: [],
  slots: [
    {
      ...{ name: 'order', kind: 'order', options: [] },
      ask: { 'zh-CN': '请问是哪一单？', en: 'Which order is it?' },
      from: { call: 'orders', value: 'number', titles: ['title', 'day'] },
    },
    {
      ...{ name: 'reason', kind: 'choice' },
      ask: { 'zh-CN': '退货的原因是？', en: 'Why do you send it back?' },
      askAgain: { 'zh-CN': '请选一个原因。', en: 'Please choose a reason.' },
      options: [
        { value: 'quality', label: { 'zh-CN': '质量问题', en: 'It is faulty' }, also: ['坏了', 'broken'] },
        {
          value: 'dislike',
          label: { 'zh-CN': '不喜欢', en: 'I do not like it' },
          also: ['不想要', "don't want"],
        },
      ],
    },
  ],
  start: 'who',
  nodes: [
    { key: 'who', kind: 'verify', needs: 'identity', next: 'orders', otherwise: 'person' },
    {
      ...{ key: 'orders', kind: 'call', connector: 'shop', action: 'list_orders', inputs: {}, as: 'orders' },
      ...{ next: 'any', on: {}, otherwise: 'person' },
    },
    {
      ...{ key: 'any', kind: 'branch', otherwise: 'none' },
      cases: [{ when: [{ of: 'orders.number', is: 'set' }], next: 'which' }],
    },
    {
      key: 'none',
      kind: 'say',
      words: { 'zh-CN': '没有找到您的订单。', en: 'There is no order.' },
      next: 'end',
    },
    { key: 'which', kind: 'collect', slot: 'order', next: 'why' },
    { key: 'why', kind: 'collect', slot: 'reason', next: 'sure' },
    {
      ...{ key: 'sure', kind: 'confirm', yes: 'send', no: 'end' },
      words: { 'zh-CN': '为订单 {order} 申请退货，确认吗？', en: 'Return order {order}, is that right?' },
    },
    {
      ...{ key: 'send', kind: 'call', connector: 'shop', action: 'request_return', as: 'return' },
      ...{
        inputs: { order: 'order', reason: 'reason' },
        next: 'done',
        on: { too_late: 'late' },
        otherwise: 'person',
      },
    },
    {
      key: 'done',
      kind: 'say',
      words: { 'zh-CN': '已申请，编号 {return.id}。', en: 'Done: {return.id}.' },
      next: 'end',
    },
    {
      key: 'late',
      kind: 'say',
      words: { 'zh-CN': '已超过退货期。', en: 'It is too late for this order.' },
      next: 'end',
    },
    { key: 'person', kind: 'hand-over', note: 'return' },
    { key: 'end', kind: 'end' },
  ],
};
