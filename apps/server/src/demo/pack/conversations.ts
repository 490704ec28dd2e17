import { afterSaleConversations } from './conversations/after-sale-conversations.ts';
import { beforeSaleConversations } from './conversations/before-sale-conversations.ts';
import { deliveryConversations } from './conversations/delivery-conversations.ts';
import { openConversations } from './conversations/open-conversations.ts';
import type { PackConversation } from './pack.ts';

/** The demo workspace's conversations of the last two weeks, those still open first. */
export const conversations: readonly PackConversation[] = [
  ...openConversations,
  ...deliveryConversations,
  ...afterSaleConversations,
  ...beforeSaleConversations,
];
