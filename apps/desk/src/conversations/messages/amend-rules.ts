import type { AgentId, ConversationChannel, Entry } from '@parley/contract';
import { isAway, type SaidLine } from '../thread/lines.ts';

/** Why something cannot be done with a message. */
export type Hindrance =
  | 'channelRecall'
  | 'channelEdit'
  | 'author'
  | 'late'
  | 'never'
  | 'gone'
  | 'customer'
  | 'blocks';
export type Judged = { hindrance: Hindrance } | { hindrance: null; untilMs: number };
export interface Reader {
  me: AgentId;
  isSupervisor: boolean;
}
/** What was written in the vendor's own console is not ours to change. */
const sealed = { canRecall: false, canEdit: false, recallMinutes: 0 };
type Message = Pick<SaidLine, 'entry' | 'body' | 'since'>;
type Channel = Pick<ConversationChannel, 'canRecall' | 'canEdit' | 'recallMinutes'>;

/** Whether a message can be taken back or changed, and until when; the server judges by the same rules. */
export function judgeAmending(
  what: 'recall' | 'edit',
  message: Message,
  channel: Channel,
  reader: Reader,
  nowMs: number,
): Judged {
  const untilMs = Date.parse(message.entry.at) + channel.recallMinutes * 60_000;
  const isFromConsole = 'isFromConsole' in message.body && message.body.isFromConsole === true;
  const hindrance = ofMessage(message, reader) ?? ofChannel(what, isFromConsole ? sealed : channel);
  if (hindrance) return { hindrance };
  if (nowMs > untilMs) return { hindrance: 'late' };
  // words alone would take the place of what stands there
  const isRich = 'blocks' in message.body && message.body.blocks !== undefined && !message.since;
  return what === 'edit' && isRich ? { hindrance: 'blocks' } : { hindrance: null, untilMs };
}

function ofMessage({ entry, since }: Message, reader: Reader): Hindrance | undefined {
  if (entry.author.kind === 'contact') return 'customer';
  if (isAway(since)) return 'gone';
  return mayAmend(entry, reader) ? undefined : 'author';
}

function ofChannel(what: 'recall' | 'edit', channel: Channel): Hindrance | undefined {
  if (what === 'recall' && !channel.canRecall) return 'channelRecall';
  if (what === 'edit' && !channel.canEdit) return 'channelEdit';
  return channel.recallMinutes === 0 ? 'never' : undefined;
}

const mayAmend = ({ author }: Entry, { me, isSupervisor }: Reader) =>
  isSupervisor || (author.kind === 'agent' && author.id === me);
