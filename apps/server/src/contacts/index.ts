import type { ChannelAccountId, Contact, ContactId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route, VisitorCaller } from '../kernel/route.ts';
import { type OneTimeCodes, oneTimeCodes } from './codes/one-time-codes.ts';
import { deleteOldCodes } from './codes/store.ts';
import { findVisitor } from './find-visitor.ts';
import { getContact } from './get-contact.ts';
import { type OpenedVisitor, type Opening, openVisitor } from './open-visitor.ts';
import type { OrderLookup, WriteAudit } from './ports.ts';
import { type ContactProofs, proofsOf } from './proofs-of.ts';
import { contactRoutes } from './routes.ts';
import { listNames } from './store.ts';
import { endProofs } from './token-store.ts';

export { claimAddress } from './claim-address.ts';
export { type CodeAddress, maskAddress, readAddress } from './codes/address.ts';
export type { OneTimeCodes } from './codes/one-time-codes.ts';
export type { OpenedVisitor, Opening } from './open-visitor.ts';
export type { OrderLookup, WriteAudit } from './ports.ts';
export type { ContactProofs } from './proofs-of.ts';
export type { VerifiedIdentity } from './verified-identity.ts';

/** People who write to the business, and how they are known. */
export interface Contacts {
  routes: Route[];
  findVisitor(token: string): Promise<VisitorCaller | undefined>;
  openVisitor(opening: Opening): Promise<OpenedVisitor>;
  /** Counts everybody whom a channel's site has signed as unverified from now on, until they are signed again. */
  withdrawProofs(query: Query, id: ChannelAccountId): Promise<void>;
  /** Refuses with `object.not-found`; asks nothing about who may see it. */
  getContact(query: Query, workspaceId: WorkspaceId, id: ContactId): Promise<Contact>;
  /** What is proven of a contact, and whether a moment ago. */
  proofsOf(workspaceId: WorkspaceId, id: ContactId): Promise<ContactProofs>;
  /** Codes by which somebody who is not signed in proves an address. */
  codes: OneTimeCodes;
  /** The names of those that are there, in one query. */
  namesOf(query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]): Promise<Map<ContactId, string>>;
}

/** Longer than what was proven by them holds. */
const codesKeptMs = 3 * 24 * 3_600_000;

export function createContacts(
  kernel: Kernel,
  ports: { orders: OrderLookup; writeAudit: WriteAudit },
): Contacts {
  kernel.jobs.every(3600, 'forget-codes', async () => {
    await deleteOldCodes(kernel.database.system, new Date(kernel.clock.now() - codesKeptMs).toISOString());
  });
  return {
    codes: oneTimeCodes(kernel),
    routes: contactRoutes(kernel, ports),
    findVisitor: (token) => findVisitor(kernel, token),
    openVisitor: (opening) => openVisitor(kernel, opening),
    withdrawProofs: async (query, id) => void (await endProofs(query, id, isoNow(kernel.clock))),
    getContact,
    proofsOf: (workspaceId, id) =>
      proofsOf(kernel.database.in(workspaceId), workspaceId, id, isoNow(kernel.clock)),
    namesOf: async (query, workspaceId, ids) => {
      const rows = await listNames(query, workspaceId, ids);
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
  };
}
