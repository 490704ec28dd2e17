import { checkViews, countFaults } from '../../check-views.ts';
import { say } from '../../stage/say.ts';
import { seedSite } from '../../stage/seed-site.ts';
import { connectCrowd } from '../crowd.ts';
import { headsOf } from '../heads.ts';
import { createKiller } from '../killer.ts';
import type { Torment } from '../promise.ts';
import { readLog } from '../stage.ts';
import { letTalk } from '../talk.ts';
import { sleep, until } from '../until.ts';

const settleMs = 60_000;

/** R1: an acknowledged message is never lost, whatever is killed while people talk. */
export const neverLost: Torment = async ({ stage: opened, options, chance }) => {
  const stage = await opened();
  const client = await stage.connect();
  const site = await seedSite(client, { name: 'R1', agents: 20, visitors: 200, isOwned: true });
  await client.end();
  const killer = createKiller(stage, chance);
  const choose = () => chance.pick(stage.nodes.filter((node) => node.isUp())) ?? stage.nodes[0];
  const crowd = connectCrowd(site, { chooseForVisitor: choose, chooseForAgent: choose, heard: killer.heard });
  await until('everybody is connected', settleMs, () => crowd.connected(0));
  const begun = Date.now();
  const talk = letTalk(crowd, chance, options.perSecond);
  const pauseMs = Math.max(1_000, (options.leastSeconds * 1000) / (options.kills * 3) - 2_000);
  const killed = await killer.kill(crowd, options.kills, pauseMs);
  while (
    (Date.now() - begun) / 1000 < options.leastSeconds ||
    crowd.acknowledged.length < options.leastMessages
  )
    await sleep(500);
  await talk.stop();
  const seconds = (Date.now() - begun) / 1000;
  const allAnswered = await crowd.acknowledgedAll(settleMs);
  const heads = headsOf(await readLog(stage, site.workspaceId));
  const ended = Date.now();
  const cameByThemselves = await crowd.caughtUp(heads, settleMs);
  const caughtUpSeconds = (Date.now() - ended) / 1000;
  if (!cameByThemselves) {
    say('some readers are still behind; they come back as after a broken wire');
    for (const { line } of [...crowd.visitors, ...crowd.agents]) line.cut();
    await crowd.caughtUp(heads, settleMs);
  }
  const findings = checkViews(crowd.acknowledged, await readLog(stage, site.workspaceId), crowd.views());
  crowd.close();
  const { examples, ...figures } = findings;
  return {
    isKept: countFaults(findings) === 0 && allAnswered,
    figures: {
      ...figures,
      seconds,
      killedServers: killed.server,
      killedStores: killed.store,
      cutClients: killed.clients,
      gapsMended: crowd.gaps(),
      caughtUpSeconds,
      neededNewSockets: !cameByThemselves,
      refusals: crowd.refusals(),
    },
    examples: allAnswered ? examples : [...examples, 'some messages were never answered'],
  };
};
