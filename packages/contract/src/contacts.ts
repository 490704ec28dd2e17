import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { channelAccountId, contactId, identityId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { pageOf, pageQuery } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/contacts';
const one = z.object({ workspaceId, contactId });

export const identity = z.object({
  id: identityId,
  kind: z.enum(['visitor', 'user', 'email', 'phone', 'channel']),
  /** shown to people; a visitor's token is never here */
  value: z.string(),
  /** true where the address is proven, by a signature for example; false is a mere claim */
  verified: z.boolean(),
  /** when it was last proven by a one-time code; that alone signs nobody in */
  codeProvenAt: z.iso.datetime().nullable(),
  /** where it came from, if by a channel */
  channelAccountId: channelAccountId.nullable(),
});
export type Identity = z.infer<typeof identity>;

export const contact = z.object({
  id: contactId,
  /** the contact that stands for the whole person; itself, unless it was merged into another */
  mainId: contactId,
  name: z.string().max(100),
  /** where their picture is read on this server, as a channel shows them */
  picture: z.string().nullable().optional(),
  email: z.string().max(254).nullable(),
  phone: z.string().max(40).nullable(),
  locale: locale.nullable(),
  verified: z.boolean(),
  attributes: z.record(z.string(), z.string().max(500)),
  identities: z.array(identity),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
});
export type Contact = z.infer<typeof contact>;

/** An order as the connected shop tells it; texts come in the languages the shop has. */
export const order = z.object({
  no: z.string(),
  state: z.string(),
  stateText: z.record(z.string(), z.string()),
  placedAt: z.string().nullable(),
  totalCents: z.int(),
  currency: z.string(),
  items: z.array(
    z.object({ name: z.record(z.string(), z.string()), variant: z.string(), quantity: z.int() }),
  ),
  carrier: z.string().nullable(),
  trackingNo: z.string().nullable(),
  latestTrace: z.string().nullable(),
});
export type Order = z.infer<typeof order>;

export const contactEndpoints = {
  listContacts: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Contacts, newest first, or those a search finds',
    params: z.object({ workspaceId }),
    query: pageQuery.extend({ q: z.string().max(200).optional() }),
    result: pageOf(contact),
  }),
  getContact: endpoint({
    method: 'GET',
    path: `${base}/:contactId`,
    right: 'agent',
    summary: 'One contact',
    params: one,
    result: contact,
  }),
  changeContact: endpoint({
    method: 'PATCH',
    path: `${base}/:contactId`,
    right: 'agent',
    summary: 'Correct what is known of a contact',
    params: one,
    body: z.strictObject({
      name: z.string().trim().min(1).max(100).optional(),
      email: z.email().max(254).nullable().optional(),
      phone: z.string().trim().max(40).nullable().optional(),
      /** by the keys of the workspace's fields; null takes a value away */
      attributes: z.record(z.string().max(60), plainText(500).nullable()).optional(),
    }),
    result: contact,
  }),
  listOrders: endpoint({
    method: 'GET',
    path: `${base}/:contactId/orders`,
    right: 'agent',
    summary: 'Orders of a contact in the connected shop',
    params: one,
    result: z.object({ connected: z.boolean(), data: z.array(order) }),
  }),
} as const;
