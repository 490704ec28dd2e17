import type { Block, FlowNode, Locale } from '@parley/contract';
import type { BlockDraft } from '../../../knowledge/writing/answer-draft.ts';
import { gapOf } from '../../../knowledge/writing/block-gaps.ts';

type Say = Extract<FlowNode, { kind: 'say' }>;

/** Whether a block can stand in a flow as it is: it lacks nothing and says something. */
const isWhole = (block: Block): boolean =>
  block.kind === 'text' ? block.text.trim() !== '' : gapOf(block) === null;

/** Those of the blocks being written that can be kept; a draft saves itself, so the rest waits in the form. */
export const wholeBlocks = (blocks: readonly BlockDraft[]): Block[] =>
  blocks.flatMap(({ block }) => (isWhole(block) ? [block] : []));

/** Whether something would be lost were the form left now. */
export const hasUnfinished = (blocks: readonly BlockDraft[]): boolean =>
  blocks.some(({ block }) => block.kind !== 'text' && !isWhole(block));

/** The step showing blocks in a language; with none of them, it says its words there. */
export function withBlocks(node: Say, language: Locale, blocks: readonly Block[]): Say {
  const { blocks: before, ...plain } = node;
  const { [language]: _, ...others } = before ?? {};
  const after = blocks.length > 0 ? { ...others, [language]: [...blocks] } : others;
  return Object.keys(after).length > 0 ? { ...plain, blocks: after } : plain;
}
