import type { ContactField, Locale, Role } from '@parley/contract';
import type { PackAgent } from './pack/index.ts';

export const teamNames = { presale: '售前', aftersale: '售后', complaints: '投诉与VIP' } as const;
export type TeamKey = keyof typeof teamNames;

export const owner = { name: '云杉管理员', email: 'owner@spruce.example', locale: 'zh-CN' as Locale };

/** The agents of the demo store, with the teams they answer for. */
export const agents: readonly {
  name: PackAgent;
  email: string;
  role: Role;
  locale: Locale;
  teams: readonly TeamKey[];
}[] = [
  { name: '周宁', email: 'zhouning@spruce.example', role: 'agent', locale: 'zh-CN', teams: ['presale'] },
  { name: 'Mia Chen', email: 'mia@spruce.example', role: 'agent', locale: 'en', teams: ['aftersale'] },
  {
    name: '陈立',
    email: 'chenli@spruce.example',
    role: 'supervisor',
    locale: 'zh-CN',
    teams: ['aftersale', 'complaints'],
  },
];

/** What the shop signs of its customers, as its colleagues call it. */
export const customerFields: readonly ContactField[] = [{ key: 'level', label: '会员等级', kind: 'text' }];

/** The shop's own ids of the customers it knows; others come without an account. */
export const shopCustomers: Readonly<
  Record<string, { sub: string; level: string; email?: string; phone?: string }>
> = {
  林晓: { sub: 'cust_linxiao', level: 'Gold', phone: '13800001111' },
  王强: { sub: 'cust_wangqiang', level: 'Silver', phone: '13900002222' },
  'Emily Carter': { sub: 'cust_emily', level: 'Platinum', email: 'emily@example.com' },
  '佐藤 健': { sub: 'cust_sato', level: 'Silver', email: 'sato@example.com' },
  陈静: { sub: 'cust_chenjing', level: 'Gold', phone: '13700003333' },
  赵敏: { sub: 'cust_zhaomin', level: 'Silver', phone: '13600004444' },
};
