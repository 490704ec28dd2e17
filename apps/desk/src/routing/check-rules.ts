import type { Agent, RoutingNeed, RoutingRules, Team, TeamId } from '@parley/contract';

/** What of a rule nobody can fulfil today. */
export interface Lack {
  /** skills, each with a level, that no active agent has together */
  skills: string[];
  /** a team that nobody active is in */
  emptyTeam: TeamId | null;
}

/** Whether anybody could serve whom a rule describes: of the teams it names or leads to, with all the skills it asks. */
export function lackOf(
  { when, team, skills }: RoutingNeed,
  agents: readonly Agent[],
  teams: readonly Team[],
): Lack {
  const active = agents.filter((agent) => agent.active);
  const served = team ? [team] : (when.teams ?? []);
  const members = active.filter(
    ({ teamIds }) => served.length === 0 || served.some((id) => teamIds.includes(id)),
  );
  const asked = Object.entries(skills).filter(([name]) => name.trim() !== '');
  const isSkilled = (agent: Agent) => asked.every(([name, level]) => (agent.skills[name] ?? -1) >= level);
  const emptyTeam = served.find(
    (id) => teams.some((each) => each.id === id) && !active.some(({ teamIds }) => teamIds.includes(id)),
  );
  return {
    skills:
      asked.length > 0 && !members.some(isSkilled) ? asked.map(([name, level]) => `${name} ${level}`) : [],
    emptyTeam: emptyTeam ?? null,
  };
}

/** Teams that lead to each other and back, in the order in which they do; none: no circle. */
export function circleOf(ladders: RoutingRules['ladders']): TeamId[] {
  const next = (id: TeamId) => (ladders[id] ?? []).flatMap(({ teamIds }) => teamIds);
  for (const start of Object.keys(ladders) as TeamId[]) {
    const ways: TeamId[][] = [[start]];
    const seen = new Set<TeamId>();
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const id of next(way.at(-1) as TeamId)) {
        if (id === start) return way;
        if (seen.has(id)) continue;
        seen.add(id);
        ways.push([...way, id]);
      }
    }
  }
  return [];
}
