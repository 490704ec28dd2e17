export { cannedReplies } from './canned.ts';
export { conversations } from './conversations.ts';
export type {
  PackAgent,
  PackCannedReply,
  PackCannedText,
  PackConversation,
  PackOutcome,
  PackTopic,
  PackTurn,
  PackWording,
} from './pack.ts';
export { questions } from './questions.ts';
export { synonyms, tradeWords } from './vocabulary.ts';
