import { z } from 'zod';
import { contact } from './contacts.ts';
import { endpoint } from './endpoint.ts';
import { agentId, contactId, mergeId, workspaceId } from './ids.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/contacts/:contactId';
const one = z.object({ workspaceId, contactId });
const reason = plainText(500).trim().min(1);

/** Something that two contacts have in common. */
export const evidence = z.strictObject({
  kind: z.enum(['user', 'email', 'phone', 'order', 'tracking', 'browser', 'name']),
  /** as people read it; empty where there is nothing to read, as of a browser */
  value: z.string().max(300),
  /** proven of both; false is a claim */
  isProven: z.boolean(),
});
export type Evidence = z.infer<typeof evidence>;

/** One joining of two contacts, kept whatever becomes of it. */
export const merge = z.object({
  id: mergeId,
  /** the contact whose profile stood for both from then on */
  survivorId: contactId,
  /** what the evidence was about on the other side; it goes back with all that hangs on it */
  mergedId: contactId,
  evidence: z.array(evidence),
  /** null: nobody had to judge, both were proven */
  by: agentId.nullable(),
  reason: z.string(),
  at: z.iso.datetime(),
  undone: z.object({ at: z.iso.datetime(), by: agentId, reason: z.string() }).nullable(),
});
export type Merge = z.infer<typeof merge>;

/** Somebody who may be the same person; nothing follows from it until an agent judges. */
export const likeness = z.object({ contact, evidence: z.array(evidence), at: z.iso.datetime() });
export type Likeness = z.infer<typeof likeness>;

/** One person over all channels: contacts that are known to be the same. */
export const person = z.object({
  /** the contact whose profile stands for all */
  mainId: contactId,
  /** that one first */
  members: z.array(contact),
  /** newest first, those taken back too */
  merges: z.array(merge),
  likely: z.array(likeness),
});
export type Person = z.infer<typeof person>;

export const mergeEndpoints = {
  getPerson: endpoint({
    method: 'GET',
    path: `${base}/person`,
    right: 'agent',
    summary: 'Everybody this contact is known or likely to be, with the evidence',
    params: one,
    result: person,
  }),
  mergeContacts: endpoint({
    method: 'POST',
    path: `${base}/merges`,
    right: 'agent',
    summary: 'Say that another contact is the same person',
    params: one,
    body: z.strictObject({ other: contactId, reason }),
    result: person,
  }),
  undoMerge: endpoint({
    method: 'POST',
    path: `${base}/merges/undo`,
    right: 'agent',
    summary: 'Take a merge back; what belongs to the other goes with them',
    params: one,
    body: z.strictObject({ mergeId, reason }),
    result: person,
  }),
  setContactsApart: endpoint({
    method: 'POST',
    path: `${base}/apart`,
    right: 'agent',
    summary: 'Say that another contact is somebody else; it is not proposed again',
    params: one,
    body: z.strictObject({ other: contactId }),
    result: person,
  }),
} as const;
