import type { ConversationState, Entry, EntryBody, MissReason } from '@parley/contract';
import { localeOf } from '../../knowledge/index.ts';
import { keepMissed } from '../gaps/store.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { InsightRoom } from '../room.ts';
import { asksSomething, type Burst, lastAsked } from './read-talk.ts';
import { findName, type Line } from './store.ts';

/** Rules of the bot that fire because it could not help; the others have other grounds. */
const unhelped: ReadonlySet<string | undefined> = new Set(['asked', 'unresolved', 'low-confidence']);

/** Why an entry tells that the bot did not help: it says so itself, hands over, or the customer asks for a person; undefined where it does not. */
export function missOf({ author, body }: Pick<Entry, 'author' | 'body'>): MissReason | undefined {
  if (body.kind === 'handed-over')
    return author.kind !== 'agent' && isForHelp(body) ? 'handed-over' : undefined;
  const decision = author.kind === 'bot' && body.kind === 'message' ? body.answer?.decision : undefined;
  return decision === 'lost' || decision === 'torn' ? decision : undefined;
}

const isForHelp = ({ reason, rule }: Extract<EntryBody, { kind: 'handed-over' }>): boolean =>
  reason === 'lost' || reason === 'asked' || (reason === 'rule' && unhelped.has(rule));

const namedNumbers =
  /(?:订单编?号?|訂單編?號?|单号|單號|手机号?|手機號?|电话|電話|邮箱|注文番号|注文|電話番号|order(?: (?:no|number|id))?|phone|e-?mail)[\s.:：#是は]*\*{3}/giu;

/** Notes what the customer asked last as not settled, personal data masked; false where that asks nothing an answer could be written for. */
export async function noteMissed(
  room: InsightRoom,
  state: ConversationState,
  lines: readonly Line[],
  reason: MissReason,
  asked: Burst | undefined = lastAsked(lines),
): Promise<boolean> {
  if (!asked) return false;
  const { kernel, knowledge } = room;
  const { workspaceId, id } = state;
  const query = kernel.database.in(workspaceId);
  const name = await findName(query, state.contactId);
  const { understanding } = await knowledge.understand(workspaceId, asked.text);
  const text = maskPersonal(asked.text, kernel.clock.now(), name ? [name.name] : []);
  // What was nothing but a number, or the name of one, tells nobody what is missing.
  if (!asksSomething(text.replace(namedNumbers, ''))) return false;
  const locale = localeOf(understanding.language) ?? state.locale ?? (await knowledge.localeOf(workspaceId));
  await keepMissed(query, {
    ...{ conversationId: id, seq: asked.seq, workspaceId, at: asked.at, reason },
    text: text.toWellFormed().replace(/\s+/g, ' ').trim(),
    language: locale,
  });
  return true;
}
