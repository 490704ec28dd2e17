import { categoryTexts } from '../catalogue/product.ts';
import { type Html, html } from '../kernel/html.ts';
import { localeOf } from '../kernel/language.ts';
import { countCart } from '../visitor/cart.ts';
import { icon } from './icons.ts';
import { inLanguage, type PageFrame } from './page-frame.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly words?: string;
  readonly category?: string;
}

/** One whole page: head, header, the page's body, footer, and the chat's line. */
export function drawPage(frame: PageFrame, page: Page): Html {
  const { language, say } = frame;
  const title = page.title ? `${page.title} · ${say('shopName')}` : say('shopName');
  return html`<!doctype html>
<html lang="${localeOf[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0f766e">
<title>${title}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/controls.css">
<link rel="stylesheet" href="/assets/catalogue.css">
<link rel="stylesheet" href="/assets/orders.css">
<script src="/assets/shop.js" defer></script>
${drawChat(frame)}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<p class="demo-note">${say('demoNote')}</p>
${drawHeader(frame, page)}
<main id="main" class="wide">${page.body}</main>
${drawFooter(frame)}
</body>
</html>`;
}

function drawChat({ parley, identityToken, visitor, language }: PageFrame): Html | undefined {
  if (!parley) return undefined;
  return html`<meta name="parley-visitor" data-customer="${visitor.customer?.id ?? ''}" data-token="${identityToken ?? ''}" data-locale="${localeOf[language]}">
<script src="/assets/chat.js"></script>
<script async src="${parley.origin}/widget.js" data-site-key="${parley.siteKey}"></script>`;
}

function drawHeader(frame: PageFrame, { words = '', category = '' }: Page): Html {
  const { say, language, here, visitor } = frame;
  const other = language === 'zh' ? 'en' : 'zh';
  const count = countCart(visitor.cart);
  return html`<header class="top">
<div class="wide top-row">
<a class="brand" href="/"><img src="/assets/mark.svg" alt="" width="30" height="30"><span>${say('shopName')}</span></a>
<form class="search" role="search" action="/" method="get">
<label class="hidden" for="q">${say('search')}</label>
<input id="q" name="q" type="search" maxlength="100" value="${words}" placeholder="${say('search')}" autocomplete="off">
<button aria-label="${say('search')}">${icon('search')}</button>
</form>
<nav class="tools">
<a href="${inLanguage(here, other)}" lang="${localeOf[other]}" class="tool">${icon('globe')}<span>${say('otherLanguage')}</span></a>
<a href="${visitor.customer ? '/orders' : '/sign-in'}" class="tool">${icon('person')}<span>${visitor.customer?.name ?? say('signIn')}</span></a>
<a href="/cart" class="tool">${icon('cart')}<span>${say('cart')}</span>${count > 0 && html`<b class="count">${count}</b>`}</a>
</nav>
</div>
<nav class="wide shelves" aria-label="${say('categories')}">
<a href="/"${category === '' && words === '' && here === '/' && html` aria-current="page"`}>${say('all')}</a>
${Object.entries(categoryTexts).map(
  ([code, text]) =>
    html`<a href="/?category=${code}"${code === category && html` aria-current="page"`}>${text[language]}</a>`,
)}
</nav>
</header>`;
}

function drawFooter({ say }: PageFrame): Html {
  return html`<footer class="foot"><div class="wide">
<div class="foot-columns">
<section><h2>${say('footHelp')}</h2><p>${say('hotline')} <a href="tel:4008201314">400-820-1314</a></p><p>${say('hours')}</p></section>
<section><h2>${say('footDelivery')}</h2><p>${say('footDeliveryText')}</p></section>
<section><h2>${say('footPay')}</h2><p>${say('footPayText')}</p></section>
</div>
<p class="quiet">${say('shopName')} · ${say('demoNote')}</p>
</div></footer>`;
}
