import type { Coupon } from '../coupons/coupon.ts';
import { worthFor } from '../coupons/use-coupons.ts';
import type { Customer } from '../customers/customer.ts';
import { formatDay, formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import { type Payment, paymentTexts, type Region, regionTexts } from '../orders/order.ts';
import { isPaymentPossible, shippingFee } from '../orders/quote-order.ts';
import { artOfVariant } from './art.ts';
import { type CartViewLine, drawSums, sumCents } from './cart-page.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';

export interface CheckoutView {
  readonly customer: Customer;
  readonly lines: readonly CartViewLine[];
  readonly coupons: readonly Coupon[];
  /** Where the customer's last order went. */
  readonly region: Region;
  /** Sent back with the form, so that a second tap makes no second order. */
  readonly key: string;
}

const payments = Object.keys(paymentTexts) as Payment[];
const regions = Object.keys(regionTexts) as Region[];

/** Address, payment, coupons, and the button that makes a real order. */
export function drawCheckout(frame: PageFrame, view: CheckoutView): Html {
  const { say, language } = frame;
  const { lines, key } = view;
  const body = html`<h1 class="page-title">${say('checkoutTitle')}</h1>
<form method="post" action="/checkout" class="two-columns" data-goods="${sumCents(lines)}" data-free="${say('freeShipping')}">
<input type="hidden" name="key" value="${key}">
<div class="stack">${drawReceiver(frame, view)}${drawPayment(frame, view)}${drawCoupons(frame, view)}</div>
<aside class="panel summary-box"><ul class="mini-lines">${lines.map(
    ({ sku, name, variant, variantText, quantity, priceCents }) =>
      html`<li><span class="plate tiny"><img src="${artOfVariant(sku, variant)}" alt="" width="400" height="400"></span><span class="mini-text">${name[language]}<small>${variant !== 'one' && `${variantText[language]} `}× ${quantity}</small></span><b>${formatMoney(priceCents * quantity)}</b></li>`,
  )}</ul>
${drawSums(frame, lines, view.region)}
<button class="button wide-button">${say('placeOrder')}</button>
<p class="quiet">${say('demoNote')}</p></aside>
</form>`;
  return drawPage(frame, { title: say('checkoutTitle'), body });
}

function drawReceiver({ say, language }: PageFrame, { customer, lines, region: chosen }: CheckoutView): Html {
  const goods = sumCents(lines);
  return html`<fieldset class="panel"><legend>${say('receiver')}</legend>
<div class="fields">
<div class="field"><label for="name">${say('name')}</label><input id="name" name="name" required maxlength="60" autocomplete="name" value="${customer.name}"></div>
<div class="field"><label for="phone">${say('phone')}</label><input id="phone" name="phone" required maxlength="30" inputmode="tel" autocomplete="tel" value="${customer.phone}"></div>
<div class="field full"><label for="region">${say('region')}</label><select id="region" name="region">${regions.map(
    (region) =>
      html`<option value="${region}" data-fee="${shippingFee(goods, region)}"${region === chosen && html` selected`}>${regionTexts[region][language]}</option>`,
  )}</select></div>
<div class="field full"><label for="address">${say('address')}</label><textarea id="address" name="address" required maxlength="200" rows="2" autocomplete="street-address"></textarea></div>
</div></fieldset>`;
}

function drawPayment({ say, language }: PageFrame, { lines }: CheckoutView): Html {
  const goods = sumCents(lines);
  const possible = payments.filter((payment) => isPaymentPossible(payment, goods));
  return html`<fieldset class="panel"><legend>${say('payBy')}</legend><div class="choices">${possible.map(
    (payment, at) =>
      html`<label><input type="radio" name="payment" value="${payment}"${at === 0 && html` checked`}><span>${paymentTexts[payment][language]}</span></label>`,
  )}<label><input type="radio" name="payment" value=""><span>${say('payLater')}</span></label></div></fieldset>`;
}

function drawCoupons({ say, language }: PageFrame, { coupons, lines }: CheckoutView): Html | undefined {
  const usable = coupons.filter((coupon) => worthFor(coupon, lines) >= coupon.minimumCents);
  if (usable.length === 0) return undefined;
  return html`<fieldset class="panel"><legend>${say('coupons')}</legend><div class="choices">${usable.map(
    ({ id, amountCents, minimumCents, validUntil, scope }) =>
      html`<label><input type="checkbox" name="coupon" value="${id}" data-scope="${scope}" data-amount="${amountCents}"><span>${formatMoney(amountCents)} ${say('off')} (≥ ${formatMoney(minimumCents)}) · ${formatDay(validUntil, language)}</span></label>`,
  )}</div></fieldset>`;
}
