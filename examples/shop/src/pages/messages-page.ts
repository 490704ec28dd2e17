import { formatMoment } from '../kernel/format.ts';
import { type Html, html } from '../kernel/html.ts';
import type { Message } from '../service/messages.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';

/** What was sent to the signed-in customer, in the place of a telephone and a mailbox. */
export function drawMessages(frame: PageFrame, messages: readonly Message[]): Html {
  const { say, language } = frame;
  const body = html`<h1 class="page-title">${say('messages')}</h1>
<p class="quiet">${say('messagesText')}</p>
${
  messages.length > 0
    ? html`<ul class="orders">${messages.map(
        ({ at, address, text }) =>
          html`<li class="panel order-row"><div class="order-head"><b>${address}</b><small>${formatMoment(at, language)}</small></div><p class="message-text">${text[language]}</p></li>`,
      )}</ul>`
    : html`<div class="empty"><p><b>${say('noMessages')}</b></p></div>`
}`;
  return drawPage(frame, { title: say('messages'), body });
}
