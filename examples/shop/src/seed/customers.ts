import type { Level } from '../customers/customer.ts';
import type { Language } from '../kernel/language.ts';

export interface SeedCustomer {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly language: Language;
  readonly phone?: string;
  readonly email?: string;
  /** what they paid in the stores within 12 months, beside the orders here */
  readonly storeYuan?: number;
}

export const seedCustomers: readonly SeedCustomer[] = [
  { id: 'cust_linxiao', name: '林晓', level: 'Gold', language: 'zh', phone: '13800001111' },
  { id: 'cust_wangqiang', name: '王强', level: 'Silver', language: 'zh', phone: '13900002222' },
  {
    ...{ id: 'cust_emily', name: 'Emily Carter', level: 'Platinum', language: 'en' },
    ...{ email: 'emily@example.com', storeYuan: 5_200 },
  },
  { id: 'cust_sato', name: '佐藤 健', level: 'Silver', language: 'en', email: 'sato@example.com' },
  {
    ...{ id: 'cust_chenjing', name: '陈静', level: 'Gold', language: 'zh' },
    ...{ phone: '13700003333', storeYuan: 2_680 },
  },
  { id: 'cust_zhaomin', name: '赵敏', level: 'Silver', language: 'zh', phone: '13600004444' },
];
