import { channelEndpoints as endpoints, widgetEndpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { changeChannel } from './change-channel.ts';
import { createChannel } from './create-channel.ts';
import { describeChannel } from './describe-channel.ts';
import { openWidget } from './open-widget.ts';
import type { ChannelPorts } from './ports.ts';
import { rotateIdentitySecret } from './rotate-identity-secret.ts';
import type { Site } from './site.ts';
import { listChannelRows } from './store.ts';

export function channelRoutes(
  kernel: Kernel,
  ports: ChannelPorts,
  findSite: (siteKey: string) => Promise<Site | undefined>,
): Route[] {
  const room = { kernel, ports };
  return [
    route(endpoints.listChannels, async (_asked, { workspaceId }, { publicOrigin }) => {
      const rows = await listChannelRows(kernel.database.in(workspaceId), workspaceId);
      return { data: rows.map((row) => describeChannel(row, publicOrigin)) };
    }),
    route(endpoints.createChannel, async ({ body }, caller, { publicOrigin }) => {
      const row = await createChannel(room, caller, body.name, body.settings ?? {});
      return describeChannel(row, publicOrigin);
    }),
    route(endpoints.changeChannel, async ({ params, body }, caller, { publicOrigin }) => {
      const row = await changeChannel(room, caller, params.channelAccountId, body);
      return describeChannel(row, publicOrigin);
    }),
    route(endpoints.rotateIdentitySecret, ({ params }, caller) =>
      rotateIdentitySecret(room, caller, params.channelAccountId),
    ),
    route(widgetEndpoints.openWidget, async ({ body }, _caller, facts) =>
      openWidget(kernel, ports, await findSite(body.siteKey), body, facts),
    ),
  ];
}
