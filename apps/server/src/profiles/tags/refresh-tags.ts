import type { ContactId, Order, RuleTag, WorkspaceId } from '@parley/contract';
import type { Query, Tx } from '../../kernel/database/index.ts';
import type { ProfileRoom } from '../room.ts';
import { type Judged, judgeTags } from './judge-tags.ts';
import {
  countVisits,
  deleteRuleTag,
  findLanguage,
  findMain,
  listProvenOf,
  listTagRows,
  listTalks,
  saveRuleTag,
  type TagRow,
} from './store.ts';

export const refreshKind = 'refresh-tags';
const most = { talks: 100, proven: 5, orderSigns: 20 };
/** A conversation that begins is often handed over in the next moment, and live messages go first. */
const gatherMs = 1_000;
const thirtyDaysMs = 30 * 24 * 3_600_000;

/** Has the tags of a person judged anew, soon; many wishes within a moment are one. */
export async function refreshSoon(
  { kernel }: Pick<ProfileRoom, 'kernel'>,
  query: Query,
  workspaceId: WorkspaceId,
  contactId: ContactId,
): Promise<void> {
  const payload = { workspaceId, contactId };
  await kernel.jobs.add(query, {
    kind: refreshKind,
    workspaceId,
    payload,
    key: `${refreshKind}:${contactId}`,
    runAt: new Date(kernel.clock.now() + gatherMs).toISOString(),
  });
}

/** Judges by the rules of the workspace what a person is called, and writes down what has changed. */
export async function refreshTags(
  room: ProfileRoom,
  workspaceId: WorkspaceId,
  contactId: ContactId,
): Promise<void> {
  const { kernel, ports } = room;
  const query = kernel.database.in(workspaceId);
  const main = await findMain(query, workspaceId, contactId);
  if (!main) return;
  const ids = await ports.contacts.personOf(query, workspaceId, main);
  const { settings } = await ports.contacts.profileSettings(query, workspaceId);
  const since = new Date(kernel.clock.now() - thirtyDaysMs).toISOString();
  const [orders, talks, visits, language] = await Promise.all([
    ordersOf(room, query, workspaceId, ids),
    listTalks(query, ids, most.talks),
    countVisits(query, ids, since),
    findLanguage(query, workspaceId),
  ]);
  const judged = judgeTags({ orders, talks, visits, language: language ?? '' }, settings.tagRules);
  await query.transaction((tx) => save(room, tx, { workspaceId, main, ids }, judged));
}

/** The orders of everybody in the person who has proven who they are; null where no shop tells. */
async function ordersOf(
  { kernel, ports }: ProfileRoom,
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly ContactId[],
): Promise<Order[] | null> {
  const proven = await listProvenOf(query, ids, most.proven);
  const told = await Promise.all(
    proven.map(async (id) => ({ id, ...(await ports.listOrders(workspaceId, id)) })),
  );
  if (!told.some(({ connected }) => connected)) return null;
  const at = new Date(kernel.clock.now()).toISOString();
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    for (const { id: contactId, data } of told)
      for (const { no } of data.slice(0, most.orderSigns))
        await ports.contacts.noteSign(tx, { workspaceId, contactId, at }, { kind: 'order', value: no });
  });
  return [...new Map(told.flatMap(({ data }) => data).map((order) => [order.no, order])).values()];
}

async function save(
  { kernel }: ProfileRoom,
  tx: Tx,
  { workspaceId, main, ids }: { workspaceId: WorkspaceId; main: ContactId; ids: readonly ContactId[] },
  { tags, unknown }: Judged,
): Promise<void> {
  const at = new Date(kernel.clock.now()).toISOString();
  const rows = await listTagRows(tx, ids);
  const isOff = (tag: string) => rows.some((row) => row.tag === tag && row.state === 'off');
  let changed = 0;
  for (const [tag, evidence] of tags)
    if (!isOff(tag)) changed += await saveRuleTag(tx, { contactId: main, workspaceId, tag, evidence, at });
  for (const row of rows.filter((each) => isOutdated(each, main, tags, unknown)))
    changed += await deleteRuleTag(tx, row.contactId, row.tag);
  if (changed > 0) await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: main });
}

/** A rule's tag that holds no longer, or stands with somebody who does not stand for the person any more. */
const isOutdated = (
  { origin, state, tag, contactId }: TagRow,
  main: ContactId,
  tags: Judged['tags'],
  unknown: Judged['unknown'],
) =>
  origin === 'rule' &&
  state === 'on' &&
  !unknown.has(tag as RuleTag) &&
  (contactId !== main || !tags.has(tag as RuleTag));
