import { type Customer, levelTexts } from '../customers/customer.ts';
import { formatMoment, formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import type { Order, OrderState } from '../orders/order.ts';
import { artOfVariant } from './art.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';

const tones: Record<OrderState, 'good' | 'busy' | 'few' | 'none'> = {
  unpaid: 'few',
  paid: 'busy',
  presale: 'busy',
  shipped: 'busy',
  delivered: 'good',
  refunding: 'few',
  refunded: 'none',
  cancelled: 'none',
  closed: 'none',
};

/** All orders of the signed-in customer. */
export function drawOrders(frame: PageFrame, customer: Customer, orders: readonly Order[]): Html {
  const { say, language } = frame;
  const body = html`<div class="title-row"><h1 class="page-title">${say('orders')}</h1>
<p class="quiet">${say('signedInAs')} <b>${customer.name}</b> <span class="level ${customer.level}">${levelTexts[customer.level][language]}</span></p>
<div class="title-actions"><a class="link" href="/messages">${say('messages')}</a><a class="link" href="/sign-in">${say('switchCustomer')}</a><form method="post" action="/sign-out"><button class="link">${say('signOut')}</button></form></div></div>
${orders.length > 0 ? html`<ul class="orders">${orders.map((order) => drawRow(frame, order))}</ul>` : html`<div class="empty"><p><b>${say('noOrders')}</b></p><a class="button" href="/">${say('heroAction')}</a></div>`}`;
  return drawPage(frame, { title: say('orders'), body });
}

/** The order's state as a badge in words. */
export function drawState({ language }: PageFrame, { state, stateText }: Order): Html {
  return html`<span class="badge ${tones[state]}">${stateText[language]}</span>`;
}

function drawRow(frame: PageFrame, order: Order): Html {
  const { say, language } = frame;
  return html`<li class="panel order-row"><div class="order-head"><span>${say('orderNo')} <b>${order.no}</b></span><small>${formatMoment(order.placedAt, language)}</small>${drawState(frame, order)}</div>
<a class="order-body" href="/orders/${order.no}">
<span class="thumbs">${order.items
    .slice(0, 3)
    .map(
      ({ sku, variant }) =>
        html`<span class="plate small"><img src="${artOfVariant(sku, variant)}" alt="" width="400" height="400"></span>`,
    )}</span>
<span class="line-text">${order.items.map(
    ({ name, variant, variantText, quantity }) =>
      html`<span>${name[language]}<small>${variant !== 'one' && `${variantText[language]} `}× ${quantity}</small></span>`,
  )}</span>
<span class="order-sum"><b class="price">${formatMoney(order.totalCents)}</b><span class="link">${say('details')} ›</span></span>
</a></li>`;
}
