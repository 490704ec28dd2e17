import { say } from '../stage/say.ts';
import type { Crowd } from './crowd.ts';
import type { Chance } from './random.ts';
import type { Node, Stage } from './stage.ts';
import { sleep } from './until.ts';

export type Victim = 'server' | 'store' | 'clients';
export interface Killer {
  /** Hears every acknowledgement: half of the kills strike in that very moment. */
  heard(by: string | undefined): void;
  /** Kills each kind so many times, in an order left to chance, and mends each time. */
  kill(crowd: Crowd, times: number, pauseMs: number): Promise<Record<Victim, number>>;
}

const cutShare = 0.3;
const momentMs = 2_000;

export function createKiller(stage: Stage, chance: Chance): Killer {
  let strike: ((by: string | undefined) => void) | undefined;
  /** Resolves after the strike, at the next acknowledgement (of that server) or after a while without one. */
  const atAcknowledgement = (isMeant: (by: string | undefined) => boolean, blow: () => void) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(patience);
        strike = undefined;
        blow();
        resolve();
      };
      const patience = setTimeout(done, momentMs);
      strike = (by) => isMeant(by) && done();
    });
  const killNow = async (blow: () => void, isMeant: (by: string | undefined) => boolean) =>
    chance.next() < 0.5 ? atAcknowledgement(isMeant, blow) : blow();
  const killServer = async (node: Node) => {
    await killNow(
      () => node.kill(),
      (by) => by === node.name,
    );
    await node.revive();
  };
  const killStore = async () => {
    const pid = stage.storePid();
    await killNow(
      () => void (pid && process.kill(pid, 'SIGKILL')),
      () => true,
    );
    await sleep(200);
  };
  const cutClients = (crowd: Crowd) => {
    for (const { line } of [...crowd.visitors, ...crowd.agents])
      if (chance.next() < cutShare) line.cut(chance.below(500));
  };
  return {
    heard: (by) => strike?.(by),
    async kill(crowd, times, pauseMs) {
      const done: Record<Victim, number> = { server: 0, store: 0, clients: 0 };
      const victims = (['server', 'store', 'clients'] as const).flatMap((victim) =>
        Array.from({ length: times }, () => victim),
      );
      for (const victim of chance.shuffle(victims)) {
        await sleep(pauseMs * (0.5 + chance.next()));
        if (victim === 'server') await killServer(stage.nodes[done.server % 2] as Node);
        else if (victim === 'store') await killStore();
        else cutClients(crowd);
        done[victim]++;
        await stage.whole();
        if ((done.server + done.store + done.clients) % 10 === 0)
          say(
            `killed ${done.server} servers, ${done.store} stores, cut clients ${done.clients} times; ${crowd.acknowledged.length} acknowledged`,
          );
      }
      return done;
    },
  };
}
