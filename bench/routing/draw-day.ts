import { type Chance, createChance } from '../torture/random.ts';

export const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
export const teamNames = ['订单', '售后', 'Accounts'] as const;

export interface Customer {
  /** ms after midnight at which they ask for a person */
  at: number;
  team: number;
  isVip: boolean;
  /** needs the skill `english` at this level; 0: none */
  english: number;
  /** how long they talk once somebody answers */
  talkMs: number;
}

export interface Worker {
  teams: number[];
  capacity: number;
  english: number;
  /** ms after midnight; a shift may go on into the next day */
  from: number;
  to: number;
  breakAt: number;
  breakMs: number;
  /** when the line drops, if it does, and for how long */
  dropAt: number | undefined;
  dropMs: number;
}

export interface Day {
  customers: Customer[];
  workers: Worker[];
}

/** How many customers of a hundred come in each hour of the day. */
const comingByHour = [
  1, 0.6, 0.4, 0.3, 0.3, 0.5, 1.2, 2.4, 4.4, 6.2, 7.4, 6.8, 5.4, 5.6, 7, 6.6, 5.6, 5, 4.8, 6, 7.6, 6.8, 4.6,
  3.5,
];
export const talkMinutes = 36;

/** A day in a service of three teams: who comes when, who works when, whose line drops; the same for the same seed. */
export function drawDay(customers: number, agents: number, seed: number): Day {
  const chance = createChance(seed);
  return {
    customers: Array.from({ length: customers }, () => drawCustomer(chance, agents / customers)).sort(
      (a, b) => a.at - b.at,
    ),
    workers: Array.from({ length: agents }, (_, at) => drawWorker(chance, at / agents, at)),
  };
}

function drawCustomer(chance: Chance, share: number): Customer {
  return {
    at: drawMoment(chance),
    team: chance.below(teamNames.length),
    isVip: chance.next() < 0.05,
    english: chance.next() < 0.15 ? 60 : 0,
    // so many people for so many customers: the busiest hours are a little more than they can take
    talkMs: logNormal(chance, talkMinutes * minuteMs * (share / 0.04), 0.7),
  };
}

function drawMoment(chance: Chance): number {
  const total = comingByHour.reduce((sum, share) => sum + share, 0);
  let left = chance.next() * total;
  const hour = comingByHour.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return Math.floor((hour + chance.next()) * hourMs);
}

/** Two of five work from 7 to 15, two from 14 to midnight, one through the night. */
function drawWorker(chance: Chance, share: number, at: number): Worker {
  const [from, to] = share < 0.4 ? [7, 15] : share < 0.8 ? [14, 24] : [21, 31];
  const begin = (share >= 0.8 && at % 2 ? 0 : from) * hourMs;
  const end = (share >= 0.8 && at % 2 ? 7.2 : to) * hourMs;
  const dropAt = chance.next() < 0.3 ? begin + chance.next() * (end - begin) : undefined;
  return {
    teams: [at % teamNames.length, chance.below(teamNames.length)],
    capacity: 2 + chance.below(3),
    english: chance.next() < 0.5 ? 40 + chance.below(61) : 0,
    from: begin,
    to: end,
    breakAt: begin + (0.3 + 0.4 * chance.next()) * (end - begin),
    breakMs: 30 * minuteMs,
    dropAt,
    dropMs: (1 + chance.below(10)) * minuteMs,
  };
}

function logNormal(chance: Chance, mean: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  return mean * Math.exp(sigma * normal - (sigma * sigma) / 2);
}
