import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { outsideDeskId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const inLanguages = (chars: number) =>
  z
    .partialRecord(locale, plainText(chars).trim().min(1))
    .refine((texts) => Object.keys(texts).length > 0, 'one language at least');
const httpsAddress = z.url({ protocol: /^https$/, error: 'an address such as https://…' }).max(2000);
const none = <T extends z.ZodType>(shape: T) => shape.nullable().default(null);

/** Somewhere outside of this workspace where a customer can go on: a partner, a carrier, another company’s service. */
const written = z.strictObject({
  names: inLanguages(100),
  /** what the customer is told when they are sent there */
  words: inLanguages(500),
  link: none(httpsAddress),
  phone: none(plainText(40).trim().min(1)),
  email: none(z.email().max(254)),
  /** is told of every customer who is sent there, by a signed POST (Standard Webhooks) */
  address: none(httpsAddress),
});
export type NewOutsideDesk = z.infer<typeof written>;

export const outsideDesk = z.object({
  ...written.shape,
  id: outsideDeskId,
  version: z.int().positive(),
  /** how the last telling went; null while there was none */
  lastTold: z
    .object({
      at: z.iso.datetime(),
      /** `waiting` will be tried again */
      outcome: z.enum(['waiting', 'told', 'given-up']),
      attempts: z.int(),
      problem: z.string().nullable(),
    })
    .nullable(),
});
export type OutsideDesk = z.infer<typeof outsideDesk>;

const base = '/api/v1/workspaces/:workspaceId/outside-desks';
const one = z.object({ workspaceId, outsideDeskId });

export const outsideDeskEndpoints = {
  listOutsideDesks: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Where customers can be sent outside of the workspace',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(outsideDesk) }),
  }),
  createOutsideDesk: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Add an outside desk; the secret that signs what its address is told is shown once',
    params: z.object({ workspaceId }),
    body: written,
    result: z.object({ desk: outsideDesk, secret: z.string().nullable() }),
  }),
  changeOutsideDesk: endpoint({
    method: 'PUT',
    path: `${base}/:outsideDeskId`,
    right: 'admin',
    summary: 'Change an outside desk over the version that was seen; a new address gets a new secret',
    params: one,
    body: written.extend({ version: z.int().positive() }),
    result: z.object({ desk: outsideDesk, secret: z.string().nullable() }),
  }),
  deleteOutsideDesk: endpoint({
    method: 'DELETE',
    path: `${base}/:outsideDeskId`,
    right: 'admin',
    summary: 'Remove an outside desk; what was sent there stays in the log',
    params: one,
    result: nothing,
  }),
} as const;
