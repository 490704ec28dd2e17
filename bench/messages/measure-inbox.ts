import { Agent, get } from 'node:http';
import { type ConversationId, conversationEndpoints, view as views } from '@parley/contract';
import { percentile, round } from '../figures/percentile.ts';
import { say } from '../stage/say.ts';
import type { Site } from '../stage/seed-site.ts';

export interface InboxFigures {
  inboxP50Ms: number;
  inboxP99Ms: number;
  openP50Ms: number;
  openP99Ms: number;
  /** p99 of each view of the inbox */
  viewP99Ms: Record<string, number>;
}

/** Asks over HTTP, as desks do, for every view of the inbox and for conversations; each answer is read to its end. */
export async function measureInbox(
  url: string,
  site: Site,
  ids: readonly ConversationId[],
  times: number,
): Promise<InboxFigures> {
  const lines = new Agent({ keepAlive: true, maxSockets: 4 });
  const ask = (path: string, turn: number) => timeGet(lines, url + path, cookieOf(site, turn));
  const base = pathOf(conversationEndpoints.listConversations.path, site);
  for (const name of views.options)
    for (let turn = 0; turn < 5; turn++) await ask(`${base}?view=${name}`, turn);
  const viewMs: Record<string, number[]> = Object.fromEntries(views.options.map((name) => [name, []]));
  const openMs: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    for (const name of views.options) viewMs[name]?.push(await ask(`${base}?view=${name}`, turn));
    const id = ids[(turn * 7919) % ids.length] as ConversationId;
    const begun = performance.now();
    await Promise.all([
      ask(pathOf(conversationEndpoints.getConversation.path, site, id), turn),
      ask(pathOf(conversationEndpoints.listEntries.path, site, id), turn),
    ]);
    openMs.push(performance.now() - begun);
  }
  lines.destroy();
  const all = Object.values(viewMs).flat();
  const figures = {
    inboxP50Ms: percentile(all, 0.5),
    inboxP99Ms: percentile(all, 0.99),
    openP50Ms: percentile(openMs, 0.5),
    openP99Ms: percentile(openMs, 0.99),
    viewP99Ms: Object.fromEntries(
      Object.entries(viewMs).map(([name, ms]) => [name, round(percentile(ms, 0.99))]),
    ),
  };
  say(
    `inbox p99 ${figures.inboxP99Ms.toFixed(1)} ms (${Object.entries(figures.viewP99Ms)
      .map(([name, ms]) => `${name} ${ms}`)
      .join(', ')}), open p99 ${figures.openP99Ms.toFixed(1)} ms`,
  );
  return figures;
}

const cookieOf = (site: Site, turn: number) => site.agents[turn % site.agents.length]?.cookie ?? '';
const pathOf = (path: string, site: Site, id = '') =>
  path.replace(':workspaceId', site.workspaceId).replace(':conversationId', id);

function timeGet(agent: Agent, url: string, cookie: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - begun)
          : reject(new Error(`${url} answered ${response.statusCode}.`)),
      );
    }).once('error', reject);
  });
}
