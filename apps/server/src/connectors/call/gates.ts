import type { ConnectorId } from '@parley/contract';
import type { Clock } from '../../kernel/clock.ts';

export const gateLimits = {
  atOnce: 8,
  waiting: 40,
  perSecond: 20,
  burst: 60,
  /** failures in a row after which a connector is left alone */
  failures: 5,
  restMs: 30_000,
} as const;
const mostKept = 5_000;

/** What keeps a connector from being flooded, and from being asked while it is down; each process has its own. */
export interface Gates {
  /** Waits for a place for so long at most. */
  enter(id: ConnectorId, mostMs: number): Promise<Pass | Closed>;
}
export interface Pass {
  /** Call it once, when the call has ended; `isWell` is whether the other side works at all. */
  leave(isWell: boolean): void;
}
export type Closed = { closed: 'resting'; untilMs: number } | { closed: 'flooded' };

interface Gate {
  running: number;
  waiting: (() => void)[];
  tokens: number;
  filledMs: number;
  failures: number;
  restUntilMs: number;
}

export function createGates(clock: Clock): Gates {
  const gates = new Map<ConnectorId, Gate>();
  const gateOf = (id: ConnectorId): Gate => {
    const known = gates.get(id);
    if (known) return known;
    const gate = {
      running: 0,
      waiting: [],
      tokens: gateLimits.burst,
      filledMs: clock.now(),
      failures: 0,
      restUntilMs: 0,
    };
    gates.set(id, gate);
    if (gates.size > mostKept) gates.delete(gates.keys().next().value as ConnectorId);
    return gate;
  };
  return {
    async enter(id, mostMs) {
      const gate = gateOf(id);
      const resting = isResting(gate, clock);
      if (resting) return resting;
      if (!takeToken(gate, clock) || !(await takePlace(gate, mostMs))) return { closed: 'flooded' };
      return passOf(gate, clock);
    },
  };
}

/** After the rest one call may try; until it has ended the others are told to wait. */
function isResting(gate: Gate, clock: Clock): Closed | undefined {
  if (gate.failures < gateLimits.failures) return undefined;
  if (clock.now() < gate.restUntilMs) return { closed: 'resting', untilMs: gate.restUntilMs };
  gate.restUntilMs = clock.now() + gateLimits.restMs;
  return undefined;
}

async function takePlace(gate: Gate, mostMs: number): Promise<boolean> {
  if (gate.running < gateLimits.atOnce) {
    gate.running++;
    return true;
  }
  if (gate.waiting.length >= gateLimits.waiting) return false;
  return new Promise((resolve) => {
    const begin = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      gate.waiting.splice(gate.waiting.indexOf(begin), 1);
      resolve(false);
    }, mostMs);
    gate.waiting.push(begin);
  });
}

function takeToken(gate: Gate, clock: Clock): boolean {
  const nowMs = clock.now();
  const filled = gate.tokens + ((nowMs - gate.filledMs) / 1000) * gateLimits.perSecond;
  gate.tokens = Math.min(gateLimits.burst, filled);
  gate.filledMs = nowMs;
  if (gate.tokens < 1) return false;
  gate.tokens--;
  return true;
}

function passOf(gate: Gate, clock: Clock): Pass {
  return {
    leave(isWell) {
      gate.failures = isWell ? 0 : gate.failures + 1;
      if (gate.failures >= gateLimits.failures) gate.restUntilMs = clock.now() + gateLimits.restMs;
      handOn(gate);
    },
  };
}

/** The place goes to whoever waited longest. */
function handOn(gate: Gate): void {
  const next = gate.waiting.shift();
  if (next) next();
  else gate.running--;
}
