import type { Product, Variant } from '../catalogue/product.ts';
import { formatMoney } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import { artOf } from './art.ts';
import type { PageFrame } from './page-frame.ts';
import type { Say } from './words.ts';

const fewFrom = 10;

/** Stock in words: in stock, only so many left, or when it is back. */
export function sayStock(say: Say, stock: number, backInDays?: number): string {
  if (stock > fewFrom) return say('inStock');
  if (stock > 0) return `${say('left')} ${stock} ${say('leftUnit')}`;
  if (backInDays === undefined) return say('soldOut');
  return `${say('soldOut')} · ${say('backAbout')} ${backInDays} ${say('backUnit')}`;
}

/** How the stock is tinted: the word always says it too. */
export function stockTone(stock: number): 'good' | 'few' | 'none' {
  if (stock > fewFrom) return 'good';
  return stock > 0 ? 'few' : 'none';
}

/** The variant to show first: the first that can be bought. */
export function firstVariant(product: Product): Variant | undefined {
  return product.variants.find(({ stock }) => stock > 0) ?? product.variants[0];
}

/** One product in the grid. */
export function drawCard({ language, say }: PageFrame, product: Product): Html {
  const { sku, name, summary, priceCents, stock } = product;
  const first = firstVariant(product);
  const backInDays = stock === 0 ? first?.backInDays : undefined;
  return html`<li class="card"><a href="/products/${sku}">
<span class="plate"><img src="${artOf(sku, first?.colour)}" alt="" width="400" height="400" loading="lazy"></span>
<span class="card-name">${name[language]}</span>
<span class="card-summary">${summary[language]}</span>
<span class="card-foot"><b class="price">${formatMoney(priceCents)}</b><span class="stock ${stockTone(stock)}">${sayStock(say, stock, backInDays)}</span></span>
</a></li>`;
}
