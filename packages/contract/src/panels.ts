import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { contactId, conversationId, panelId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/panels';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, panelId });

export const panelLimits = { panels: 20, urlChars: 1000, tokenSeconds: 300, insertChars: 4000 } as const;

/** What may stand in a panel's address; each is filled in as one part of it, never as more. */
export const panelPlaceholders = [
  'token',
  'workspace',
  'agent',
  'contact',
  'conversation',
  'user',
  'email',
  'phone',
  'name',
  'locale',
] as const;
export type PanelPlaceholder = (typeof panelPlaceholders)[number];

const known = new Set<string>(panelPlaceholders);
const placeholder = /\{([^{}]*)\}/g;

/** The address with every placeholder filled in as one part of it, whatever the value holds. */
export const fillPanelUrl = (
  template: string,
  values: Readonly<Partial<Record<PanelPlaceholder, string>>>,
): string =>
  template.replace(placeholder, (_, name: PanelPlaceholder) => encodeURIComponent(values[name] ?? ''));

/** What is filled in may choose a page, never a server: host and port stand there as they are. */
const address = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?(?=[/?#]|$)/i;

/** The origin that a panel's address leads to; undefined where the address is not fit for a panel: plain http only leads to the agent's own machine. */
export function panelOrigin(template: string): string | undefined {
  const [, scheme = '', host = '', port = ''] = address.exec(template.trim()) ?? [];
  const isLoopback = /^(localhost|127\.0\.0\.1)$/i.test(host);
  if (host === '' || (scheme.toLowerCase() === 'http' && !isLoopback)) return undefined;
  return `${scheme}://${host}${port}`.toLowerCase();
}

const names = (template: string) => [...template.matchAll(placeholder)].map(([, name]) => name ?? '');

const urlTemplate = plainText(panelLimits.urlChars)
  .trim()
  .refine((text) => panelOrigin(text) !== undefined, 'an address that begins with https://')
  .refine((text) => names(text).every((name) => known.has(name)), 'only placeholders that there are');

const panelFields = {
  name: plainText(40).trim().min(1),
  urlTemplate,
  /** beside a conversation, on a customer's page, or both */
  place: z.enum(['conversation', 'customer', 'both']),
  isOn: z.boolean(),
};

/** A page of the business's own, shown beside a customer. */
export const panel = z.object({ id: panelId, ...panelFields, urlTemplate: z.string() });
export type Panel = z.infer<typeof panel>;

/** What a panel is opened with: the token says who looks at whom, and its signature that we say so. */
export const openedPanel = z.object({
  url: z.string(),
  token: z.string(),
  expiresAt: z.iso.datetime(),
});
export type OpenedPanel = z.infer<typeof openedPanel>;

const publicKey = z.object({
  /** for a library that reads PEM */
  pem: z.string(),
  kid: z.string(),
  createdAt: z.iso.datetime(),
  /** where the same stands as a JSON Web Key Set */
  keySetUrl: z.string(),
});

export const panelEndpoints = {
  listPanels: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Pages of the business that are shown beside customers',
    params: ws,
    result: z.object({ data: z.array(panel) }),
  }),
  createPanel: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Add a page',
    params: ws,
    body: z.strictObject({
      ...panelFields,
      place: panelFields.place.default('both'),
      isOn: panelFields.isOn.default(true),
    }),
    result: panel,
  }),
  changePanel: endpoint({
    method: 'PATCH',
    path: `${base}/:panelId`,
    right: 'admin',
    summary: 'Change a page',
    params: one,
    body: z.strictObject(panelFields).partial(),
    result: panel,
  }),
  deletePanel: endpoint({
    method: 'DELETE',
    path: `${base}/:panelId`,
    right: 'admin',
    summary: 'Remove a page',
    params: one,
    result: nothing,
  }),
  openPanel: endpoint({
    method: 'POST',
    path: `${base}/:panelId/open`,
    right: 'agent',
    summary: 'The address of a page for one customer, with a token its server can trust',
    params: one,
    body: z.strictObject({ contactId, conversationId: conversationId.optional() }),
    result: openedPanel,
  }),
  getPanelKey: endpoint({
    method: 'GET',
    path: '/api/v1/workspaces/:workspaceId/panel-key',
    right: 'admin',
    summary: 'The public key by which servers of panels check tokens',
    params: ws,
    result: publicKey,
  }),
  rotatePanelKey: endpoint({
    method: 'POST',
    path: '/api/v1/workspaces/:workspaceId/panel-key/rotate',
    right: 'admin',
    summary: 'Sign with a new key from now on; what the old one signed is good for nothing any more',
    params: ws,
    body: z.strictObject({}).default({}),
    result: publicKey,
  }),
  listPanelKeys: endpoint({
    method: 'GET',
    path: '/api/v1/panel-keys/:workspaceId',
    right: 'anyone',
    summary: 'The public key of a workspace as a JSON Web Key Set',
    params: ws,
    result: z.object({ keys: z.array(z.record(z.string(), z.string())) }),
  }),
} as const;

/** What a panel's page may say to the desk by `postMessage`; anything else is passed over. */
export type PanelSays =
  /** it has loaded and wants to know for whom */
  | { parley: 1; t: 'ready' }
  /** it is this high, in pixels */
  | { parley: 1; t: 'resize'; height: number }
  /** into the draft, where the agent reads it before anything is sent */
  | { parley: 1; t: 'insert'; text: string };
