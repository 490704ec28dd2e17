import { type Html, html } from '../kernel/html.ts';
import type { Problem } from '../kernel/problem.ts';
import { drawPage } from './layout.ts';
import type { PageFrame } from './page-frame.ts';

/** What did not work, in words, with a way on. */
export function drawProblem(frame: PageFrame, problem: Problem): Html {
  const { say, language } = frame;
  const title = problem.status === 404 ? say('notFoundTitle') : say('problemTitle');
  const body = html`<div class="empty"><h1 class="page-title">${title}</h1><p>${problem.text?.[language] ?? problem.title}</p><p class="actions"><a class="button" href="/">${say('home')}</a><a class="button second" href="/cart">${say('cart')}</a></p></div>`;
  return drawPage(frame, { title, body });
}
