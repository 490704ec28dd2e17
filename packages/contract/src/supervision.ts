import { z } from 'zod';
import { dueRules, dueTargets, teamTargets } from './due.ts';
import { endpoint } from './endpoint.ts';
import type { AgentId, ChannelAccountId, ContactId, ConversationId, TeamId } from './ids.ts';
import { agentId, announcementId, channelAccountId, conversationId, teamId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';
import type { AgentState } from './people.ts';
import { plainText } from './plain-text.ts';
import { ticketTargets } from './ticket-due.ts';
import { unreadPart } from './unread.ts';

const base = '/api/v1/workspaces/:workspaceId/supervision';
const ws = z.object({ workspaceId });

/** What can go wrong in a conversation. */
export const riskKind = z.enum([
  'emotion',
  'waiting',
  'first-response',
  'next-response',
  'resolution',
  'words',
  'repeated',
  'low-rating',
  'silence',
]);
export type RiskKind = z.infer<typeof riskKind>;

/** 1: worth a look, 2: somebody should act, 3: now. */
export type RiskLevel = 1 | 2 | 3;

/** One thing that goes wrong, with what it was told by. */
export type Risk = { level: RiskLevel } & (
  | { kind: 'emotion'; emotion: 'angry' | 'anxious' | 'disappointed'; isFalling: boolean }
  /** since when, and how long it may last */
  | {
      kind: 'waiting' | 'first-response' | 'next-response' | 'resolution' | 'silence';
      since: string;
      targetSeconds: number;
    }
  | { kind: 'words'; by: 'contact' | 'agent' | 'bot'; times: number; groups: string[] }
  | { kind: 'repeated'; times: number }
  | { kind: 'low-rating'; score: number }
);

/** A running conversation as the monitor shows it. */
export interface MonitorRow {
  conversationId: ConversationId;
  contactId: ContactId;
  contactName: string;
  /** the path at which it is read */
  contactPicture: string | null;
  channelAccountId: ChannelAccountId;
  teamId: TeamId | null;
  owner: { kind: 'bot' } | { kind: 'queue' } | { kind: 'agent'; agentId: AgentId };
  isClosed: boolean;
  preview: { text: string; author: 'contact' | 'agent' | 'bot' | 'system' } | null;
  waitingSince: string | null;
  lastEntryAt: string;
  /** worst first */
  risks: Risk[];
  /** what the list is ordered by: 9 for each risk of level 3, 3 for level 2, 1 for level 1 */
  score: number;
}

/** Which of the running conversations are to be shown. */
export const monitorFilter = z.strictObject({
  teamId: teamId.optional(),
  agentId: agentId.optional(),
  channelAccountId: channelAccountId.optional(),
  kind: riskKind.optional(),
});
export type MonitorFilter = z.infer<typeof monitorFilter>;

/** What the wallboard can warn about. */
export const boardFigure = z.enum([
  'waiting',
  'longestWaitSeconds',
  'firstResponseP90Seconds',
  'serviceLevelPercent',
  'abandonedPercent',
  'agentsOnline',
]);
export type BoardFigure = z.infer<typeof boardFigure>;
/** Of these less is worse. */
export const betterHigh: ReadonlySet<BoardFigure> = new Set(['serviceLevelPercent', 'agentsOnline']);

const threshold = z.strictObject({
  warn: z.number().min(0).max(86_400),
  alarm: z.number().min(0).max(86_400),
});
const dayOfSeconds = 86_400;
/** three days, two, one, and four hours */
const usualTicketTargets = [259_200, 172_800, dayOfSeconds, 14_400];
export const supervisionSettings = z.strictObject({
  /** the IANA time zone in which a day begins; null: the server's */
  zone: z.string().max(60).nullable(),
  /** how long things may last before they count as a risk */
  targets: z.strictObject({
    ...dueTargets.shape,
    resolutionSeconds: dueTargets.shape.resolutionSeconds.default(dayOfSeconds),
    silenceSeconds: z.int().min(30).max(86_400),
    /** how often the same may be asked */
    repeats: z.int().min(2).max(10),
  }),
  /** what is another for a team */
  teamTargets: z.record(teamId, teamTargets).default({}),
  ticketTargets: ticketTargets.default(usualTicketTargets),
  /** answered within so many seconds counts for the service level */
  serviceLevelSeconds: z.int().min(5).max(86_400),
  alerts: z.partialRecord(boardFigure, threshold),
});
export type SupervisionSettings = z.infer<typeof supervisionSettings>;

/** What holds while nobody has saved anything. */
export const defaultSupervisionSettings: SupervisionSettings = {
  zone: null,
  targets: {
    waitSeconds: 60,
    firstResponseSeconds: 60,
    nextResponseSeconds: 180,
    resolutionSeconds: dayOfSeconds,
    silenceSeconds: 900,
    repeats: 2,
  },
  teamTargets: {},
  ticketTargets: usualTicketTargets,
  serviceLevelSeconds: 60,
  alerts: {
    waiting: { warn: 5, alarm: 10 },
    longestWaitSeconds: { warn: 60, alarm: 180 },
    serviceLevelPercent: { warn: 80, alarm: 60 },
    abandonedPercent: { warn: 10, alarm: 20 },
    agentsOnline: { warn: 1, alarm: 0 },
  },
};
export const savedSupervisionSettings = z.strictObject({
  settings: supervisionSettings,
  version: z.int().nonnegative(),
});
export type SavedSupervisionSettings = z.infer<typeof savedSupervisionSettings>;
/** Settings as they hold, and what of the stored ones does not. */
export const heldSupervisionSettings = savedSupervisionSettings.extend({ unread: z.array(unreadPart) });
export type HeldSupervisionSettings = z.infer<typeof heldSupervisionSettings>;

/** Who is there, and what they have in hand. */
export interface BoardAgent {
  agentId: AgentId;
  name: string;
  teamIds: TeamId[];
  state: AgentState;
  connected: boolean;
  stateSince: string;
  inHand: number;
  capacity: number;
}
export interface BoardTeam {
  teamId: TeamId;
  name: string;
  waiting: number;
  longestSince: string | null;
  inHand: number;
  online: number;
}
/** How a workspace stands this moment; definitions in docs/supervision.md. */
export interface Board {
  at: string;
  waiting: number;
  longestSince: string | null;
  teams: BoardTeam[];
  agents: BoardAgent[];
  /** since the day began in the workspace's time zone */
  today: {
    since: string;
    entered: number;
    answered: number;
    abandoned: number;
    firstResponseSeconds: { median: number; p90: number } | null;
    serviceLevel: { within: number; of: number; seconds: number };
    /** conversations the bot answered in, and those of them that needed nobody else */
    bot: { handled: number; contained: number };
  };
  /** conversations the bot has right now */
  withBot: number;
  alerts: { figure: BoardFigure; level: 'warn' | 'alarm'; teamId?: TeamId }[];
}

export const announcement = z.object({
  id: announcementId,
  at: z.iso.datetime(),
  by: agentId,
  text: z.string(),
  teamIds: z.array(teamId),
  sentTo: z.int(),
  acknowledged: z.int(),
});
export type Announcement = z.infer<typeof announcement>;
const forMe = announcement.pick({ id: true, at: true, by: true, text: true });
export type MyAnnouncement = z.infer<typeof forMe>;

export const supervisionEndpoints = {
  getSupervisionSettings: endpoint({
    method: 'GET',
    path: `${base}/settings`,
    right: 'supervisor',
    summary: 'Targets and thresholds of the monitor and the wallboard',
    params: ws,
    result: heldSupervisionSettings,
  }),
  saveSupervisionSettings: endpoint({
    method: 'PUT',
    path: `${base}/settings`,
    right: 'admin',
    summary: 'Save targets and thresholds over the version that was seen',
    params: ws,
    body: savedSupervisionSettings,
    result: heldSupervisionSettings,
  }),
  getDueRules: endpoint({
    method: 'GET',
    path: `${base}/due-rules`,
    right: 'agent',
    summary: 'What tells when an answer and a resolution are due: targets, those of teams, and opening hours',
    params: ws,
    result: dueRules,
  }),
  watchConversation: endpoint({
    method: 'POST',
    path: `${base}/watch/:conversationId`,
    right: 'supervisor',
    summary: 'Begin to look on; the audit says so, the customer is told nothing',
    params: z.object({ workspaceId, conversationId }),
    body: z.strictObject({}).default({}),
    result: nothing,
  }),
  announce: endpoint({
    method: 'POST',
    path: `${base}/announcements`,
    right: 'supervisor',
    summary: 'Tell something to all colleagues who are there, or to those of some teams',
    params: ws,
    body: z.strictObject({
      text: plainText(1000).trim().min(1),
      teamIds: z.array(teamId).max(50).default([]),
    }),
    result: announcement,
  }),
  listAnnouncements: endpoint({
    method: 'GET',
    path: `${base}/announcements`,
    right: 'supervisor',
    summary: 'The latest announcements and how many have acknowledged them',
    params: ws,
    result: z.object({ data: z.array(announcement) }),
  }),
  listMyAnnouncements: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/me/announcements',
    right: 'agent',
    summary: 'What was announced to me today and I have not acknowledged',
    params: ws,
    result: z.object({ data: z.array(forMe) }),
  }),
  acknowledgeAnnouncement: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/me/announcements/:announcementId/acknowledge',
    right: 'agent',
    summary: 'Say that I have read it',
    params: z.object({ workspaceId, announcementId }),
    result: nothing,
  }),
} as const;
