import type { TicketStatus } from '@parley/contract';
import type { PackAgent } from './pack/index.ts';
import type { TeamKey } from './people.ts';

/** A ticket to show, with the conversation it comes from: whose, and words of it. */
export interface DemoTicket {
  readonly customer: string;
  readonly says: string;
  readonly by: PackAgent;
  readonly title: string;
  readonly orderNo?: string;
  readonly priority: number;
  readonly team: TeamKey;
  readonly agent?: PackAgent;
  readonly note: string;
  /** where it is not due by its target */
  readonly dueInHours?: number;
  readonly afterwards?: { readonly status: TicketStatus; readonly note?: string };
}

export const tickets: readonly DemoTicket[] = [
  {
    ...{ customer: '郑凯', says: '退款吧', by: '陈立' },
    title: '包裹满 7 天没有物流，客户选择退款',
    priority: 2,
    ...{ team: 'complaints', agent: '陈立' },
    note: '客户情绪激动，已道歉，选退款不选补发。',
    afterwards: { status: 'solved', note: '已登记，款项按原支付方式退回。' },
  },
  {
    ...{ customer: '徐佳', says: '维修期间有备用机吗', by: '陈立' },
    title: '金卡客户送修手机，安排借用备用机',
    ...{ priority: 0, team: 'aftersale' },
    note: '维修要 5–7 个工作日，金卡及以上可以借备用机。',
  },
  {
    ...{ customer: '高翔', says: '超过3天还能退吗', by: 'Mia Chen' },
    title: '付尾款超过 3 天的定金退款，人工核实',
    ...{ priority: 1, team: 'aftersale', agent: 'Mia Chen' },
    note: '核实要看订单号；618 和双 11 期间是 7 天。',
    afterwards: { status: 'open' },
  },
  {
    ...{ customer: '林晓', says: 'SP20260001', by: 'Mia Chen' },
    title: '改收货地址，等客户发公司地址',
    ...{ orderNo: 'SP20260001', priority: 1, team: 'aftersale', agent: 'Mia Chen' },
    note: '交给快递之前可以改一次。',
    afterwards: { status: 'pending' },
  },
  {
    ...{ customer: 'Emily Carter', says: 'SP20260005', by: '陈立' },
    title: '顺丰 SF5566778899001 已 50 小时无更新，跟进查件',
    ...{ orderNo: 'SP20260005', priority: 3, team: 'complaints', agent: '陈立' },
    dueInHours: 24,
    note: '白金会员。满 7 天仍无更新，由客户选补发或退款。',
    afterwards: { status: 'on_hold', note: '已向顺丰发起查件，24 小时内答复客户。' },
  },
];
