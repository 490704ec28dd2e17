import type {
  Board,
  ContactId,
  ConversationId,
  DeskPush,
  DueRules,
  MonitorFilter,
  MonitorRow,
  SupervisionSettings,
  WorkspaceId,
} from '@parley/contract';
import { defaultSupervisionSettings } from '@parley/contract';
import type { Committed } from '../../conversations/index.ts';
import { isoNow } from '../../kernel/clock.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { computeBoard } from '../board/compute-board.ts';
import { follow } from '../course/course.ts';
import { listUnread } from '../course/store.ts';
import { turnStep } from '../course/turn-step.ts';
import { dueRulesOf } from '../due/live-due-rules.ts';
import { getSettings } from '../settings/save-settings.ts';
import { chooseRows, newsBetween } from './choose-rows.ts';
import { isRunning, monitorRow, type Rows, rowAfter, rowOf } from './live-rows.ts';
import {
  type AgentRecord,
  findToday,
  listAgents,
  listContactNames,
  listNamed,
  listRunning,
  listTeams,
  type RunningRecord,
  type TodayRecord,
} from './store.ts';

export interface Shown {
  monitor?: MonitorFilter | undefined;
  board?: boolean | undefined;
}
/** One desk that looks on. */
export interface Watcher {
  shown: Shown;
  push(frame: DeskPush): void;
  /** the rows as they were told; undefined: tell all of them */
  told: Map<ConversationId, string> | undefined;
  toldTotal: number;
  toldBoard: string;
}

const most = { withPeople: 10_000, withBot: 2_000 };
const mostUnread = 30;
/** A reaction writes the figures of the day a moment after the commit that changed them. */
const settleMs = 3_000;
const todayMs = 60_000;
const agentsMs = 15_000;
const reloadMs = 60_000;

/** What one workspace's supervisors look at, computed once for all of them while anybody looks. */
export class LiveWorkspace {
  readonly watchers = new Set<Watcher>();
  private readonly kernel: Kernel;
  private readonly workspaceId: WorkspaceId;
  private rows: Rows = new Map();
  private unknown = new Set<ConversationId>();
  /** what ended while rows were being read, which may still tell of it */
  private ended = new Set<ConversationId>();
  private settings: SupervisionSettings = defaultSupervisionSettings;
  private rules: DueRules = dueRulesOf(defaultSupervisionSettings, {});
  private readonly dueRules: (workspaceId: WorkspaceId) => Promise<DueRules>;
  private agents: AgentRecord[] = [];
  private teams: Awaited<ReturnType<typeof listTeams>> = [];
  private today: TodayRecord | undefined;
  private loadedAt = Number.NEGATIVE_INFINITY;
  private agentsAt = Number.NEGATIVE_INFINITY;
  private todayAt = Number.NEGATIVE_INFINITY;
  private todayUntil = Number.NEGATIVE_INFINITY;

  constructor(
    kernel: Kernel,
    workspaceId: WorkspaceId,
    dueRules: (workspaceId: WorkspaceId) => Promise<DueRules>,
  ) {
    this.dueRules = dueRules;
    this.kernel = kernel;
    this.workspaceId = workspaceId;
  }

  /** Follows what was written in the workspace. */
  hear(commit: Committed): void {
    const { before, after, entries } = commit;
    const row = this.rows.get(after.id);
    if (entries.some((entry) => turnStep(entry) || entry.author.kind === 'bot'))
      this.todayUntil = this.kernel.clock.now() + settleMs;
    if (!isRunning(after, this.kernel.clock.now())) {
      this.ended.add(after.id);
      return void this.rows.delete(after.id);
    }
    this.ended.delete(after.id);
    if (!row && before.headSeq > 0) return void this.unknown.add(after.id);
    this.rows.set(after.id, rowAfter(row, commit));
  }

  /** Who is there, or how the supervisors want it, has changed. */
  forgetPeople(): void {
    this.agentsAt = Number.NEGATIVE_INFINITY;
  }

  /** Reads what has grown old, judges everything once, and tells every watcher what is new to them. */
  async tick(): Promise<void> {
    const now = this.kernel.clock.now();
    await this.refresh(now);
    const rows = this.judged(now);
    const board = [...this.watchers].some(({ shown }) => shown.board) ? this.board(now) : undefined;
    for (const watcher of this.watchers) {
      if (watcher.shown.monitor) tellRows(watcher, watcher.shown.monitor, rows);
      if (watcher.shown.board && board) tellBoard(watcher, board);
    }
  }

  private async refresh(now: number): Promise<void> {
    const query = this.kernel.database.in(this.workspaceId);
    if (now - this.agentsAt >= agentsMs) {
      this.agentsAt = now;
      this.agents = await listAgents(query, this.workspaceId);
      this.teams = await listTeams(query, this.workspaceId);
      this.settings = (await getSettings(query, this.workspaceId)).settings;
      this.rules = await this.dueRules(this.workspaceId);
    }
    if (now - this.loadedAt >= reloadMs) {
      this.loadedAt = now;
      this.rows = new Map();
      this.ended.clear();
      await this.take(await listRunning(query, this.workspaceId, most));
    } else if (this.unknown.size > 0) {
      const ids = [...this.unknown];
      this.unknown.clear();
      await this.take(await listNamed(query, this.workspaceId, ids));
    }
    await this.nameNew();
    const isDue = now - this.todayAt >= 1_000 && (now <= this.todayUntil || now - this.todayAt >= todayMs);
    if (isDue && [...this.watchers].some(({ shown }) => shown.board)) {
      this.todayAt = now;
      this.today = await findToday(query, this.workspaceId, {
        now: isoNow(this.kernel.clock),
        zone: this.settings.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        seconds: this.settings.serviceLevelSeconds,
      });
    }
  }

  /** Takes rows as they stand in the store; what their messages tell beyond what was kept is read now. */
  private async take(records: readonly RunningRecord[]): Promise<void> {
    const now = this.kernel.clock.now();
    const rows = records.map(rowOf).filter(({ state }) => isRunning(state, now));
    const unread = groupBy(
      await listUnread(
        this.kernel.database.in(this.workspaceId),
        rows.map(({ state, readSeq }) => ({ id: state.id, after: readSeq })),
        mostUnread,
      ),
      ({ conversationId }) => conversationId,
    );
    for (const row of rows) {
      const known = this.rows.get(row.state.id);
      const isOld = known && known.state.headSeq > row.state.headSeq;
      if (isOld || this.ended.has(row.state.id)) continue;
      const news = (unread.get(row.state.id) ?? []).filter(({ seq }) => seq <= row.state.headSeq);
      this.rows.set(row.state.id, {
        ...row,
        readSeq: row.state.headSeq,
        course: news.reduce(follow, row.course),
      });
    }
  }

  private async nameNew(): Promise<void> {
    const nameless = [...this.rows.values()].filter(({ contactName }) => contactName === '');
    if (nameless.length === 0) return;
    const ids = [...new Set(nameless.map(({ state }) => state.contactId as ContactId))];
    const found = await listContactNames(this.kernel.database.in(this.workspaceId), this.workspaceId, ids);
    const faces = new Map(found.map((each) => [each.id, each]));
    for (const row of nameless) {
      const face = faces.get(row.state.contactId);
      row.contactName = face?.name ?? '';
      row.contactPicture = face?.picture ?? null;
    }
  }

  private judged(now: number): MonitorRow[] {
    if (![...this.watchers].some(({ shown }) => shown.monitor)) return [];
    for (const [id, { state }] of this.rows) if (!isRunning(state, now)) this.rows.delete(id);
    return [...this.rows.values()].map((row) =>
      monitorRow(row, { ...this.settings.targets, due: this.rules }, now),
    );
  }

  private board(now: number): Board | undefined {
    if (!this.today) return undefined;
    return computeBoard({
      states: [...this.rows.values()].map(({ state }) => state),
      ...{ agents: this.agents, teams: this.teams, today: this.today, settings: this.settings },
      now: new Date(now).toISOString(),
    });
  }
}

function tellRows(watcher: Watcher, filter: MonitorFilter, rows: readonly MonitorRow[]): void {
  const { shown, total } = chooseRows(rows, filter);
  const news = newsBetween(watcher.told ?? new Map(), shown);
  const isWhole = watcher.told === undefined;
  const isNews = isWhole || news.rows.length + news.gone.length > 0 || total !== watcher.toldTotal;
  watcher.told = news.told;
  watcher.toldTotal = total;
  if (isNews) watcher.push({ t: 'monitor', rows: news.rows, gone: news.gone, total, isWhole });
}

function tellBoard(watcher: Watcher, board: Board): void {
  const { at: _, ...lasting } = board;
  const told = JSON.stringify(lasting);
  if (told === watcher.toldBoard) return;
  watcher.toldBoard = told;
  watcher.push({ t: 'board', board });
}
