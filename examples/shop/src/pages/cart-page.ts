import { formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import type { Text } from '../kernel/language.ts';
import type { Region } from '../orders/order.ts';
import { shippingFee } from '../orders/quote-order.ts';
import { artOfVariant } from './art.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';
import { sayStock, stockTone } from './product-parts.ts';

export interface CartViewLine {
  readonly sku: string;
  readonly name: Text;
  readonly variant: string;
  readonly variantText: Text;
  readonly quantity: number;
  readonly priceCents: number;
  readonly stock: number;
  readonly category: string;
}

/** The cart with its lines, and what it comes to. */
export function drawCart(frame: PageFrame, lines: readonly CartViewLine[]): Html {
  const { say } = frame;
  const isBuyable = lines.every(({ quantity, stock }) => quantity <= stock);
  const full = html`<div class="two-columns">
<ul class="lines panel">${lines.map((line) => drawLine(frame, line))}</ul>
<aside class="panel summary-box">${drawSums(frame, lines, 'mainland')}
<a class="button wide-button${isBuyable ? '' : ' off'}" href="/checkout"${!isBuyable && html` aria-disabled="true"`}>${say('checkout')}</a></aside>
</div>`;
  const empty = html`<div class="empty"><p><b>${say('cartEmpty')}</b></p><p>${say('cartEmptyText')}</p><a class="button" href="/">${say('heroAction')}</a></div>`;
  const body = html`<h1 class="page-title">${say('cart')}</h1>${lines.length > 0 ? full : empty}`;
  return drawPage(frame, { title: say('cart'), body });
}

/** Goods, delivery and total for a region; the checkout keeps it in step with the chosen one. */
export function drawSums({ say }: PageFrame, lines: readonly CartViewLine[], region: Region): Html {
  const goods = sumCents(lines);
  const fee = shippingFee(goods, region);
  return html`<dl class="sums">
<div><dt>${say('goods')}</dt><dd>${formatMoney(goods)}</dd></div>
<div><dt>${say('shipping')}</dt><dd id="fee">${fee === 0 ? say('freeShipping') : formatMoney(fee)}</dd></div>
<div class="grand"><dt>${say('total')}</dt><dd id="total" class="price">${formatMoney(goods + fee)}</dd></div>
</dl>`;
}

/** What the lines come to, in fen. */
export function sumCents(lines: readonly CartViewLine[]): number {
  return lines.reduce((sum, { priceCents, quantity }) => sum + priceCents * quantity, 0);
}

function drawLine({ language, say }: PageFrame, line: CartViewLine): Html {
  const { sku, variant, name, variantText, quantity, priceCents, stock } = line;
  return html`<li class="line">
<a class="plate small" href="/products/${sku}"><img src="${artOfVariant(sku, variant)}" alt="" width="400" height="400"></a>
<div class="line-text"><a href="/products/${sku}"><b>${name[language]}</b></a>
${variant !== 'one' && html`<small>${variantText[language]}</small>`}
${quantity > stock && html`<small class="stock ${stockTone(0)}">${sayStock(say, stock)}</small>`}
<small>${say('each')} ${formatMoney(priceCents)}</small></div>
<form method="post" action="/cart/set" class="line-form">
<input type="hidden" name="sku" value="${sku}"><input type="hidden" name="variant" value="${variant}">
<span class="stepper"><button type="button" data-step="-1" aria-label="${say('less')}">−</button><input name="quantity" type="number" inputmode="numeric" min="1" max="99" value="${quantity}" aria-label="${say('quantity')}"><button type="button" data-step="1" aria-label="${say('more')}">+</button></span>
<button class="link" data-update>${say('update')}</button><button class="link" name="remove" value="yes">${say('remove')}</button>
</form>
<b class="price line-sum">${formatMoney(priceCents * quantity)}</b>
</li>`;
}
