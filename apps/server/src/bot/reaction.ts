import type { ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../conversations/index.ts';
import { answerCustomer } from './answer-customer.ts';
import { goOn } from './go-on.ts';
import type { BotRoom } from './room.ts';

/** The bot hears what customers say while it owns the conversation, and when the conversation comes back to it. */
export const botReaction = (room: BotRoom): Reaction => ({
  name: 'bot',
  wants: (entry, { owner, status }) =>
    owner.kind === 'bot' && status === 'open' && (isSaidByContact(entry) || isComingBack(entry)),
  run: (entry: Entry, state: ConversationState) =>
    isSaidByContact(entry) ? answerCustomer(room, entry, state) : goOn(room, entry, state),
});

const isSaidByContact = ({ author, body }: Entry) =>
  author.kind === 'contact' && body.kind === 'message' && !body.isAutomatic;
const isComingBack = ({ body }: Entry) => body.kind === 'returned-to-bot' || body.kind === 'left-queue';
