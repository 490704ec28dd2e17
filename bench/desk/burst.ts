import { randomUUID } from 'node:crypto';
import { widgetEndpoints } from '@parley/contract';
import type { Site } from '../stage/seed-site.ts';

/** Lets customers write, so many a second, spread over all conversations, until it is stopped; gives how many were taken. */
export function startBurst(url: string, site: Site, perSecond: number) {
  let [turn, taken] = [0, 0];
  const failures: string[] = [];
  const waiting = new Set<Promise<void>>();
  const say = async () => {
    const visitor = site.visitors[(turn++ * 7919) % site.visitors.length];
    if (!visitor) return;
    const answer = await fetch(url + widgetEndpoints.sayAsVisitor.path, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${visitor.token}`, 'content-type': 'application/json', origin: url },
      },
      body: JSON.stringify({
        ...{ clientId: randomUUID(), text: `Is it there yet? ${turn}` },
        conversationId: visitor.conversationId,
      }),
    });
    if (answer.ok) taken += 1;
    else failures.push(`${answer.status} ${await answer.text()}`);
  };
  const begun = performance.now();
  const begin = () => {
    const work = say().catch((error: Error) => void failures.push(error.message));
    waiting.add(work);
    void work.finally(() => waiting.delete(work));
  };
  // A timer that comes late on a busy machine makes up for what it missed.
  const timer = setInterval(() => {
    const wanted = ((performance.now() - begun) / 1000) * perSecond;
    while (turn < wanted) begin();
  }, 1000 / perSecond);
  return async (): Promise<number> => {
    clearInterval(timer);
    await Promise.all(waiting);
    if (failures.length > 0) throw new Error(`${failures.length} messages were not taken: ${failures[0]}`);
    return taken;
  };
}
