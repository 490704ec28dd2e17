import { type Html, html } from '../kernel/html.ts';

const paths = {
  search: html`<circle cx="11" cy="11" r="7"/><path d="m20 20-3.8-3.8"/>`,
  cart: html`<circle cx="9" cy="20" r="1.4"/><circle cx="17" cy="20" r="1.4"/><path d="M3 4h2.2l2.3 11h10.4l2-7.6H6.2"/>`,
  person: html`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6"/>`,
  orders: html`<path d="M6 3.500h12v17l-3-2-3 2-3-2-3 2z"/><path d="M9 8.500h6M9 12.500h6"/>`,
  globe: html`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c2.6 2.4 3.6 5.4 3.6 8.500s-1 6.1-3.6 8.500c-2.6-2.4-3.6-5.4-3.6-8.500s1-6.1 3.6-8.500z"/>`,
  truck: html`<path d="M2.5 6h11v10h-11zM13.5 9.500h4l3 3.200V16h-7z"/><circle cx="7" cy="17.5" r="1.8"/><circle cx="17" cy="17.5" r="1.8"/>`,
  back: html`<path d="M4 9h11a5 5 0 0 1 0 10H8"/><path d="m8 5-4 4 4 4"/>`,
  shield: html`<path d="M12 3l7 2.600v5.600c0 4.4-2.8 7.8-7 9.8-4.2-2-7-5.4-7-9.800V5.600z"/><path d="m9 12 2.2 2.200L15.2 10"/>`,
  chat: html`<path d="M4 5h16v11H11l-4.5 3.500V16H4z"/><path d="M8.5 10.500h.01M12 10.500h.01M15.5 10.500h.01"/>`,
  tool: html`<path d="M14.5 6.500a4 4 0 0 1 5-1.300l-2.7 2.7 1.3 1.3 2.7-2.700a4 4 0 0 1-5.3 5L8 19a2 2 0 0 1-3-3z"/>`,
  check: html`<path d="m5 12.5 4.5 4.500L19 7.5"/>`,
  clock: html`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.500V12l3 2"/>`,
} as const satisfies Record<string, Html>;

export type Icon = keyof typeof paths;

/** A decorative line icon in the colour of the text around it. */
export function icon(name: Icon): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
}
