import type { ConnectorPack } from '../../connectors/index.ts';
import { changes } from './connectors/changes.ts';
import { lookUps } from './connectors/look-ups.ts';
import { shopping } from './connectors/shopping.ts';

/** The demo shop's back office as a connector: everything it tells and does, by name. */
export const shopConnector = (baseUrl: string, secret: string): ConnectorPack => ({
  name: 'shop',
  baseUrl,
  auth: { kind: 'bearer', secret },
  timeoutMs: 3_000,
  actions: [...lookUps, ...changes, ...shopping],
});
