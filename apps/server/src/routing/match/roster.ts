import type { AgentId, TeamId } from '@parley/contract';
import { type Demand, fits, isSkilled } from './demand-of.ts';
import type { Seat } from './need.ts';

/** A seat whose load grows while conversations are given. */
export interface Desk {
  seat: Seat;
  load: number;
  idleSince: number;
}

/** Desks in the order in which they should get the next conversation: the least loaded for their capacity, the longest idle of those. */
export interface Roster {
  /** The first that fits and is skilled; one of `passedBy` only when there is nobody else. */
  best(demand: Demand, passedBy: readonly AgentId[]): Desk | undefined;
}

/** Makes one roster for each set of teams. */
export function createRosters(desks: readonly Desk[]): (teamIds: readonly TeamId[]) => Roster {
  const rosters = new Map<string, Roster>();
  const places = desks.map(placeOf).sort(before);
  return (teamIds) => {
    const key = teamIds.toSorted().join();
    const known = rosters.get(key);
    if (known) return known;
    const within = places.filter(({ desk }) => desk.seat.teamIds.some((team) => teamIds.includes(team)));
    const made = createRoster(within);
    rosters.set(key, made);
    return made;
  };
}

interface Place {
  desk: Desk;
  load: number;
  idleSince: number;
}

/** Loads only grow, so whoever has moved since stands further back: they are put there when they are met, and whoever has no room for anything leaves. */
function createRoster(places: Place[]): Roster {
  const meet = (at: number): Desk | undefined => {
    for (let place = places[at]; place; place = places[at]) {
      const { desk } = place;
      if (place.load === desk.load && place.idleSince === desk.idleSince) return desk;
      places.splice(at, 1);
      if (desk.load < desk.seat.capacity) insert(places, placeOf(desk));
    }
    return undefined;
  };
  return {
    best({ skills, weight }, passedBy) {
      let second: Desk | undefined;
      for (let at = 0, desk = meet(0); desk; at++, desk = meet(at)) {
        if (!fits(desk.seat.capacity, desk.load, weight) || !isSkilled(desk.seat, skills)) continue;
        if (!passedBy.includes(desk.seat.agentId)) return desk;
        second ??= desk;
      }
      return second;
    },
  };
}

function insert(places: Place[], place: Place): void {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (before(places[middle] as Place, place) < 0) from = middle + 1;
    else to = middle;
  }
  places.splice(from, 0, place);
}

const placeOf = (desk: Desk): Place => ({ desk, load: desk.load, idleSince: desk.idleSince });

const before = (a: Place, b: Place): number =>
  a.load / a.desk.seat.capacity - b.load / b.desk.seat.capacity ||
  a.idleSince - b.idleSince ||
  (a.desk.seat.agentId < b.desk.seat.agentId ? -1 : 1);
