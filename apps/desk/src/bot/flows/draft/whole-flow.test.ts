import { type Block, type FlowDefinition, type FlowNode, flowDefinition } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { blockDraft } from '../../../knowledge/writing/answer-draft.ts';
import { newBlock } from '../../../knowledge/writing/blocks/new-block.ts';
import { changeNode, changeSlot, emptyFlow, renameCall, renameNode } from './edit-flow.ts';
import { readFlowFile, writeFlowFile } from './flow-file.ts';
import { hasUnfinished, wholeBlocks, withBlocks } from './rich-words.ts';

const words = (en: string) => ({ en });

/** A flow with all that the contract knows. */
const whole: FlowDefinition = {
  ...{ title: words('Return'), phrases: { en: ['send it back'], ja: ['返品'] }, names: ['order'] },
  ...{ answers: true, zone: 'Asia/Shanghai', start: 'who' },
  slots: [
    {
      ...{
        name: 'order',
        kind: 'order',
        ask: words('Which? {choices}'),
        askAgain: words('Again?'),
        options: [],
      },
      carries: true,
      from: {
        ...{ call: 'mine', value: 'no', titles: ['no', 'name'], isRanked: true },
        prefer: { output: 'state', values: ['delivered', 'paid'] },
      },
    },
    { name: 'tax', kind: 'text', ask: words('No.?'), options: [], pattern: '\\d{5}', freely: true },
    {
      ...{ name: 'why', kind: 'choice', ask: words('Why?') },
      options: [{ value: 'small', label: words('Too small'), also: ['tight'] }],
    },
  ],
  nodes: [
    { key: 'who', kind: 'verify', needs: 'fresh-identity', next: 'look', otherwise: 'told' },
    {
      ...{ key: 'look', kind: 'call', connector: 'shop', action: 'list', inputs: {}, as: 'mine' },
      ...{ next: 'which', on: { none: 'known' }, otherwise: 'person' },
    },
    { key: 'which', kind: 'collect', slot: 'order', next: 'may', place: { x: 1, y: 2 } },
    {
      ...{ key: 'may', kind: 'branch', otherwise: 'sure' },
      cases: [{ when: [{ of: 'order', is: 'one-of', value: ['a', 'b'] }], next: 'told' }],
    },
    { key: 'sure', kind: 'confirm', words: words('Sure?'), yes: 'told', no: 'end' },
    {
      ...{ key: 'told', kind: 'say', words: words('{order} it is'), next: 'end' },
      blocks: { en: [{ kind: 'card', title: '{order}', buttons: [{ does: 'person', label: 'Help' }] }] },
    },
    { key: 'known', kind: 'answer', question: `qna_${'1'.repeat(26)}`, next: 'end', otherwise: 'person' },
    { key: 'person', kind: 'hand-over', words: words('Wait'), note: 'About {order}' },
    { key: 'end', kind: 'end' },
  ],
};

test('whatever a flow can say is kept by every edit of something else, there and back', () => {
  expect(flowDefinition.parse(whole)).toEqual(whole);
  for (const slot of whole.slots)
    expect(changeSlot(changeSlot(whole, slot.name, { ...slot, name: 'x' }), 'x', slot)).toEqual(whole);
  for (const { key } of whole.nodes) {
    expect(renameNode(renameNode(whole, key, 'x'), 'x', key)).toEqual(whole);
    const before = whole.nodes.find((each) => each.key === key);
    if (before) expect(changeNode(whole, key, { ...before })).toEqual(whole);
  }
  expect(renameCall(renameCall(whole, 'look', 'mine', 'x'), 'look', 'x', 'mine')).toEqual(whole);
  expect(readFlowFile(new TextEncoder().encode(writeFlowFile({ name: 'r', definition: whole })))).toEqual({
    ...{ name: 'r', definition: whole },
  });
});

describe('rich words', () => {
  const plain = { key: 'told', kind: 'say', words: words('Take the parcel.'), next: 'end' } as const;
  const blocks: Block[] = [
    { kind: 'text', text: '**Take** it there' },
    { kind: 'buttons', buttons: [{ does: 'person', label: 'A person' }] },
    { kind: 'steps', steps: [{ title: 'Pack it', text: 'Well' }] },
  ];

  test('come out of the editor as they went in', () => {
    const said = withBlocks(plain, 'en', blocks);
    expect(wholeBlocks((said.blocks?.en ?? []).map(blockDraft))).toEqual(blocks);
    expect(withBlocks(withBlocks(said, 'ja', blocks), 'ja', [])).toEqual(said);
    expect(withBlocks(said, 'en', [])).toEqual(plain);
  });

  test('that lack something wait in the form, and the flow can be saved meanwhile', () => {
    const drafts = [...blocks, newBlock.image(), newBlock.text()].map(blockDraft);
    expect(hasUnfinished(drafts)).toBe(true);
    expect(hasUnfinished([...blocks, newBlock.text()].map(blockDraft))).toBe(false);
    const nodes: FlowNode[] = [withBlocks(plain, 'en', wholeBlocks(drafts)), { key: 'end', kind: 'end' }];
    const flow = { ...emptyFlow('x', 'en'), nodes, start: 'told' };
    expect(flowDefinition.parse(flow)).toEqual(flow);
  });
});
