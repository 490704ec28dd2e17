import { formatMoment, formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import type { Order, Payment } from '../orders/order.ts';
import { paymentTexts } from '../orders/order.ts';
import { artOfVariant } from './art.ts';
import { icon } from './icons.ts';
import { drawPage } from './layout.ts';
import { drawActions } from './order-actions.ts';
import { drawState } from './orders-page.ts';
import type { PageFrame } from './page-frame.ts';

export interface OrderView {
  readonly order: Order;
  readonly key: string;
  readonly canReturn: boolean;
  readonly payUntil: string;
}

/** One order: where it is, what is in it, what it cost, and what can be done now. */
export function drawOrder(frame: PageFrame, view: OrderView): Html {
  const { say, language, parley } = frame;
  const { order } = view;
  const body = html`<nav class="crumbs"><a href="/orders">${say('orders')}</a><span>/</span><span>${order.no}</span></nav>
<div class="title-row"><h1 class="page-title">${say('orderNo')} ${order.no}</h1>${drawState(frame, order)}
${parley && html`<button class="button second" type="button" data-ask hidden>${icon('chat')}${say('askService')}</button>`}</div>
<div class="two-columns">
<div class="stack">${drawTrace(frame, order)}${drawItems(frame, order)}</div>
<aside class="stack">${drawAmounts(frame, order)}${order.presale && drawPresale(frame, order.presale)}${order.refund && drawRefund(frame, order)}${order.receiver && drawReceiver(frame, order.receiver)}${order.notes && html`<section class="panel"><h2>${say('note')}</h2><p>${order.notes[language]}</p></section>`}${drawActions(frame, view)}</aside>
</div>`;
  return drawPage(frame, { title: `${say('orderNo')} ${order.no}`, body });
}

function drawTrace({ say, language }: PageFrame, { trace, carrierText, trackingNo }: Order): Html {
  const steps = [...trace].reverse();
  return html`<section class="panel"><h2>${say('trace')}</h2>
${(carrierText || trackingNo) && html`<p class="carrier">${carrierText?.[language]} ${trackingNo && html`<span>${say('tracking')} <code>${trackingNo}</code></span>`}</p>`}
<ol class="trace">${steps.map(
    ({ at, text, place }) =>
      html`<li><b>${text[language]}</b>${place && html`<span>${place[language]}</span>`}<time datetime="${at}">${formatMoment(at, language)}</time></li>`,
  )}</ol></section>`;
}

function drawItems({ say, language }: PageFrame, { items }: Order): Html {
  return html`<section class="panel"><h2>${say('items')}</h2><ul class="mini-lines">${items.map(
    ({ sku, name, variant, variantText, quantity, priceCents }) =>
      html`<li><a class="plate small" href="/products/${sku}"><img src="${artOfVariant(sku, variant)}" alt="" width="400" height="400"></a><span class="mini-text"><a href="/products/${sku}">${name[language]}</a><small>${variant !== 'one' && `${variantText[language]} `}× ${quantity}</small></span><b>${formatMoney(priceCents * quantity)}</b></li>`,
  )}</ul></section>`;
}

function drawAmounts({ say, language }: PageFrame, order: Order): Html {
  const { itemsCents, shippingCents, discountCents, totalCents, paidCents, payment } = order;
  return html`<section class="panel"><h2>${say('amounts')}</h2><dl class="sums">
<div><dt>${say('goods')}</dt><dd>${formatMoney(itemsCents)}</dd></div>
<div><dt>${say('shipping')}</dt><dd>${shippingCents === 0 ? say('freeShipping') : formatMoney(shippingCents)}</dd></div>
${discountCents > 0 && html`<div><dt>${say('discount')}</dt><dd>${formatMoney(-discountCents)}</dd></div>`}
<div class="grand"><dt>${say('total')}</dt><dd class="price">${formatMoney(totalCents)}</dd></div>
${paidCents !== totalCents && html`<div><dt>${say('paid')}</dt><dd>${formatMoney(paidCents)}</dd></div>`}
${payment && html`<div><dt>${say('payment')}</dt><dd>${paymentTexts[payment][language]}</dd></div>`}
</dl></section>`;
}

function drawPresale({ say, language }: PageFrame, presale: NonNullable<Order['presale']>): Html {
  return html`<section class="panel"><h2>${say('presale')}</h2><dl class="sums">
<div><dt>${say('deposit')}</dt><dd>${formatMoney(presale.depositCents)}</dd></div>
<div><dt>${say('balance')}</dt><dd>${formatMoney(presale.balanceCents)}</dd></div>
<div><dt>${say('balanceOpens')}</dt><dd>${formatMoment(presale.balanceOpensAt, language)}</dd></div>
<div><dt>${say('balanceDue')}</dt><dd>${formatMoment(presale.balanceDueAt, language)}</dd></div>
</dl></section>`;
}

function drawRefund({ say, language }: PageFrame, { refund, return: back }: Order): Html | undefined {
  if (!refund) return undefined;
  const isDone = refund.state === 'done';
  return html`<section class="panel"><h2>${say('refund')}</h2><dl class="sums">
<div class="grand"><dt>${isDone ? say('refundDone') : say('refundOn')}</dt><dd class="price">${formatMoney(refund.amountCents)}</dd></div>
${refund.to && html`<div><dt>${say('payment')}</dt><dd>${paymentTexts[refund.to][language]}</dd></div>`}
${refund.doneAt && html`<div><dt>${say('refundDone')}</dt><dd>${formatMoment(refund.doneAt, language)}</dd></div>`}
${back?.goodsArrivedAt && html`<div><dt>${say('goodsArrived')}</dt><dd>${formatMoment(back.goodsArrivedAt, language)}</dd></div>`}
</dl>${!isDone && html`<p class="quiet">${say('refundWay')}${refund.to && html` · ${say(refundTimes[refund.to])}`}</p>`}</section>`;
}

const refundTimes: Record<Payment, 'refundWallet' | 'refundCard' | 'refundWay'> = {
  alipay: 'refundWallet',
  wechat: 'refundWallet',
  unionpay: 'refundCard',
  card: 'refundCard',
  huabei: 'refundWay',
};

function drawReceiver({ say }: PageFrame, { name, phone, address }: NonNullable<Order['receiver']>): Html {
  return html`<section class="panel"><h2>${say('receiver')}</h2><p>${name} · ${phone}<br>${address}</p></section>`;
}
