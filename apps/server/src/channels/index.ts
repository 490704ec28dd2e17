import type { VerifiedIdentity } from '../contacts/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import { createSiteFinder } from './find-site.ts';
import { checkOrigin } from './origin.ts';
import type { ChannelPorts } from './ports.ts';
import { channelRoutes } from './routes.ts';
import type { Site } from './site.ts';
import { verifyIdentity } from './verify-identity.ts';

export { carriedBy } from './deliver/carried-by.ts';
export { createHost, type Host } from './host.ts';
export { frameAncestors } from './origin.ts';
export type { ChannelPorts, HostPorts } from './ports.ts';
export type { Site } from './site.ts';

/** The websites of the installation, and the doorway of their visitors. */
export interface Channels {
  routes: Route[];
  findSite(siteKey: string): Promise<Site | undefined>;
  /** Whether a page of this origin may speak for the site; `ownOrigin` is where this server is reached, if not configured. */
  checkOrigin(site: Site, origin: string | undefined, ownOrigin?: string): boolean;
  /** Refuses with `identity.invalid`. */
  verifyIdentity(site: Site, token: string): Promise<VerifiedIdentity>;
}

export function createChannels(kernel: Kernel, ports: ChannelPorts): Channels {
  const findSite = createSiteFinder(kernel);
  return {
    routes: channelRoutes(kernel, ports, findSite),
    findSite,
    checkOrigin: (site, origin, ownOrigin = kernel.config.publicUrl) => checkOrigin(site, origin, ownOrigin),
    verifyIdentity: (site, token) => verifyIdentity(kernel, site, token),
  };
}
