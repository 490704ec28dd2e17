import type {
  ChannelAccountId,
  Contact,
  ContactId,
  SavedProfileSettings,
  WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route, VisitorCaller } from '../kernel/route.ts';
import { claimAddress } from './claim-address.ts';
import { type OneTimeCodes, oneTimeCodes } from './codes/one-time-codes.ts';
import { deleteOldCodes } from './codes/store.ts';
import { getProfileSettings } from './fields/profile-settings.ts';
import { findVisitor } from './find-visitor.ts';
import { getContact } from './get-contact.ts';
import { listPersonIds, listProvenKin } from './kin.ts';
import { joinHolders } from './merge/join-holders.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteSign } from './merge/propose.ts';
import { listMerges, noteCodeProof, type Sign } from './merge/store.ts';
import { notePicture, noteProfile, openFromChannel, proveFromChannel } from './open-from-channel.ts';
import { type OpenedVisitor, type Opening, openVisitor } from './open-visitor.ts';
import type { ContactPorts } from './ports.ts';
import { type ContactProofs, proofsOf } from './proofs-of.ts';
import { contactRoutes } from './routes.ts';
import { listFaces } from './store.ts';
import { endProofs } from './token-store.ts';

export { type CodeAddress, maskAddress, readAddress } from './codes/address.ts';
export type { OneTimeCodes } from './codes/one-time-codes.ts';
export { listSpeakers } from './list-speakers.ts';
export type { ChannelPerson } from './open-from-channel.ts';
export type { OpenedVisitor, Opening } from './open-visitor.ts';
export type { ContactPorts, OrderLookup, WriteAudit } from './ports.ts';
export type { ContactProofs } from './proofs-of.ts';
export { searchLetters } from './search-letters.ts';
export { searchPattern } from './search-pattern.ts';
export { showContact } from './show-contact.ts';
export type { VerifiedIdentity } from './verified-identity.ts';
export { listVisitsOf } from './visits/store.ts';
export type { Sign };
export { listMerges };

/** People who write to the business, and how they are known. */
export interface Contacts {
  routes: Route[];
  findVisitor(token: string): Promise<VisitorCaller | undefined>;
  openVisitor(opening: Opening): Promise<OpenedVisitor>;
  /** Contacts for people who write through a channel for the first time, by the vendor's id of each. */
  openFromChannel(...asked: Tail<typeof openFromChannel>): ReturnType<typeof openFromChannel>;
  proveFromChannel(...asked: Tail<typeof proveFromChannel>): Promise<void>;
  /** Takes over what a vendor says of somebody whom nobody has given a name yet. */
  noteProfile: typeof noteProfile;
  notePicture: typeof notePicture;
  /** Counts everybody whom a channel's site has signed as unverified from now on, until they are signed again. */
  withdrawProofs(query: Query, id: ChannelAccountId): Promise<void>;
  /** Refuses with `object.not-found`; asks nothing about who may see it. */
  getContact(query: Query, workspaceId: WorkspaceId, id: ContactId): Promise<Contact>;
  /** What is proven of a contact, and whether a moment ago. */
  proofsOf(workspaceId: WorkspaceId, id: ContactId): Promise<ContactProofs>;
  /** Codes by which somebody who is not signed in proves an address. */
  codes: OneTimeCodes;
  /** Notes an address that somebody says is theirs. */
  claimAddress(claim: Parameters<typeof claimAddress>[1]): Promise<void>;
  /** Notes something that a contact showed, and proposes to agents whoever showed the same. */
  noteSign(
    tx: Tx,
    about: { workspaceId: WorkspaceId; contactId: ContactId; at: string },
    sign: Sign,
  ): Promise<void>;
  /** Everybody who is one person with a contact, itself included; nobody where it is not there. */
  personOf(query: Query, workspaceId: WorkspaceId, id: ContactId): Promise<ContactId[]>;
  /** Other contacts of somebody who has proven who they are, as far as proofs alone joined them. */
  provenKinOf(workspaceId: WorkspaceId, id: ContactId): Promise<ContactId[]>;
  /** The fields that the workspace keeps of its customers, and from where on these are called what. */
  profileSettings(query: Query, workspaceId: WorkspaceId): Promise<SavedProfileSettings>;
  /** How those that are there are shown, in one query. */
  facesOf(query: Query, workspaceId: WorkspaceId, ids: readonly ContactId[]): Promise<Map<ContactId, Face>>;
}

/** How somebody is shown; the picture by the path at which it is read. */
export interface Face {
  name: string;
  picture: string | null;
}

type Tail<F> = F extends (room: MergeRoom, ...rest: infer R) => unknown ? R : never;

/** Longer than what was proven by them holds. */
const codesKeptMs = 3 * 24 * 3_600_000;

export function createContacts(kernel: Kernel, ports: ContactPorts): Contacts {
  const room: MergeRoom = {
    kernel,
    writeAudit: ports.writeAudit,
    onRegrouped: async (tx, workspaceId, mains) => ports.onRegrouped?.(tx, workspaceId, mains),
  };
  kernel.jobs.every(3600, 'forget-codes', async () => {
    await deleteOldCodes(kernel.database.system, new Date(kernel.clock.now() - codesKeptMs).toISOString());
  });
  return {
    codes: oneTimeCodes(kernel, async (tx, who, address) => {
      await noteCodeProof(tx, { id: newId('idn'), ...who, ...address });
      await joinHolders(room, tx, who, address);
    }),
    routes: contactRoutes(kernel, ports, room),
    claimAddress: (claim) => claimAddress(room, claim),
    noteSign: (tx, about, sign) => noteSign(room, tx, about, sign),
    personOf: listPersonIds,
    provenKinOf: (workspaceId, id) =>
      listProvenKin(kernel.database.in(workspaceId), workspaceId, id, isoNow(kernel.clock)),
    profileSettings: getProfileSettings,
    findVisitor: (token) => findVisitor(kernel, token),
    openVisitor: (opening) => openVisitor(kernel, room, opening),
    withdrawProofs: async (query, id) => void (await endProofs(query, id, isoNow(kernel.clock))),
    openFromChannel: (...asked) => openFromChannel(room, ...asked),
    proveFromChannel: (...asked) => proveFromChannel(room, ...asked),
    noteProfile,
    notePicture,
    getContact,
    proofsOf: (workspaceId, id) =>
      proofsOf(kernel.database.in(workspaceId), workspaceId, id, isoNow(kernel.clock)),
    facesOf: async (query, workspaceId, ids) =>
      new Map((await listFaces(query, workspaceId, ids)).map(({ id, ...face }) => [id, face])),
  };
}
