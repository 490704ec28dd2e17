import type { Connector } from '@parley/contract';
import type { ConnectorRow } from './store.ts';

/** The connector as its administrators see it: of the credential, that there is one. */
export const describeConnector = ({
  workspaceId: _,
  sealedSecret,
  auth,
  ...row
}: ConnectorRow): Connector => ({
  ...row,
  auth: { ...auth, isSet: sealedSecret !== null },
});
