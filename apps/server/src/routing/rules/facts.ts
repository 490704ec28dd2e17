import type { RoutingCondition, RoutingNeed, TeamId } from '@parley/contract';
import type { SkillLevel } from '../match/need.ts';

/** What rules can ask of a conversation. */
export interface Facts {
  channelKind: string;
  locale: string | null;
  teamId: TeamId;
  tags: readonly string[];
  /** ids of flows and questions that the bot took it to be about */
  topics: readonly string[];
  /** of those questions */
  categories: readonly string[];
  /** of the person, on whatever channel they write */
  customerTags: readonly string[];
  attributes: Readonly<Record<string, unknown>>;
}

/** Whether all that a condition names holds. */
export function holds(
  { channels, languages, teams, tags, flows, categories, customerTags, attribute }: RoutingCondition,
  facts: Facts,
): boolean {
  if (channels && !channels.includes(facts.channelKind)) return false;
  if (languages && !languages.some((language) => language === facts.locale)) return false;
  if (teams && !teams.includes(facts.teamId)) return false;
  if (tags && !tags.some((tag) => facts.tags.includes(tag))) return false;
  if (flows && !flows.some((flow) => facts.topics.includes(flow))) return false;
  if (categories && !categories.some((category) => facts.categories.includes(category))) return false;
  if (customerTags && !customerTags.some((tag) => facts.customerTags.includes(tag))) return false;
  return !attribute || hasAttribute(attribute, facts.attributes[attribute.name]);
}

/** The skills that whoever answers needs: the highest level that any rule asks. */
export function skillsFor(needs: readonly RoutingNeed[], facts: Facts): SkillLevel[] {
  const levels = new Map<string, number>();
  for (const { when, skills } of needs) {
    if (!holds(when, facts)) continue;
    for (const [skill, level] of Object.entries(skills))
      levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
  }
  return [...levels].map(([skill, level]) => ({ skill, level })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

/** The first rule that leads such a conversation to a team. */
export const leadFor = (needs: readonly RoutingNeed[], facts: Facts) =>
  needs.find(({ when, team }) => team !== undefined && holds(when, facts));

/** How many levels of priority the rules add: the most that any of them does. */
export const raiseFor = (needs: readonly RoutingNeed[], facts: Facts): number =>
  Math.max(0, ...needs.filter(({ when }) => holds(when, facts)).map(({ priority }) => priority));

function hasAttribute(
  { values, atLeast }: NonNullable<RoutingCondition['attribute']>,
  value: unknown,
): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (values && !values.some((each) => each.toLowerCase() === String(value).trim().toLowerCase()))
    return false;
  return atLeast === undefined || Number(value) >= atLeast;
}
