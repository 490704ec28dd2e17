import type {
  ChannelAccountId,
  ContactId,
  ConversationId,
  ConversationState,
  Id,
  Locale,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import type { Pool } from 'pg';
import type { KnowledgeParts } from './knowledge-parts.ts';
import type { RoutingParts } from './routing-parts.ts';

/** A PostgreSQL that this process started. */
export interface Store {
  connection: { host: string; port: number; user: string; database: string; password?: string };
  stop(): Promise<void>;
}
interface ServerParts extends RoutingParts, KnowledgeParts {
  startPostgres(options: { dataDir: string; log?: (line: string) => void }): Promise<Store>;
  newId<Prefix extends string>(prefix: Prefix, now?: number): Id<Prefix>;
  newSecret(): string;
  hashSecret(secret: string): string;
  laneOf(id: ConversationId): number;
  initialState(
    workspaceId: WorkspaceId,
    id: ConversationId,
    begin: {
      contactId: ContactId;
      channelAccountId: ChannelAccountId;
      teamId: TeamId | null;
      locale: Locale | null;
    },
    at: string,
  ): ConversationState;
  recordOf(state: ConversationState): object;
  wordsOf(text: string): string[];
  searchEntries(query: unknown, caller: object, wanted: object, nowMs: number): Promise<{ data: unknown[] }>;
  browseContacts(query: unknown, caller: object, asked: object): Promise<{ data: unknown[] }>;
  /** A Chromium to drive; throws with what to do when there is none. */
  findBrowser(): string;
  /** Makes the demo shop's tables and seeds them where they are empty, with days counted from `now`. */
  prepareShop(pool: Pool, now: Date): Promise<void>;
}

/** The server's own launcher, ids and rows, bundled beside this program: the bench measures the built server, and seeds its store as the server would. */
export const parts = (await import(new URL('./server-parts.mjs', import.meta.url).href)) as ServerParts;
