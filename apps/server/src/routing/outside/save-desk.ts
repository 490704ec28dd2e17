import { randomBytes } from 'node:crypto';
import type {
  AgentId,
  AuditAction,
  NewOutsideDesk,
  OutsideDesk,
  OutsideDeskId,
  WorkspaceId,
} from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RoutingPorts } from '../ports.ts';
import { countDesks, deleteDesk, deskOf, insertDesk, listDesks, updateDesk } from './store.ts';

export interface Editor {
  workspaceId: WorkspaceId;
  actor: AgentId;
}
type Ports = Pick<RoutingPorts, 'writeAudit'>;
interface Saved {
  desk: OutsideDesk;
  /** told this once; null where nothing new is signed */
  secret: string | null;
}
const most = 200;

/** A secret in the form of Standard Webhooks. */
const newSigningSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

export async function getDesk(query: Query, workspaceId: WorkspaceId, id: OutsideDeskId) {
  const [row] = await listDesks(query, workspaceId, id);
  if (!row) throw new Refusal('object.not-found', { detail: 'There is no such outside desk.' });
  return row;
}

export function createDesk(
  kernel: Kernel,
  ports: Ports,
  editor: Editor,
  written: NewOutsideDesk,
): Promise<Saved> {
  const { workspaceId } = editor;
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await countDesks(tx, workspaceId)) >= most)
      throw new Refusal('request.invalid', { detail: `At most ${most} outside desks.` });
    const id = newId('out', kernel.clock.now());
    const secret = written.address ? newSigningSecret() : null;
    await insertDesk(tx, { id, workspaceId, written, secret: secret && kernel.secrets.seal(secret) });
    await tell(kernel, ports, tx, editor, id, 'outside-desk.created');
    return { desk: deskOf(await getDesk(tx, workspaceId, id)), secret };
  });
}

/** Saves over the version that was seen. Another address gets another secret, so that none is told to whom it was not meant for. */
export function changeDesk(
  kernel: Kernel,
  ports: Ports,
  editor: Editor,
  id: OutsideDeskId,
  { version, ...written }: NewOutsideDesk & { version: number },
): Promise<Saved> {
  const { workspaceId } = editor;
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const before = await getDesk(tx, workspaceId, id);
    const isSame = before.written.address === written.address;
    const secret = isSame || !written.address ? null : newSigningSecret();
    const sealed = isSame ? before.secret : secret && kernel.secrets.seal(secret);
    if ((await updateDesk(tx, { id, written, secret: sealed, seen: version })) === 0)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await tell(kernel, ports, tx, editor, id, 'outside-desk.changed');
    return { desk: deskOf(await getDesk(tx, workspaceId, id)), secret };
  });
}

export function removeDesk(kernel: Kernel, ports: Ports, editor: Editor, id: OutsideDeskId): Promise<void> {
  return kernel.database.in(editor.workspaceId).transaction(async (tx) => {
    await getDesk(tx, editor.workspaceId, id);
    await deleteDesk(tx, id);
    await tell(kernel, ports, tx, editor, id, 'outside-desk.removed');
  });
}

async function tell(
  kernel: Kernel,
  { writeAudit }: Ports,
  tx: Parameters<Kernel['events']['announce']>[0],
  { workspaceId, actor }: Editor,
  id: OutsideDeskId,
  action: AuditAction,
) {
  await writeAudit(tx, { workspaceId, actor, action, object: id, detail: {} });
  await kernel.events.announce(tx, { workspaceId, subject: 'outside-desks', objectId: id });
}
