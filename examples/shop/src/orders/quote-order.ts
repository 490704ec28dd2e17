import type { Carrier, Payment, Region } from './order.ts';

const freeFromCents = 9_900;
const homeFeeCents = 800;
const remoteExtraCents = 1_500;
const abroadFeesCents = { hmt: 3_500, japan: 6_800 };
const expressFromCents = 19_900;

/** The delivery fee in fen for goods worth so much. */
export function shippingFee(itemsCents: number, region: Region): number {
  if (region === 'hmt' || region === 'japan') return abroadFeesCents[region];
  const home = itemsCents >= freeFromCents ? 0 : homeFeeCents;
  return region === 'remote' ? home + remoteExtraCents : home;
}

/** SF carries orders from ¥199, ZTO the smaller ones. */
export function chooseCarrier(itemsCents: number): Carrier {
  return itemsCents >= expressFromCents ? 'SF' : 'ZTO';
}

const minimumCents: Record<Payment, number> = {
  alipay: 0,
  wechat: 0,
  unionpay: 0,
  card: 5_000,
  huabei: 60_000,
};

/** Foreign cards serve from ¥50, instalments from ¥600. */
export function isPaymentPossible(payment: Payment, totalCents: number): boolean {
  return totalCents >= minimumCents[payment];
}
