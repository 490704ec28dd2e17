import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { channelAccountId, teamId, workspaceId } from './ids.ts';
import { locale } from './locale.ts';

const base = '/api/v1/workspaces/:workspaceId/channels';
const one = z.object({ workspaceId, channelAccountId });
const origin = z
  .string()
  .max(200)
  .regex(/^(https?:\/\/[^/\s]+|\*)$/, 'an origin such as https://shop.example, or *');
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);

/** How the widget looks and behaves on a site. */
export const widgetSettings = z.strictObject({
  title: z.string().min(1).max(60),
  greeting: z.record(locale, z.string().max(500)),
  accent: colour,
  position: z.enum(['right', 'left']),
  /** sites that may carry the widget; `*` means any */
  origins: z.array(origin).max(50),
  /** only visitors whose identity the site has signed may write */
  verifiedOnly: z.boolean(),
  teamId: teamId.nullable(),
  askRating: z.boolean(),
  /** whoever answers sees what the customer writes before they send it; the widget says so */
  typingPreview: z.boolean(),
  /** for how long a message may be taken back or changed; 0: never */
  recallMinutes: z
    .int()
    .min(0)
    .max(7 * 24 * 60),
  enabled: z.boolean(),
});
export type WidgetSettings = z.infer<typeof widgetSettings>;

export const channelAccount = z.object({
  id: channelAccountId,
  kind: z.literal('web'),
  name: z.string().min(1).max(100),
  siteKey: z.string(),
  settings: widgetSettings,
  snippet: z.string(),
  chatLink: z.string(),
});
export type ChannelAccount = z.infer<typeof channelAccount>;

export const channelEndpoints = {
  listChannels: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Connected channels',
    params: z.object({ workspaceId }),
    result: z.object({ data: z.array(channelAccount) }),
  }),
  createChannel: endpoint({
    method: 'POST',
    path: base,
    right: 'admin',
    summary: 'Connect a website',
    params: z.object({ workspaceId }),
    body: z.strictObject({
      name: z.string().trim().min(1).max(100),
      settings: widgetSettings.partial().optional(),
    }),
    result: channelAccount,
  }),
  changeChannel: endpoint({
    method: 'PATCH',
    path: `${base}/:channelAccountId`,
    right: 'admin',
    summary: 'Change a channel',
    params: one,
    body: z.strictObject({
      name: z.string().trim().min(1).max(100).optional(),
      settings: widgetSettings.partial().optional(),
    }),
    result: channelAccount,
  }),
  rotateIdentitySecret: endpoint({
    method: 'POST',
    path: `${base}/:channelAccountId/identity-secret`,
    right: 'admin',
    summary: 'Make a new secret that signs visitor identities; shown once',
    params: one,
    result: z.object({ secret: z.string() }),
  }),
} as const;
