export type { Outcome } from './visitor/act.ts';
export type { Rating, UploadResult } from './visitor/acts.ts';
export { attachmentUrl } from './visitor/attachment-url.ts';
export type { VisitorEvent } from './visitor/core.ts';
export type { VisitorOptions } from './visitor/create-core.ts';
export { createVisitor, type Visitor } from './visitor/create-visitor.ts';
export { browserVisitorEnv, type FileSending, type VisitorEnv } from './visitor/env.ts';
export type { Answer, Refused } from './visitor/http.ts';
export type { HeldLog } from './visitor/log.ts';
export { wholeThread } from './visitor/merged.ts';
export type { KeyStore } from './visitor/safe-storage.ts';
export { findConversation, isAnswer, seenSeq, unreadOf, unreadTotal } from './visitor/selectors.ts';
export {
  isLocal,
  type LocalThreadId,
  type Page,
  type PendingMessage,
  type Suggestion,
  type ThreadId,
  type VisitorState,
} from './visitor/state.ts';
