import { asPlainText, type Block, inlineOf, type Locale, type Wording } from '@parley/contract';

/** A block as it stands in the editor, with a name of its own while it is moved about. */
export interface BlockDraft {
  key: string;
  block: Block;
}
/** An answer as it stands in the editor: its blocks, and words of its own for where only words can be shown. */
export interface AnswerDraft {
  blocks: BlockDraft[];
  /** null: the words of the blocks */
  plain: string | null;
}
type Answer = Pick<Wording, 'answer' | 'blocks'>;

/** Gives a block a name of its own, which a copy brought back from the server keeps. */
export const blockDraft = (block: Block): BlockDraft => ({ key: Math.random().toString(36).slice(2), block });

/** What the editor begins with. */
export function answerDraftOf({ answer, blocks }: Answer, locale: Locale): AnswerDraft {
  if (!blocks) return { blocks: [blockDraft({ kind: 'text', text: answer })], plain: null };
  const isOwn = asPlainText(blocks, locale) !== answer;
  return { blocks: blocks.map(blockDraft), plain: isOwn ? answer : null };
}

/** The blocks without those that say nothing. */
const saying = ({ blocks }: AnswerDraft): Block[] =>
  blocks.flatMap(({ block }) => (block.kind === 'text' && block.text.trim() === '' ? [] : [block]));

const isBare = (block: Block): boolean =>
  block.kind === 'text' && inlineOf(block.text).every(({ kind }) => kind === 'text');

/** The words of an answer for where only words can be shown. */
export const plainOf = (draft: AnswerDraft, locale: Locale): string =>
  (draft.plain ?? asPlainText(saying(draft), locale)).trim();

/** An answer as it crosses the wire; one that is nothing but words has no blocks. */
export function answerOf(draft: AnswerDraft, locale: Locale): Answer {
  const blocks = saying(draft);
  const answer = plainOf(draft, locale);
  return draft.plain === null && blocks.every(isBare) ? { answer } : { answer, blocks };
}
