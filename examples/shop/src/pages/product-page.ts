import { describeColour, describeSize } from '../catalogue/describe-variant.ts';
import { categoryTexts, type Product, type Variant } from '../catalogue/product.ts';
import { formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import type { Text } from '../kernel/language.ts';
import { artOf } from './art.ts';
import { drawPromise } from './home-page.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';
import { drawCard, firstVariant, sayStock, stockTone } from './product-parts.ts';

export interface ProductView {
  readonly product: Product;
  readonly related: readonly Product[];
}

/** One product: picture, variants with live stock, and what the shop promises for it. */
export function drawProduct(frame: PageFrame, { product, related }: ProductView): Html {
  const { language, say } = frame;
  const { sku, category, name, summary, priceCents } = product;
  const chosen = firstVariant(product);
  const body = html`<nav class="crumbs"><a href="/">${say('shopName')}</a><span>/</span><a href="/?category=${category}">${categoryTexts[category][language]}</a></nav>
<article class="product">
<div class="plate big"><img id="art" src="${artOf(sku, chosen?.colour)}" alt="${name[language]}" width="400" height="400"></div>
<div>
<h1>${name[language]}</h1>
<p class="summary">${summary[language]}</p>
<p class="price huge">${formatMoney(priceCents)}</p>
${drawForm(frame, product, chosen)}
${drawPromises(frame, product)}
</div>
</article>
${related.length > 0 && html`<section><h2 class="list-title">${say('related')}</h2><ul class="grid">${related.map((each) => drawCard(frame, each))}</ul></section>`}`;
  return drawPage(frame, { title: name[language], body, category });
}

function drawForm(frame: PageFrame, product: Product, chosen: Variant | undefined): Html {
  const { say } = frame;
  const { sku, variants } = product;
  const stock = chosen?.stock ?? 0;
  const facts = variants.map((variant) => ({
    colour: variant.colour,
    size: variant.size,
    art: artOf(sku, variant.colour),
    stock: variant.stock,
    tone: stockTone(variant.stock),
    text: sayStock(say, variant.stock, variant.backInDays),
  }));
  return html`<form class="buy" method="post" action="/cart/add" data-variants="${JSON.stringify(facts)}">
<input type="hidden" name="sku" value="${sku}">
${drawOptions(frame, 'colour', say('colour'), variants, chosen?.colour)}
${drawOptions(frame, 'size', say('size'), variants, chosen?.size)}
<p class="stock-line" aria-live="polite"><span id="stock" class="stock ${stockTone(stock)}">${sayStock(say, stock, chosen?.backInDays)}</span></p>
<div class="field"><label for="quantity">${say('quantity')}</label>
<span class="stepper"><button type="button" data-step="-1" aria-label="${say('less')}">−</button><input id="quantity" name="quantity" type="number" inputmode="numeric" min="1" max="99" value="1"><button type="button" data-step="1" aria-label="${say('more')}">+</button></span></div>
<div class="actions"><button class="button" name="next" value="/cart"${stock === 0 && html` disabled`}>${say('addToCart')}</button><button class="button second" name="next" value="/checkout"${stock === 0 && html` disabled`}>${say('buyNow')}</button></div>
</form>`;
}

function drawOptions(
  { language }: PageFrame,
  kind: 'colour' | 'size',
  label: string,
  variants: readonly Variant[],
  chosen: string | undefined,
): Html | undefined {
  const values = [...new Set(variants.flatMap((variant) => variant[kind] ?? []))];
  if (values.length === 0) return undefined;
  const describe: (value: string) => Text = kind === 'colour' ? describeColour : describeSize;
  return html`<fieldset class="options"><legend>${label}</legend>${values.map((value) => {
    const isSoldOut = variants.every((variant) => variant[kind] !== value || variant.stock === 0);
    return html`<label${isSoldOut && html` class="sold-out"`}><input type="radio" name="${kind}" value="${value}"${value === chosen && html` checked`}><span>${kind === 'colour' && html`<i class="swatch ${value}"></i>`}${describe(value)[language]}</span></label>`;
  })}</fieldset>`;
}

function drawPromises({ say, language }: PageFrame, { warrantyMonths, noReturnKind }: Product): Html {
  const warranty =
    language === 'zh' ? `${warrantyMonths} ${say('warranty')}` : `${warrantyMonths}${say('warranty')}`;
  const noReturn = noReturnKind === 'food' ? say('noReturnFood') : say('noReturnCosmetics');
  return html`<section class="product-promises"><h2>${say('promises')}</h2><ul>
${drawPromise('truck', say('free'), say('footDeliveryText'))}
${noReturnKind ? drawPromise('back', noReturn, say('returns')) : drawPromise('back', say('returns'), say('returnsText'))}
${warrantyMonths !== undefined && drawPromise('tool', warranty, say('warrantyText'))}
${drawPromise('check', say('quality'), say('qualityText'))}
${drawPromise('shield', say('protection'), say('protectionText'))}
</ul></section>`;
}
