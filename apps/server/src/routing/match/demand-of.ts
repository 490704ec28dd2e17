import type { TeamId } from '@parley/contract';
import type { MatchRules, Need, Seat, SkillLevel } from './need.ts';

/** What a seat must be for a customer at this moment; one object for all who ask the same. */
export interface Demand {
  reach: Reach;
  skills: readonly SkillLevel[];
  weight: number;
}

/** How far a wait has come down its team's ladder. */
export interface Reach {
  teamIds: readonly TeamId[];
  easedBy: number;
  /** how many steps down; 0 is the team itself */
  step: number;
}

/** Tells what each customer asks for after waiting until `now` (milliseconds since 1970): their team with its levels, then what the ladder allows besides. */
export function createDemands(rules: MatchRules, now: number): (need: Need) => Demand {
  const reaches = new Map<TeamId, readonly { after: number; reach: Reach }[]>();
  const demands = new Map<Reach, Map<string, Demand>>();
  const reachOf = ({ teamId, queuedAt }: Need): Reach => {
    let steps = reaches.get(teamId);
    if (!steps) {
      steps = reachesOf(teamId, rules);
      reaches.set(teamId, steps);
    }
    const waited = now - queuedAt;
    return (steps.find(({ after }) => after <= waited) ?? (steps.at(-1) as (typeof steps)[number])).reach;
  };
  return (need) => {
    const reach = reachOf(need);
    const weight = rules.weights[need.channelKind] ?? 1;
    let key = `${weight}`;
    for (const { skill, level } of need.skills) key += `\n${level} ${skill}`;
    let alike = demands.get(reach);
    if (!alike) {
      alike = new Map();
      demands.set(reach, alike);
    }
    let demand = alike.get(key);
    if (!demand) {
      demand = { reach, weight, skills: eased(need.skills, reach.easedBy) };
      alike.set(key, demand);
    }
    return demand;
  };
}

/** What a team's customers may reach, the longest wait first. */
function reachesOf(teamId: TeamId, { ladders, openTeams }: MatchRules): { after: number; reach: Reach }[] {
  const isOpen = (team: TeamId) => openTeams?.has(team) ?? true;
  const steps = (ladders.get(teamId) ?? []).toSorted((a, b) => a.afterSeconds - b.afterSeconds);
  const reaches = [{ after: Number.NEGATIVE_INFINITY, reach: { teamIds: [teamId], easedBy: 0, step: 0 } }];
  for (const [index, step] of steps.entries()) {
    const { teamIds, easedBy } = (reaches[index] as (typeof reaches)[number]).reach;
    const reach = {
      teamIds: [...new Set([...teamIds, ...step.teamIds])],
      easedBy: Math.max(easedBy, step.easedBy),
      step: index + 1,
    };
    reaches.push({ after: step.afterSeconds * 1000, reach });
  }
  return reaches
    .map(({ after, reach }) => ({ after, reach: { ...reach, teamIds: reach.teamIds.filter(isOpen) } }))
    .reverse();
}

const eased = (skills: readonly SkillLevel[], by: number): SkillLevel[] =>
  skills.map(({ skill, level }) => ({ skill, level: level - by })).filter(({ level }) => level > 0);

/** Whether a seat has what is asked for of its agent. */
export const isSkilled = (seat: Seat, skills: readonly SkillLevel[]): boolean =>
  skills.every(({ skill, level }) => (seat.skills[skill] ?? 0) >= level);

/** Whether a seat is what is asked for, its load aside. */
export const suits = (seat: Seat, { reach, skills }: Demand): boolean =>
  reach.teamIds.some((team) => seat.teamIds.includes(team)) && isSkilled(seat, skills);

/** Whether there is room for anything at all. */
export const hasRoom = ({ capacity, load }: Pick<Seat, 'capacity' | 'load'>): boolean => load < capacity;

/** Whether one more of this weight fits; an empty seat of any capacity takes one conversation of any weight. */
export const fits = (capacity: number, load: number, weight: number): boolean =>
  capacity > 0 && (load === 0 || load + weight <= capacity);
