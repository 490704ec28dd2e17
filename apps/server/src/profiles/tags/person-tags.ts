import type { ContactId, PersonTag } from '@parley/contract';
import { profileLimits } from '@parley/contract';
import { showContact } from '../../contacts/index.ts';
import { isoNow } from '../../kernel/clock.ts';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { ProfileRoom } from '../room.ts';
import { listTagRows, saveTag, switchOff } from './store.ts';

/** The tags of a person that hold: each once, the word of a colleague before that of a rule. */
async function listTags(query: Query, ids: readonly ContactId[]): Promise<PersonTag[]> {
  const rows = await listTagRows(query, ids);
  const off = new Set(rows.filter(({ state }) => state === 'off').map(({ tag }) => tag));
  const on = new Map<string, PersonTag>();
  for (const { contactId: _, state, ...tag } of rows) {
    const isBetter = on.get(tag.tag)?.origin !== 'hand';
    if (state === 'on' && isBetter && !off.has(tag.tag)) on.set(tag.tag, tag);
  }
  return [...on.values()];
}

/** The tags of the person whom a contact is; refuses with `object.not-found`. */
export async function showTags(room: ProfileRoom, caller: AgentCaller, id: ContactId) {
  const query = room.kernel.database.in(caller.workspaceId);
  await showContact(query, caller, id);
  const ids = await room.ports.contacts.personOf(query, caller.workspaceId, id);
  return { data: await listTags(query, ids) };
}

/** Adds and removes tags by hand. What a colleague removed no rule brings back; a colleague can. */
export async function changeTags(
  { kernel, ports }: ProfileRoom,
  caller: AgentCaller,
  id: ContactId,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
) {
  const { workspaceId, agentId } = caller;
  const at = isoNow(kernel.clock);
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const { mainId } = await showContact(tx, caller, id);
    const ids = await ports.contacts.personOf(tx, workspaceId, id);
    const about = {
      ...{ contactId: mainId, workspaceId, at, by: agentId },
      ...{ origin: 'hand' as const, evidence: [] },
    };
    for (const tag of removed)
      if ((await switchOff(tx, ids, tag, agentId, at)) === 0)
        await saveTag(tx, { ...about, tag, state: 'off' });
    const gone = (await listTagRows(tx, ids)).filter(({ state }) => state === 'off');
    for (const tag of added) {
      for (const row of gone.filter((each) => each.tag === tag))
        await saveTag(tx, { ...about, contactId: row.contactId, tag, state: 'on' });
      await saveTag(tx, { ...about, tag, state: 'on' });
    }
    const data = await listTags(tx, ids);
    if (data.length > profileLimits.tags)
      throw new Refusal('request.invalid', { errors: { added: `At most ${profileLimits.tags} tags.` } });
    await ports.writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'contact.tagged', object: mainId },
      detail: { added, removed },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: mainId });
    return { data };
  });
}
