import { hasPeaked } from '../figures/pace.ts';
import { percentile } from '../figures/percentile.ts';
import { cpuMsOf, cpuMsOfFamily } from '../figures/process-figures.ts';
import type { Stretch } from '../load/protocol.ts';
import { say } from '../stage/say.ts';
import type { Crowd } from './connect.ts';

/** The processes whose CPU time a message costs, and the store's own count of transactions. */
export interface Payers {
  server: number;
  store: number;
  crowd: number;
  countTransactions(): Promise<number>;
}
export interface SteadyFigures {
  steadyPerS: number;
  ackP50Ms: number;
  ackP99Ms: number;
  endToEndP50Ms: number;
  endToEndP99Ms: number;
  roundTripP50Ms: number;
  roundTripP99Ms: number;
  cpuMsPerMessageSteady: number;
  transactionsPerMessageSteady: number;
  /** how late the load generator itself was */
  sendLateP99Ms: number;
}
export interface SaturatedFigures {
  ackPerS: number;
  inFlight: number;
  saturatedAckP99Ms: number;
  saturatedEndToEndP99Ms: number;
  cpuMsPerMessage: number;
  serverCpuMsPerMessage: number;
  storeCpuMsPerMessage: number;
  loadCpuMsPerMessage: number;
  /** a figure that no noise touches: how often the store was asked for each message */
  transactionsPerMessage: number;
}

const answerEveryNth = 20;

/** Times at a steady rate, with everybody connected. */
export async function measureSteady(
  crowd: Crowd,
  payers: Payers,
  perSecond: number,
  seconds: number,
): Promise<SteadyFigures> {
  const order = { do: 'steady', perSecond, replyEvery: answerEveryNth } as const;
  await crowd.order({ ...order, seconds: Math.min(5, seconds) });
  const { stretch, cpu } = await priced(payers, () => crowd.order({ ...order, seconds }));
  const figures = {
    steadyPerS: stretch.acknowledged / seconds,
    ackP50Ms: percentile(stretch.ackMs, 0.5),
    ackP99Ms: percentile(stretch.ackMs, 0.99),
    endToEndP50Ms: percentile(stretch.endToEndMs, 0.5),
    endToEndP99Ms: percentile(stretch.endToEndMs, 0.99),
    roundTripP50Ms: percentile(stretch.roundTripMs, 0.5),
    roundTripP99Ms: percentile(stretch.roundTripMs, 0.99),
    cpuMsPerMessageSteady: (cpu.server + cpu.store) / stretch.said,
    transactionsPerMessageSteady: cpu.transactions / stretch.said,
    sendLateP99Ms: percentile(stretch.lateMs, 0.99),
  };
  say(
    `at ${perSecond}/s: ack p99 ${figures.ackP99Ms.toFixed(1)} ms, visitor to agent p99 ${figures.endToEndP99Ms.toFixed(1)} ms, round trip p99 ${figures.roundTripP99Ms.toFixed(1)} ms, generator late p99 ${figures.sendLateP99Ms.toFixed(1)} ms, ${figures.cpuMsPerMessageSteady.toFixed(3)} ms CPU (server ${(cpu.server / stretch.said).toFixed(3)}), ${figures.transactionsPerMessageSteady.toFixed(2)} transactions each`,
  );
  return figures;
}

const levels = [100, 200, 400, 800, 1600];

/** Raises the number of messages under way until no more get through, then measures there. */
export async function measureSaturated(
  crowd: Crowd,
  payers: Payers,
  visitors: number,
  seconds: number,
): Promise<SaturatedFigures> {
  const probeSeconds = Math.min(4, seconds);
  let best = { inFlight: Math.min(50, visitors), perSecond: 0 };
  for (const inFlight of levels.filter((level) => level <= visitors / 2)) {
    const stretch = await crowd.order({ do: 'closed-loop', inFlight, seconds: probeSeconds });
    const perSecond = stretch.acknowledged / stretch.seconds;
    say(`${inFlight} under way: ${Math.round(perSecond)} acknowledged/s`);
    const peaked = hasPeaked(best.perSecond, perSecond);
    if (perSecond > best.perSecond) best = { inFlight, perSecond };
    if (peaked) break;
  }
  return measureAt(crowd, payers, best.inFlight, seconds);
}

/** Measures with so many messages under way. */
export async function measureAt(
  crowd: Crowd,
  payers: Payers,
  inFlight: number,
  seconds: number,
): Promise<SaturatedFigures> {
  const { stretch, cpu } = await priced(payers, () => crowd.order({ do: 'closed-loop', inFlight, seconds }));
  const per = (ms: number) => ms / stretch.said;
  const figures = {
    ackPerS: stretch.acknowledged / stretch.seconds,
    inFlight,
    saturatedAckP99Ms: percentile(stretch.ackMs, 0.99),
    saturatedEndToEndP99Ms: percentile(stretch.endToEndMs, 0.99),
    cpuMsPerMessage: per(cpu.server + cpu.store),
    serverCpuMsPerMessage: per(cpu.server),
    storeCpuMsPerMessage: per(cpu.store),
    loadCpuMsPerMessage: per(cpu.crowd),
    transactionsPerMessage: per(cpu.transactions),
  };
  say(
    `saturated: ${Math.round(figures.ackPerS)} acknowledged/s, ${figures.cpuMsPerMessage.toFixed(3)} ms CPU each (server ${figures.serverCpuMsPerMessage.toFixed(3)}, store ${figures.storeCpuMsPerMessage.toFixed(3)}; load ${figures.loadCpuMsPerMessage.toFixed(3)} beside), ${figures.transactionsPerMessage.toFixed(2)} transactions each`,
  );
  return figures;
}

async function priced(payers: Payers, work: () => Promise<Stretch>) {
  const read = async () => ({
    transactions: await payers.countTransactions(),
    server: cpuMsOf(payers.server),
    store: cpuMsOfFamily(payers.store),
    crowd: cpuMsOf(payers.crowd),
  });
  const before = await read();
  const stretch = await work();
  const after = await read();
  return {
    stretch,
    cpu: {
      transactions: after.transactions - before.transactions,
      server: after.server - before.server,
      store: after.store - before.store,
      crowd: after.crowd - before.crowd,
    },
  };
}
