import type { VisitorState } from '@parley/sdk/visitor';

/** Whether a conversation is still open: what is said anew then goes on in it, so beginning another is not offered. */
export const hasOpen = ({ conversations }: Pick<VisitorState, 'conversations'>) =>
  conversations.some(({ status }) => status === 'open');
