import type { ConnectorAction, ConnectorActionDraft, ContactId, WorkspaceId } from '@parley/contract';
import { connectorAction } from '@parley/contract';
import { stageWorkspace } from '../../contacts/testing/index.ts';
import { createGuardedFetch } from '../../kernel/guarded-fetch/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type Connectors, createConnectors, type Proofs } from '../index.ts';

/** The room over a fresh database, with private hosts open and customers whose proofs a test sets. */
export interface Desk {
  kernel: TestKernel;
  clock: FakeClock;
  connectors: Connectors;
  workspaceId: WorkspaceId;
  /** `connector action` pairs that something calls */
  used: Set<string>;
  audit: { action: string; detail: Record<string, unknown> }[];
  customer(proofs: Partial<Proofs>): ContactId;
}

export async function openDesk(): Promise<Desk> {
  const clock = fakeClock();
  const bare = await testKernel({ clock });
  const kernel = { ...bare, guardedFetch: createGuardedFetch({ allowedPrivateHosts: ['127.0.0.1'] }) };
  const { workspaceId } = await stageWorkspace(kernel);
  const proofs = new Map<ContactId, Proofs>();
  const used = new Set<string>();
  const audit: Desk['audit'] = [];
  const flow = newId('flw');
  const connectors = createConnectors(kernel, {
    proofsOf: async (_workspaceId, id) => proofs.get(id) ?? { isFresh: false },
    isActionUsed: async (_query, _workspaceId, name, action) =>
      action === null ? [...used].some((each) => each.startsWith(`${name} `)) : used.has(`${name} ${action}`),
    usesOf: async (_query, _workspaceId, connector) =>
      [...used].flatMap((pair) => {
        const [name, action = ''] = pair.split(' ');
        return name === connector ? [{ action, flow, name: 'A flow', isPublished: true }] : [];
      }),
    writeAudit: async (_tx, { action, detail }) => void audit.push({ action, detail }),
  });
  return {
    ...{ kernel, clock, connectors, workspaceId, used, audit },
    customer(given) {
      const id = newId('ctc');
      proofs.set(id, { isFresh: false, ...given });
      return id;
    },
  };
}

export const actionOf = (given: Partial<ConnectorActionDraft>): ConnectorAction =>
  connectorAction.parse({
    name: 'act',
    label: { en: 'Act' },
    method: 'GET',
    path: '/x',
    isWrite: false,
    ...given,
  });
