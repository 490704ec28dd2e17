import type { BodyOf, ConversationState, Entry } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Act } from '../agent-acts.ts';
import type { Draft, Log } from '../log/append.ts';
import { type Found, listSaid } from '../messages/find-message.ts';
import type { Reaction } from '../reactions/reaction.ts';

/** What joins and parts threads is written in one log, and carried to the other from there: once, however often it is tried. */
export function carryThreads(kernel: Kernel, log: Log): Reaction {
  return {
    name: 'carry-threads',
    wants: ({ body }) => body.kind === 'merged-into' || body.kind === 'split-to' || isFirstUnmerged(body),
    async run(entry, state) {
      const { body } = entry;
      if (body.kind === 'merged-into') await carryMerge(log, entry, body, state);
      if (body.kind === 'split-to') await carrySplit(kernel, log, entry, body, state);
      if (body.kind === 'unmerged') await carryUnmerge(log, entry, body, state);
    },
  };
}

/** Both logs have one of the same kind; only the one that was asked for is carried over. */
const isFirstUnmerged = (body: Entry['body']) => body.kind === 'unmerged' && !body.isEcho;
const clientIdOf = ({ conversationId, seq }: Entry) => `carry-threads:${conversationId}:${seq}`;

async function carryMerge(log: Log, entry: Entry, body: BodyOf<'merged-into'>, state: ConversationState) {
  const { author, conversationId: from } = entry;
  const waits = body.waitingSince ? { waitingSince: body.waitingSince } : {};
  const merged: Draft = { author, body: { kind: 'merged-from', from, ...waits } };
  const append = (decide: Act) =>
    log.append({
      workspaceId: state.workspaceId,
      conversationId: body.to,
      clientId: clientIdOf(entry),
      decide,
    });
  try {
    await append((target) => [...awake(target, entry, body.wasOpen ?? false), merged]);
  } catch (error) {
    // The customer has begun a newer one meanwhile, which is theirs to go on with: this one stays closed.
    if (!(error instanceof Refusal) || error.code !== 'conversation.closed') throw error;
    await append(() => [merged]);
  }
}

/** What was open goes on open. */
function awake(target: ConversationState, { author }: Entry, wasOpen: boolean): Draft[] {
  if (target.status === 'snoozed') return [{ author, body: { kind: 'woken' } }];
  const isOver = target.status === 'closed' && target.mergedInto === null;
  return isOver && wasOpen ? [{ author, body: { kind: 'reopened', to: 'agent' } }] : [];
}

async function carryUnmerge(log: Log, entry: Entry, body: BodyOf<'unmerged'>, state: ConversationState) {
  const { author, conversationId } = entry;
  await log.append({
    workspaceId: state.workspaceId,
    conversationId: body.with,
    clientId: clientIdOf(entry),
    decide: () => [{ author, body: { kind: 'unmerged', with: conversationId, isEcho: true } }],
  });
}

async function carrySplit(
  kernel: Kernel,
  log: Log,
  entry: Entry,
  body: BodyOf<'split-to'>,
  state: ConversationState,
) {
  const said = await listSaid(kernel.database.system, entry.conversationId, body.seqs);
  const [first] = said;
  if (!first || entry.author.kind !== 'agent') return;
  const { author } = entry;
  const copies = said.map((each): Draft => copyOf(each, body.seqs));
  await log.append({
    workspaceId: state.workspaceId,
    conversationId: body.to,
    clientId: clientIdOf(entry),
    // It has been heard where it was said: the bot does not answer it again.
    isHistory: true,
    begin: {
      contactId: state.contactId,
      channelAccountId: state.channelAccountId,
      teamId: state.teamId,
      locale: state.locale,
      at: first.entry.at,
    },
    decide: (target) =>
      target.headSeq > 0
        ? []
        : [
            ...copies,
            { author, body: { kind: 'split-from', from: entry.conversationId, seqs: body.seqs } },
            { author, body: { kind: 'assigned', agent: author.id } },
          ],
  });
}

/** The message as it stands now; what it speaks of stays with it where that moves along. */
function copyOf({ entry, body, text, since }: Found, seqs: readonly number[]): Draft {
  const place = body.quotes === undefined ? 0 : seqs.indexOf(body.quotes) + 1;
  if (body.kind !== 'message') return { author: entry.author, at: entry.at, body };
  const { quotes: _quotes, choices: _choices, blocks, original, text: _text, ...rest } = body;
  return {
    author: entry.author,
    at: entry.at,
    body: {
      ...rest,
      ...(text ? { text } : {}),
      ...(blocks && since.edits.length === 0 ? { blocks } : {}),
      ...(original && since.edits.length === 0 ? { original } : {}),
      ...(place > 0 ? { quotes: place } : {}),
    },
  };
}
