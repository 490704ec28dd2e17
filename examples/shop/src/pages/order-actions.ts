import { formatMoment } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import { type Payment, paymentTexts } from '../orders/order.ts';
import { isPaymentPossible } from '../orders/quote-order.ts';
import type { OrderView } from './order-page.ts';
import type { PageFrame } from './page-frame.ts';

/** What the customer can do with the order now: pay, cancel, or send it back. */
export function drawActions(frame: PageFrame, view: OrderView): Html | undefined {
  const { order, canReturn } = view;
  if (!order.isCancellable && !canReturn) return undefined;
  return html`<section class="panel stack">${order.state === 'unpaid' && drawPay(frame, view)}${order.isCancellable && drawCancel(frame, view)}${canReturn && drawReturn(frame, view)}</section>`;
}

function drawPay({ say, language }: PageFrame, { order, payUntil }: OrderView): Html {
  const payments = (Object.keys(paymentTexts) as Payment[]).filter((each) =>
    isPaymentPossible(each, order.totalCents),
  );
  return html`<form method="post" action="/orders/${order.no}/pay" class="stack">
<p>${say('payUntil')} <b>${formatMoment(payUntil, language)}</b></p>
<label class="hidden" for="pay-by">${say('payBy')}</label><select id="pay-by" name="payment">${payments.map((each) => html`<option value="${each}">${paymentTexts[each][language]}</option>`)}</select>
<button class="button wide-button">${say('pay')}</button></form>`;
}

function drawCancel({ say }: PageFrame, { order, key }: OrderView): Html {
  return html`<details class="ask"><summary>${say('cancel')}</summary><form method="post" action="/orders/${order.no}/cancel" class="stack">
<input type="hidden" name="key" value="${key}"><p>${say('cancelText')}</p><button class="button danger wide-button">${say('cancelYes')}</button></form></details>`;
}

function drawReturn({ say }: PageFrame, { order, key }: OrderView): Html {
  return html`<details class="ask"><summary>${say('askReturn')}</summary><form method="post" action="/orders/${order.no}/return" class="stack">
<input type="hidden" name="key" value="${key}">
<fieldset class="choices"><legend>${say('reason')}</legend>
<label><input type="radio" name="reason" value="no-reason" checked><span>${say('reasonNone')}</span></label>
<label><input type="radio" name="reason" value="quality"><span>${say('reasonQuality')}</span></label>
<label><input type="checkbox" name="unopened" value="yes"><span>${say('notOpened')}</span></label></fieldset>
<div class="field"><label for="note">${say('noteLabel')}</label><textarea id="note" name="note" maxlength="500" rows="2"></textarea></div>
<button class="button wide-button">${say('send')}</button></form></details>`;
}
