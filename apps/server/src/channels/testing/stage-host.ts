import type { ConnectedAccount } from '@parley/contract';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { connectPaper, openHost, type TestHost } from './open-host.ts';
import { openPaperVendor, type PaperVendor } from './paper-vendor.ts';

export interface StagedHost {
  house: TestHost;
  vendor: PaperVendor;
  account: ConnectedAccount;
}

/** A running host for the tests of a file; each of them has a vendor and an account of its own, to whom nothing was said yet. */
export function stageHost(options: Parameters<typeof openHost>[0]): StagedHost {
  const stage = {} as StagedHost;
  beforeAll(async () => {
    stage.house = await openHost(options);
    await stage.house.start();
  });
  beforeEach(async () => {
    stage.vendor = await openPaperVendor();
    stage.account = await connectPaper(stage.house, stage.vendor.root);
  });
  afterEach(() => stage.vendor.close());
  afterAll(() => stage.house.close());
  return stage;
}
