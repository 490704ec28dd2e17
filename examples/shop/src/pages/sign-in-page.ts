import { type Customer, levelTexts } from '../customers/customer.ts';
import { type Html, html } from '../kernel/html.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';

/** The switcher of demo customers; it says plainly that there are no passwords. */
export function drawSignIn(frame: PageFrame, customers: readonly Customer[], next: string): Html {
  const { say, language, visitor } = frame;
  const body = html`<div class="narrow"><h1 class="page-title">${say('signInTitle')}</h1><p class="quiet">${say('signInText')}</p>
<form method="post" action="/sign-in" class="people"><input type="hidden" name="next" value="${next}">${customers.map(
    ({ id, name, level, phone, email }) =>
      html`<button class="panel person" name="customer" value="${id}"${visitor.customer?.id === id && html` aria-current="true"`}><span class="face" aria-hidden="true">${[...name][0]}</span><span class="mini-text"><b>${name}</b><small>${phone ?? email}</small></span><span class="level ${level}">${levelTexts[level][language]}</span></button>`,
  )}</form></div>`;
  return drawPage(frame, { title: say('signInTitle'), body });
}
