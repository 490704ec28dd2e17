import { z } from 'zod';
import { endpoint, roles } from './endpoint.ts';
import { agentId, auditId, invitationId, personId, sessionId, teamId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing, pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';
import { skillLevels } from './routing.ts';
import { longestHoldSeconds } from './scheduled.ts';

const ws = z.object({ workspaceId });
const base = '/api/v1/workspaces/:workspaceId';

export const role = z.enum(roles);
export const agentState = z.enum(['online', 'busy', 'break', 'offline']);
export type AgentState = z.infer<typeof agentState>;
/** A reason for not being online, as the workspace names it: lunch, training … */
export const stateReason = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'small letters, digits and hyphens'),
  state: z.enum(['busy', 'break']),
  names: z
    .partialRecord(locale, plainText(40).trim().min(1))
    .refine((names) => Object.keys(names).length > 0, 'a name in one language at least'),
});
export type StateReason = z.infer<typeof stateReason>;
/** What holds while a workspace has named none itself. */
export const defaultStateReasons: readonly StateReason[] = [
  {
    key: 'meal',
    state: 'break',
    names: { 'zh-CN': '用餐', 'zh-TW': '用餐', en: 'Meal', ja: '食事' },
  },
  {
    key: 'away',
    state: 'break',
    names: { 'zh-CN': '暂时离开', 'zh-TW': '暫時離開', en: 'Away for a moment', ja: '少し離席' },
  },
  {
    key: 'training',
    state: 'busy',
    names: { 'zh-CN': '培训', 'zh-TW': '培訓', en: 'Training', ja: '研修' },
  },
  {
    key: 'follow-up',
    state: 'busy',
    names: { 'zh-CN': '处理后续', 'zh-TW': '處理後續', en: 'Follow-up work', ja: '後処理' },
  },
];
/** Seconds to accept an offered conversation; 0: it is taken at once. */
const acceptSeconds = z.int().min(0).max(600);

/** Which conversations an agent may see: every one, those of their teams, or their own and what waits for their teams. */
export const visibility = z.enum(['all', 'teams', 'mine']);
export type Visibility = z.infer<typeof visibility>;

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const password = z.string().min(10, 'at least 10 characters').max(200);
const name = z.string().trim().min(1).max(100);
const token = z.string().min(20).max(200);

export const workspace = z.object({
  id: workspaceId,
  name,
  locale,
  /** seconds an agent has to accept an offered conversation; 0 = taken at once */
  acceptSeconds,
  /** the team that gets what nobody chose a team for */
  defaultTeamId: teamId.nullable(),
  botEnabled: z.boolean(),
  /** what agents may say of why they are busy or away */
  stateReasons: z.array(stateReason),
});
export type Workspace = z.infer<typeof workspace>;

export const agent = z.object({
  id: agentId,
  personId,
  name,
  email,
  role,
  active: z.boolean(),
  visibility,
  /** how many conversations at a time */
  capacity: z.int().min(0).max(100),
  /** how good at what, 0–100 */
  skills: skillLevels,
  teamIds: z.array(teamId),
  state: agentState,
  /** the key of the reason they gave for it */
  stateReason: z.string().nullable(),
  stateSince: z.iso.datetime(),
  /** their own time to accept; null: their team’s or the workspace’s */
  acceptSeconds: acceptSeconds.nullable(),
  /** has a desk open right now */
  connected: z.boolean(),
  openConversations: z.int().nonnegative(),
});
export type Agent = z.infer<typeof agent>;

export const team = z.object({
  id: teamId,
  name,
  agentIds: z.array(agentId),
  /** its people’s time to accept; null: the workspace’s */
  acceptSeconds: acceptSeconds.nullable(),
});
export type Team = z.infer<typeof team>;

/** How long an agent was in each state, with a desk open. */
export const stateTotals = z.object({
  agentId,
  /** milliseconds, with the reasons given for it */
  spells: z.array(z.object({ state: agentState, reason: z.string().nullable(), ms: z.int().nonnegative() })),
  /** first and last moment at a desk */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
});
export type StateTotals = z.infer<typeof stateTotals>;

export const invitation = z.object({
  id: invitationId,
  email,
  role,
  teamIds: z.array(teamId),
  expiresAt: z.iso.datetime(),
  invitedBy: z.string(),
});
/** How long each of one's own messages is held before it goes out, so that it can be taken back; 0: not at all. */
const undoSeconds = z.int().min(0).max(longestHoldSeconds);
export const me = z.object({
  person: z.object({ id: personId, name, email, locale, undoSeconds }),
  memberships: z.array(z.object({ agentId, role, visibility, workspace })),
  sessionId,
});
export type Me = z.infer<typeof me>;
export const session = z.object({
  id: sessionId,
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  device: z.string(),
  address: z.string(),
  current: z.boolean(),
});
export const auditLine = z.object({
  id: auditId,
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  object: z.string(),
  detail: z.record(z.string(), z.unknown()),
});

export const peopleEndpoints = {
  describeSetup: endpoint({
    method: 'GET',
    path: '/api/v1/setup',
    right: 'anyone',
    summary: 'Whether the first administrator is still to be made',
    result: z.object({ needed: z.boolean() }),
  }),
  setUp: endpoint({
    method: 'POST',
    path: '/api/v1/setup',
    right: 'anyone',
    summary: 'Make the first administrator with the one-time link',
    body: z.strictObject({
      token,
      name,
      email,
      password,
      workspaceName: name,
      locale: locale.default('zh-CN'),
    }),
    result: me,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/v1/sign-in',
    right: 'anyone',
    summary: 'Sign in; the session is a cookie',
    body: z.strictObject({ email, password: z.string().min(1).max(200) }),
    result: me,
  }),
  signOut: endpoint({
    method: 'POST',
    path: '/api/v1/sign-out',
    right: 'person',
    summary: 'End this session',
    result: nothing,
  }),
  describeMe: endpoint({
    method: 'GET',
    path: '/api/v1/me',
    right: 'person',
    summary: 'Who is signed in, and where they work',
    result: me,
  }),
  changeMe: endpoint({
    method: 'PATCH',
    path: '/api/v1/me',
    right: 'person',
    summary: 'Change own name, language, or how long own messages are held before they go out',
    body: z.strictObject({
      name: name.optional(),
      locale: locale.optional(),
      undoSeconds: undoSeconds.optional(),
    }),
    result: me,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/api/v1/me/password',
    right: 'person',
    summary: 'Change own password; every other session ends',
    body: z.strictObject({ current: z.string().min(1).max(200), next: password }),
    result: nothing,
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/api/v1/me/sessions',
    right: 'person',
    summary: 'Own sessions',
    result: z.object({ data: z.array(session) }),
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/api/v1/me/sessions/:sessionId',
    right: 'person',
    summary: 'End one of the own sessions',
    params: z.object({ sessionId }),
    result: nothing,
  }),
  describeInvitation: endpoint({
    method: 'POST',
    path: '/api/v1/invitations/describe',
    right: 'anyone',
    summary: 'What an invitation offers',
    body: z.strictObject({ token }),
    result: z.object({ email, workspaceName: name, knownPerson: z.boolean() }),
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/api/v1/invitations/accept',
    right: 'anyone',
    summary: 'Join a workspace; a known person signs with their password',
    body: z.strictObject({ token, name, password }),
    result: me,
  }),
  createWorkspace: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces',
    right: 'person',
    summary: 'Open one more workspace (owners only)',
    body: z.strictObject({ name, locale: locale.default('zh-CN') }),
    result: workspace,
  }),
  getWorkspace: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'The workspace',
    params: ws,
    result: workspace,
  }),
  changeWorkspace: endpoint({
    method: 'PATCH',
    path: base,
    right: 'admin',
    summary: 'Change the workspace',
    params: ws,
    body: z.strictObject({
      name: name.optional(),
      locale: locale.optional(),
      acceptSeconds: acceptSeconds.optional(),
      defaultTeamId: teamId.optional(),
      botEnabled: z.boolean().optional(),
      stateReasons: z
        .array(stateReason)
        .max(30)
        .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'every key once')
        .optional(),
    }),
    result: workspace,
  }),
  listAgents: endpoint({
    method: 'GET',
    path: `${base}/agents`,
    right: 'agent',
    summary: 'Everybody who answers here',
    params: ws,
    result: z.object({ data: z.array(agent) }),
  }),
  changeAgent: endpoint({
    method: 'PATCH',
    path: `${base}/agents/:agentId`,
    right: 'admin',
    summary: 'Change role, teams, capacity, visibility, or deactivate',
    params: z.object({ workspaceId, agentId }),
    body: z.strictObject({
      role: role.optional(),
      teamIds: z.array(teamId).max(50).optional(),
      capacity: z.int().min(0).max(100).optional(),
      skills: skillLevels.optional(),
      visibility: visibility.optional(),
      active: z.boolean().optional(),
      acceptSeconds: acceptSeconds.nullable().optional(),
    }),
    result: agent,
  }),
  setState: endpoint({
    method: 'PUT',
    path: `${base}/me/state`,
    right: 'agent',
    summary: 'Say whether conversations may come',
    params: ws,
    body: z.strictObject({
      state: agentState,
      /** the key of one of the workspace’s reasons for this state */
      reason: z.string().max(40).optional(),
    }),
    result: agent,
  }),
  signOutAgent: endpoint({
    method: 'POST',
    path: `${base}/agents/:agentId/sign-out`,
    right: 'supervisor',
    summary: 'End an agent’s sessions; what they have in hand goes back to the front of its queue',
    params: z.object({ workspaceId, agentId }),
    result: agent,
  }),
  listStateTotals: endpoint({
    method: 'GET',
    path: `${base}/state-totals`,
    right: 'agent',
    summary: 'Time in each state within a span of up to 31 days: one’s own, of everybody for supervisors',
    params: ws,
    query: z
      .object({ from: z.iso.datetime(), to: z.iso.datetime() })
      .refine(
        ({ from, to }) =>
          Date.parse(from) < Date.parse(to) && Date.parse(to) - Date.parse(from) <= 31 * 86_400_000,
        'a span of up to 31 days',
      ),
    result: z.object({ data: z.array(stateTotals) }),
  }),
  listInvitations: endpoint({
    method: 'GET',
    path: `${base}/invitations`,
    right: 'admin',
    summary: 'Open invitations',
    params: ws,
    result: z.object({ data: z.array(invitation) }),
  }),
  invite: endpoint({
    method: 'POST',
    path: `${base}/invitations`,
    right: 'admin',
    summary: 'Invite somebody; the link is shown once',
    params: ws,
    body: z.strictObject({
      email,
      role: role.default('agent'),
      teamIds: z.array(teamId).max(50).default([]),
    }),
    result: invitation.extend({ link: z.string() }),
  }),
  revokeInvitation: endpoint({
    method: 'DELETE',
    path: `${base}/invitations/:invitationId`,
    right: 'admin',
    summary: 'Take an invitation back',
    params: z.object({ workspaceId, invitationId }),
    result: nothing,
  }),
  listTeams: endpoint({
    method: 'GET',
    path: `${base}/teams`,
    right: 'agent',
    summary: 'Teams',
    params: ws,
    result: z.object({ data: z.array(team) }),
  }),
  createTeam: endpoint({
    method: 'POST',
    path: `${base}/teams`,
    right: 'admin',
    summary: 'Make a team',
    params: ws,
    body: z.strictObject({ name, agentIds: z.array(agentId).max(500).default([]) }),
    result: team,
  }),
  changeTeam: endpoint({
    method: 'PATCH',
    path: `${base}/teams/:teamId`,
    right: 'admin',
    summary: 'Rename a team or choose its agents',
    params: z.object({ workspaceId, teamId }),
    body: z.strictObject({
      name: name.optional(),
      agentIds: z.array(agentId).max(500).optional(),
      acceptSeconds: acceptSeconds.nullable().optional(),
    }),
    result: team,
  }),
  deleteTeam: endpoint({
    method: 'DELETE',
    path: `${base}/teams/:teamId`,
    right: 'admin',
    summary: 'Remove a team that nothing waits for',
    params: z.object({ workspaceId, teamId }),
    result: nothing,
  }),
  listAudit: endpoint({
    method: 'GET',
    path: `${base}/audit`,
    right: 'admin',
    summary: 'Who changed what',
    params: ws,
    query: pageQuery,
    result: pageOf(auditLine),
  }),
} as const;
