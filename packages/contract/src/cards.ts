import { z } from 'zod';
import { actionValue, callOutcome, outputKind } from './connectors.ts';
import { endpoint } from './endpoint.ts';
import { connectorId, contactId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';

export const cardLimits = {
  /** how many a workspace shows beside a customer */
  cards: 8,
  /** how much of a list is shown */
  items: 20,
  /** however long a connector may take, the others are not held up for longer */
  waitMs: 5_000,
} as const;

const words = z.partialRecord(locale, z.string());

/** One thing that another system knows; of a list of single values, all of them. */
export const cardFact = z.object({ name: z.string(), label: words, kind: outputKind, value: actionValue });
export type CardFact = z.infer<typeof cardFact>;

/** What another system knows of a customer, or why it is not known. */
export const customerCard = z.object({
  connector: connectorId,
  action: z.string(),
  label: words,
  /** `unproven`: it was not asked, since the customer has proven none of what it asks for */
  outcome: z.enum([...callOutcome.options, 'unproven']),
  /** of an `unproven` one: what it asks for */
  asksFor: z.array(z.enum(['user', 'email', 'phone'])),
  /** of a `failed` one: the expected no */
  failure: z.object({ name: z.string(), label: words }).nullable(),
  facts: z.array(cardFact),
  /** of a list of things, what is known of each */
  items: z.array(z.array(cardFact)),
});
export type CustomerCard = z.infer<typeof customerCard>;

export const cardEndpoints = {
  listCards: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/contacts/:contactId/cards',
    right: 'agent',
    summary: 'What connected systems know of a contact: the actions of connectors that are cards',
    params: z.object({ workspaceId, contactId }),
    result: z.object({ data: z.array(customerCard) }),
  }),
} as const;
