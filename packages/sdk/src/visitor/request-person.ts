import type { ConversationId } from '@parley/contract';
import { act } from './act.ts';
import type { Core } from './core.ts';

/** Asks the server for a person in a conversation that exists. */
export const requestPerson = (core: Core, conversationId: ConversationId) =>
  act(core, () => core.call('askForPerson', { params: { conversationId } }));
