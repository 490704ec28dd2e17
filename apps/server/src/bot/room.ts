import type {
  ActionValue,
  BodyOf,
  ChannelAccountId,
  ConnectorCalled,
  ContactId,
  ContentCapabilities,
  ConversationId,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import type { ContactProofs, OneTimeCodes } from '../contacts/index.ts';
import type { Log } from '../conversations/index.ts';
import type { LiveFlows } from '../flows/index.ts';
import type { Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { AuditNote } from '../people/index.ts';
import type { LiveSettings } from './settings/live-settings.ts';

/** What a call of a connector came to, as far as the bot must know. */
export type VendorAnswer = { record: ConnectorCalled | null } & (
  | { outcome: 'ok'; values: Readonly<Record<string, ActionValue>> }
  | { outcome: 'failed'; failure: string }
  | { outcome: 'unreachable' | 'timeout' | 'lies' }
);
export interface BotPorts {
  /** The team that gets what nobody chose a team for; undefined where there is none. */
  defaultTeam(workspaceId: WorkspaceId, channelAccountId: ChannelAccountId): Promise<TeamId | undefined>;
  /** Service cases; absent: questions are answered and nothing else. */
  flows?: LiveFlows;
  /** Calls an action of a connector, on behalf of a contact. */
  callAction?(
    workspaceId: WorkspaceId,
    asked: {
      connector: string;
      action: string;
      inputs: Readonly<Record<string, unknown>>;
      contactId: ContactId | null;
      /** what is proven of the contact, if that was just looked up */
      proofs?: ContactProofs;
      idempotencyKey: string;
      /** for the action that sends one-time codes */
      code?: string;
      /** nothing is changed: writes, or with `all` everything, is answered with examples */
      rehearsal?: { pretends: 'writes' | 'all'; proofs: Partial<ContactProofs> };
    },
  ): Promise<VendorAnswer>;
  /** Makes what the first call of an action would wait for. */
  prepareCalls?(workspaceId: WorkspaceId): Promise<void>;
  proofsOf?(workspaceId: WorkspaceId, contactId: ContactId): Promise<ContactProofs>;
  /** Other contacts of somebody who has proven who they are; what they said elsewhere may be known here. */
  provenKinOf?(workspaceId: WorkspaceId, contactId: ContactId): Promise<ContactId[]>;
  /** One-time codes, and the action by which a workspace sends them; absent: whoever is not signed in cannot prove who they are. */
  codes?: OneTimeCodes;
  findCodeAction?(workspaceId: WorkspaceId): Promise<{ connector: string; action: string } | undefined>;
  /** Looks through what is to be said for words that the workspace does not want said. */
  screen?(workspaceId: WorkspaceId, message: BodyOf<'message'>): Promise<BodyOf<'message'>>;
  /** What a channel of a vendor shows, by its kind; absent: there are only the product's own. */
  carries?(kind: string): Promise<ContentCapabilities | undefined>;
  /** Writes who changed how the bot behaves, in the transaction of the change. */
  writeAudit?(tx: Tx, note: AuditNote): Promise<void>;
}

/** What hearing and deciding need: nothing of it speaks to anybody. */
export interface Mind
  extends Pick<
    BotPorts,
    'flows' | 'callAction' | 'proofsOf' | 'codes' | 'findCodeAction' | 'screen' | 'carries'
  > {
  kernel: Pick<Kernel, 'clock'>;
  knowledge: Pick<Knowledge, 'understand' | 'answerOf' | 'offersOf' | 'suggestFor'>;
  settings: LiveSettings;
  /** The sites that are the workspace's own. */
  originsOf(workspaceId: WorkspaceId): Promise<string[]>;
  /** Writes down at once what was changed, whoever owns the conversation by now. */
  writeDown(
    where: { workspaceId: WorkspaceId; id: ConversationId },
    record: ConnectorCalled,
    key: string,
  ): Promise<void>;
}

/** What the verbs of this room work with. */
export interface BotRoom extends BotPorts, Mind {
  kernel: Kernel;
  log: Log;
  knowledge: Knowledge;
}
