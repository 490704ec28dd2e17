import {
  fileLimits,
  type Locale,
  visitorTextChars,
  type WidgetConfig,
  type WidgetSession,
} from '@parley/contract';
import type { VerifiedIdentity } from '../contacts/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { RequestFacts } from '../kernel/route.ts';
import { checkOrigin } from './origin.ts';
import type { ChannelPorts } from './ports.ts';
import type { Site } from './site.ts';
import { verifyIdentity } from './verify-identity.ts';

export interface WidgetOpening {
  siteKey: string;
  visitorToken?: string | undefined;
  identityToken?: string | undefined;
  locale?: Locale | undefined;
}
type Facts = Pick<RequestFacts, 'origin' | 'publicOrigin'>;

/** Begins or resumes a visitor's session on a site, once site, origin and identity have been judged. */
export async function openWidget(
  kernel: Kernel,
  ports: ChannelPorts,
  site: Site | undefined,
  asked: WidgetOpening,
  facts: Facts,
): Promise<WidgetSession> {
  const admitted = admit(site, facts);
  const { id, workspaceId, settings } = admitted;
  const identity = await identify(kernel, admitted, asked.identityToken);
  const locale = asked.locale ?? admitted.locale;
  const { visitorToken } = asked;
  const { token, contact } = await ports.contacts.openVisitor({
    ...{ workspaceId, channelAccountId: id, visitorToken, identity, locale },
  });
  const [conversations, suggestions] = await Promise.all([
    ports.listForVisitor(workspaceId, contact.id),
    ports.suggestFor(workspaceId, locale),
  ]);
  return {
    visitorToken: token,
    contact: { id: contact.id, name: contact.name, verified: contact.verified },
    config: configOf(settings, locale),
    conversations,
    suggestions,
  };
}

function admit(site: Site | undefined, { origin, publicOrigin }: Facts): Site {
  if (!site)
    throw new Refusal('channel.unknown', { detail: 'No site has this key; copy the snippet again.' });
  if (!checkOrigin(site, origin, publicOrigin))
    throw new Refusal('request.foreign-origin', {
      detail: 'This page is not among the origins of the site; add it in the settings of the channel.',
    });
  if (!site.settings.enabled) throw new Refusal('channel.disabled');
  return site;
}

async function identify(
  kernel: Kernel,
  site: Site,
  token: string | undefined,
): Promise<VerifiedIdentity | undefined> {
  if (token !== undefined) return verifyIdentity(kernel, site, token);
  if (site.settings.verifiedOnly) throw new Refusal('identity.required');
  return undefined;
}

const configOf = (settings: Site['settings'], locale: Locale): WidgetConfig => ({
  title: settings.title,
  greeting: settings.greeting[locale],
  accent: settings.accent,
  position: settings.position,
  verifiedOnly: settings.verifiedOnly,
  askRating: settings.askRating,
  typingPreview: settings.typingPreview,
  locale,
  limits: { textChars: visitorTextChars, fileBytes: fileLimits.bytes },
});
