import type { ConnectorPack } from '../../connectors/index.ts';

export const shopConnector = (baseUrl: string, secret: string): ConnectorPack => ({
  name: 'spruce-shop',
  baseUrl,
  auth: { kind: 'bearer', secret },
  timeoutMs: 3_000,
  actions: [],
});
