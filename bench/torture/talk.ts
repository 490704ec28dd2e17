import { dueBy } from '../figures/pace.ts';
import type { Crowd } from './crowd.ts';
import type { Chance } from './random.ts';
import { sleep } from './until.ts';

const agentsShare = 0.2;

/** Lets somebody who is not waiting say something, so many times a second, until it is stopped. */
export function letTalk(crowd: Crowd, chance: Chance, perSecond: number): { stop(): Promise<void> } {
  let isOver = false;
  const talk = async () => {
    const begun = Date.now();
    for (let said = 0; !isOver; await sleep(5))
      for (const due = dueBy(Date.now() - begun, perSecond, Number.MAX_SAFE_INTEGER); said < due; said++)
        saySomething(crowd, chance);
  };
  const talking = talk();
  return {
    stop: () => {
      isOver = true;
      return talking;
    },
  };
}

function saySomething(crowd: Crowd, chance: Chance) {
  if (chance.next() < agentsShare) {
    const agent = chance.pick(crowd.agents);
    if (!agent.speaker.isBusy()) void agent.say(chance.pick(agent.conversations));
  } else {
    const visitor = chance.pick(crowd.visitors);
    if (!visitor.speaker.isBusy()) void visitor.say();
  }
}
