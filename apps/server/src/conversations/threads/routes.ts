import { messageEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Route, route } from '../../kernel/route.ts';
import type { Reach } from '../messages/on-seen.ts';
import { mergeConversation, unmergeConversation } from './merge-conversation.ts';
import { splitConversation } from './split-conversation.ts';

/** What becomes of whole threads. */
export function threadRoutes(kernel: Kernel, reach: Reach): Route[] {
  return [
    route(endpoints.mergeConversation, ({ params, body }, caller) =>
      mergeConversation(kernel, reach, caller, params.conversationId, body.into),
    ),
    route(endpoints.unmergeConversation, ({ params }, caller) =>
      unmergeConversation(kernel, reach, caller, params.conversationId),
    ),
    route(endpoints.splitConversation, ({ params, body }, caller) =>
      splitConversation(kernel, reach, caller, params.conversationId, body),
    ),
  ];
}
