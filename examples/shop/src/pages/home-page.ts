import { categoryTexts, type Product } from '../catalogue/product.ts';
import { type Html, html } from '../kernel/html.ts';
import { type Icon, icon } from './icons.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';
import { drawCard } from './product-parts.ts';

export interface HomeView {
  readonly products: readonly Product[];
  readonly words: string;
  readonly category: string;
}

/** The catalogue: everything, one category, or what a search found. */
export function drawHome(frame: PageFrame, { products, words, category }: HomeView): Html {
  const { say, language } = frame;
  const isFront = words === '' && category === '';
  const heading =
    Object.entries(categoryTexts).find(([code]) => code === category)?.[1][language] ?? say('all');
  const body = html`${isFront && drawHero(frame)}
<section id="products" aria-labelledby="list-title">
<h2 id="list-title" class="list-title">${words ? drawFound(frame, words) : heading}</h2>
${products.length > 0 ? html`<ul class="grid">${products.map((product) => drawCard(frame, product))}</ul>` : drawNothing(frame)}
</section>`;
  return drawPage(frame, { title: words || (isFront ? '' : heading), body, words, category });
}

function drawFound({ language, say }: PageFrame, words: string): Html {
  return language === 'zh' ? html`“${words}”${say('found')}` : html`${say('found')} “${words}”`;
}

function drawNothing({ say }: PageFrame): Html {
  return html`<div class="empty"><p><b>${say('nothingFound')}</b></p><p>${say('nothingFoundText')}</p><a class="button" href="/">${say('heroAction')}</a></div>`;
}

function drawHero({ say }: PageFrame): Html {
  return html`<section class="hero">
<div class="hero-text"><h1>${say('heroTitle')}</h1><p>${say('heroText')}</p>
<p class="hero-actions"><a class="button light" href="#products">${say('heroAction')}</a><span class="offer">${say('heroOffer')}</span></p></div>
</section>
<ul class="promises">${drawPromise('truck', say('free'), say('freeText'))}${drawPromise('back', say('returns'), say('returnsText'))}${drawPromise('shield', say('protection'), say('protectionText'))}${drawPromise('chat', say('service'), say('serviceText'))}</ul>`;
}

/** One promise of the shop with its icon. */
export function drawPromise(name: Icon, title: string, text: string): Html {
  return html`<li>${icon(name)}<span><b>${title}</b><small>${text}</small></span></li>`;
}
