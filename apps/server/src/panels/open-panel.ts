import {
  type ContactId,
  type ConversationId,
  fillPanelUrl,
  type OpenedPanel,
  type Panel,
  panelLimits,
  panelOrigin,
} from '@parley/contract';
import { importPKCS8, SignJWT } from 'jose';
import { showContact } from '../contacts/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { algorithm, getKey } from './keys.ts';
import type { PanelRoom } from './room.ts';
import { findPanel, findUserId } from './store.ts';

/** The address of a panel for one customer that the agent may see, with a token of five minutes that its server can check. */
export async function openPanel(
  room: PanelRoom,
  caller: AgentCaller,
  id: Panel['id'],
  asked: { contactId: ContactId; conversationId?: ConversationId | undefined },
  issuer: string,
): Promise<OpenedPanel> {
  const { workspaceId, agentId } = caller;
  const query = room.kernel.database.in(workspaceId);
  const panel = await findPanel(query, workspaceId, id);
  const audience = panel?.isOn ? panelOrigin(panel.urlTemplate) : undefined;
  if (!panel || !audience) throw new Refusal('object.not-found');
  const contact = await showContact(query, caller, asked.contactId);
  await refuseForeign(room, caller, asked);
  const user = await findUserId(query, contact.id);
  const nowMs = room.kernel.clock.now();
  const expiresAt = nowMs + panelLimits.tokenSeconds * 1000;
  const key = await getKey(room, workspaceId);
  const token = await new SignJWT({
    ...{ workspace: workspaceId, agent: agentId, contact: contact.id, panel: id },
    ...(asked.conversationId ? { conversation: asked.conversationId } : {}),
    ...(user ? { user } : {}),
  })
    .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(agentId)
    .setIssuedAt(Math.floor(nowMs / 1000))
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .sign(await importPKCS8(room.kernel.secrets.open(key.sealed), algorithm));
  const url = fillPanelUrl(panel.urlTemplate, {
    ...{ token, workspace: workspaceId, agent: agentId, contact: contact.id, name: contact.name },
    ...{ conversation: asked.conversationId ?? '', user: user ?? '', locale: contact.locale ?? '' },
    ...{ email: contact.email ?? '', phone: contact.phone ?? '' },
  });
  return { url, token, expiresAt: new Date(expiresAt).toISOString() };
}

/** A conversation that is named must be one of this person's that the agent may see: a token vouches for all it says. */
async function refuseForeign(
  { kernel, ports }: PanelRoom,
  caller: AgentCaller,
  { contactId, conversationId }: { contactId: ContactId; conversationId?: ConversationId | undefined },
): Promise<void> {
  if (!conversationId) return;
  const query = kernel.database.in(caller.workspaceId);
  const owner = await ports.contactOf(caller, conversationId);
  const [one, other] = [await showContact(query, caller, contactId), await showContact(query, caller, owner)];
  if (one.mainId !== other.mainId) throw new Refusal('object.not-found');
}
