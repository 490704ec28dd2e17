import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { flowId, teamId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';
import { unreadPart } from './unread.ts';

export const routingLimits = { skills: 200, needs: 200, steps: 10, blocks: 42, days: 400 } as const;

/** What an agent can be good at: `returns`, `日语`, `enterprise` … */
export const skillName = plainText(40).trim().min(1);
/** How good, 0–100. */
export const skillLevel = z.int().min(0).max(100);
export const skillLevels = z
  .record(skillName, skillLevel)
  .refine((levels) => Object.keys(levels).length <= routingLimits.skills, 'too many skills');

const channelKind = z.string().regex(/^[a-z][a-z0-9-]{0,29}$/);

/** Which conversations: all that is named must hold, one of each list. */
export const routingCondition = z.strictObject({
  channels: z.array(channelKind).max(30).optional(),
  languages: z.array(locale).max(10).optional(),
  teams: z.array(teamId).max(200).optional(),
  tags: z.array(plainText(50).min(1)).max(50).optional(),
  /** what the bot took it to be about: one of these flows … */
  flows: z.array(flowId).max(50).optional(),
  /** … or a question of one of these categories of the knowledge */
  categories: z.array(plainText(100).trim().min(1)).max(50).optional(),
  /** of the person, by rules or by hand: `vip`, `repeat-buyer` … */
  customerTags: z.array(plainText(50).min(1)).max(50).optional(),
  /** of the contact, as the site signed it or an agent wrote it */
  attribute: z
    .strictObject({
      name: plainText(60).trim().min(1),
      values: z.array(plainText(100).trim().min(1)).max(50).optional(),
      /** a number of at least this, such as what they have spent */
      atLeast: z.number().optional(),
    })
    .optional(),
});
export type RoutingCondition = z.infer<typeof routingCondition>;

/** What such conversations need of whoever answers, and how much sooner. */
export const routingNeed = z.strictObject({
  when: routingCondition,
  skills: skillLevels.default({}),
  /** where such conversations go when the bot or the customer asks for a person; absent: where they would have gone */
  team: teamId.optional(),
  /** levels of priority on top of the conversation's own */
  priority: z.int().min(0).max(3).default(0),
});
export type RoutingNeed = z.infer<typeof routingNeed>;

/** Whoever has waited this long may also be answered by these teams, and by less skill. */
export const ladderStep = z.strictObject({
  afterSeconds: z.int().min(1).max(86_400),
  teamIds: z.array(teamId).max(50).default([]),
  easedBy: z.int().min(0).max(100).default(0),
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 09:00');
const block = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from < to, 'the end must come after the beginning; a night shift is two blocks');
export type HoursBlock = z.infer<typeof block>;

/** When a team is at work. */
export const businessHours = z.strictObject({
  /** an IANA time zone such as Asia/Shanghai */
  zone: z.string().max(60).refine(isZone, 'a time zone such as Asia/Shanghai'),
  /** blocks of each day of the week, Monday first */
  week: z.array(z.array(block).max(6)).length(7),
  /** days that differ, such as holidays; no blocks: closed */
  days: z
    .array(z.strictObject({ date: z.iso.date(), blocks: z.array(block).max(6) }))
    .max(routingLimits.days)
    .default([]),
});
export type BusinessHours = z.infer<typeof businessHours>;

export const routingRules = z.strictObject({
  needs: z.array(routingNeed).max(routingLimits.needs),
  /** steps down from a team, in any order; a team without any keeps to itself */
  ladders: z.record(teamId, z.array(ladderStep).max(routingLimits.steps)),
  /** what a conversation on a channel takes of an agent's capacity; 1 where nothing is said */
  weights: z.record(channelKind, z.number().min(0.1).max(10)),
  /** a wait this long counts as much as one level of priority */
  ageingSeconds: z.int().min(10).max(86_400),
  /** how long a customer waits for the agent they asked for or had last, while that one is there but full */
  holdSeconds: z.int().min(0).max(3_600),
  /** for how many days somebody who served a customer is preferred; 0: not at all */
  lastServedDays: z.int().min(0).max(365),
  /** teams without hours are always at work */
  hours: z.record(teamId, businessHours),
});
export type RoutingRules = z.infer<typeof routingRules>;

/** What holds while nobody has saved anything. */
export const defaultRoutingRules: RoutingRules = {
  needs: [
    { when: { attribute: { name: 'vip', values: ['true'] } }, skills: {}, priority: 2 },
    { when: { customerTags: ['vip'] }, skills: {}, priority: 2 },
  ],
  ladders: {},
  weights: {},
  ageingSeconds: 300,
  holdSeconds: 0,
  lastServedDays: 30,
  hours: {},
};

/** Rules as they are saved; version 0 while nobody has saved any. */
export const savedRoutingRules = z.strictObject({ rules: routingRules, version: z.int().nonnegative() });
export type SavedRoutingRules = z.infer<typeof savedRoutingRules>;
/** Rules as they hold, and what of the stored ones does not. */
export const heldRoutingRules = savedRoutingRules.extend({ unread: z.array(unreadPart) });
export type HeldRoutingRules = z.infer<typeof heldRoutingRules>;

/** Why this agent: asked for by name, served the customer last, or the least loaded of those who are fit. */
export const assignmentGround = z.enum(['asked-for', 'last-served', 'least-loaded']);
export type AssignmentGround = z.infer<typeof assignmentGround>;

/** Why an agent was given a conversation. */
export const assignmentReasons = z.strictObject({
  ground: assignmentGround,
  /** how many steps of the ladder the wait had come down */
  step: z.int().nonnegative().optional(),
  /** skills asked for, as the rules say, before the ladder eased them */
  skills: skillLevels.optional(),
  waitedSeconds: z.int().nonnegative(),
});
export type AssignmentReasons = z.infer<typeof assignmentReasons>;

const path = '/api/v1/workspaces/:workspaceId/routing/rules';
const params = z.object({ workspaceId });

export const routingEndpoints = {
  getRoutingRules: endpoint({
    method: 'GET',
    path,
    right: 'supervisor',
    summary: 'Who gets which conversation, and when teams are at work',
    params,
    result: heldRoutingRules,
  }),
  saveRoutingRules: endpoint({
    method: 'PUT',
    path,
    right: 'admin',
    summary: 'Save the rules of routing over the version that was seen',
    params,
    body: savedRoutingRules,
    result: heldRoutingRules,
  }),
};

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
