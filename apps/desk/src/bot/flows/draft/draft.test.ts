import { checkFlow, type Flow, type FlowDefinition, type FlowNode, type Slot } from '@parley/contract';

import { describe, expect, test } from 'vitest';
import { diffFlow } from './diff-flow.ts';
import { createDraft, type DraftPorts } from './draft-store.ts';
import {
  addNode,
  addStep,
  changeNode,
  changeSlot,
  connect,
  copyNode,
  emptyFlow,
  newNode,
  placeNodes,
  removeNodes,
  renameCall,
  renameNode,
} from './edit-flow.ts';
import { exitsFrom, inReach, leading, nowhere } from './exits.ts';
import { type FlowFile, readFlowFile, writeFlowFile } from './flow-file.ts';
import { begin, change, redo, undo } from './history.ts';
import { freePlaceBeside, heightOf, layOut, nodeWidth } from './lay-out.ts';

const words = (en: string) => ({ en });
const ask: FlowDefinition = {
  ...{ title: words('Cancel'), phrases: {}, names: [], start: 'which' },
  slots: [{ name: 'order', kind: 'order', ask: words('Which one?'), options: [] }],
  nodes: [
    { key: 'which', kind: 'collect', slot: 'order', next: 'look' },
    {
      ...{ key: 'look', kind: 'call', connector: 'shop', action: 'get', inputs: { order: 'order' } },
      ...{ as: 'found', next: 'may', on: { not_found: 'which' }, otherwise: 'person' },
    },
    {
      ...{ key: 'may', kind: 'branch', otherwise: 'person' },
      cases: [{ when: [{ of: 'found.state', is: 'equal', value: 'paid' }], next: 'told' }],
    },
    { key: 'told', kind: 'say', words: words('{order} is {found.state|day}.'), next: 'end' },
    { key: 'person', kind: 'hand-over' },
    { key: 'end', kind: 'end' },
  ],
};
const node = (flow: FlowDefinition, key: string) => flow.nodes.find((each) => each.key === key);

describe('editing a flow', () => {
  test('every exit of every kind can be led elsewhere', () => {
    for (const kind of ['collect', 'say', 'answer', 'call', 'branch', 'confirm', 'verify'] as const) {
      const made = newNode(ask, kind, 'en', []);
      for (const { id } of exitsFrom(made))
        expect(exitsFrom(leading(made, id, 'end')).find((exit) => exit.id === id)).toEqual({ id, to: 'end' });
    }
    const look = node(ask, 'look');
    expect(look && exitsFrom(leading(look, 'on:not_found', 'end'))).toContainEqual({
      id: 'on:not_found',
      to: 'end',
    });
  });

  test('a node that is taken out lets go on what led to it, where that is clear', () => {
    const without = removeNodes(ask, ['told']);
    expect(node(without, 'may')).toMatchObject({ cases: [{ next: 'end' }] });
    expect(node(removeNodes(ask, ['may']), 'look')).toMatchObject({ next: nowhere });
    expect(removeNodes(ask, ['which']).start).toBe('look');
  });

  test('a new node is led to from where it was drawn', () => {
    const say = newNode(ask, 'say', 'en', []);
    expect(node(addNode(ask, say, { key: 'look', exit: 'otherwise' }), 'look')).toMatchObject({
      otherwise: 'say_1',
    });
    // what the way led to before comes after the new one
    expect(node(addNode(ask, say, { key: 'look', exit: 'otherwise' }), 'say_1')).toMatchObject({
      next: 'person',
    });
    expect(node(connect(ask, 'told', 'next', 'which'), 'told')).toMatchObject({ next: 'which' });
  });

  test('a new name is taken up wherever the old one stood, and nowhere else', () => {
    const [slot] = ask.slots;
    if (!slot) throw new Error('no slot');
    const renamed = changeSlot(ask, 'order', { ...slot, name: 'parcel' });
    expect(node(renamed, 'which')).toMatchObject({ slot: 'parcel' });
    expect(node(renamed, 'look')).toMatchObject({ inputs: { order: 'parcel' } });
    expect(node(renamed, 'told')).toMatchObject({ words: { en: '{parcel} is {found.state|day}.' } });
    const called = renameCall(ask, 'look', 'found', 'it');
    expect(node(called, 'told')).toMatchObject({ words: { en: '{order} is {it.state|day}.' } });
    expect(node(called, 'may')).toMatchObject({ cases: [{ when: [{ of: 'it.state' }] }] });
  });

  test('a step of another name is led to as before, and begins the flow as before', () => {
    const renamed = renameNode(ask, 'which', 'which_order');
    expect(renamed.start).toBe('which_order');
    expect(node(renamed, 'look')).toMatchObject({ on: { not_found: 'which_order' } });
    expect(renameNode(renamed, 'which_order', 'which')).toEqual(ask);
  });

  test('a name in rich words is taken up too, and one that means nothing is a fault', () => {
    const [slot] = ask.slots;
    const blocks = {
      en: [{ kind: 'steps' as const, steps: [{ title: 'Pack {order}', text: '{found.state}' }] }],
    };
    const rich = changeNode(ask, 'told', { ...(node(ask, 'told') as FlowNode & { kind: 'say' }), blocks });
    const renamed = changeSlot(rich, 'order', { ...slot, name: 'parcel' } as Slot);
    expect(node(renamed, 'told')).toMatchObject({
      blocks: { en: [{ steps: [{ title: 'Pack {parcel}', text: '{found.state}' }] }] },
    });
    const lost = { ...rich, slots: [], nodes: rich.nodes.filter(({ kind }) => kind === 'say') };
    expect(checkFlow(lost)).toContainEqual({ at: 'told', fault: 'unknown-call', name: 'found' });
  });

  test('a name in a note is taken up too', () => {
    const [slot] = ask.slots;
    const noted = { ...ask, nodes: [...ask.nodes, { key: 'p', kind: 'hand-over', note: 'For {order}' }] };
    const renamed = changeSlot(noted as FlowDefinition, 'order', { ...slot, name: 'parcel' } as Slot);
    expect(node(renamed, 'p')).toMatchObject({ note: 'For {parcel}' });
  });

  test('what is new says what is still to be done, and nothing else is wrong with it', () => {
    const flow = emptyFlow('New', 'en');
    expect(checkFlow(flow)).toEqual([{ at: 'say_1', fault: 'unwritten' }]);
    const faults = checkFlow(
      addNode(flow, newNode(flow, 'confirm', 'en', []), { key: 'say_1', exit: 'next' }),
    );
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['unwritten', 'leads-nowhere']));
    const { flow: asking, key } = addStep(flow, 'collect', 'en', [], { key: 'say_1', exit: 'next' });
    expect(checkFlow(asking)).toEqual([
      { at: 'say_1', fault: 'unwritten' },
      { at: 'slot_1', fault: 'unwritten' },
    ]);
    expect(key).toBe('collect_1');
    expect(copyNode(ask, 'look').nodes.at(-1)).toMatchObject({ key: 'call_1', as: 'answer_1', next: 'may' });
  });

  test('nodes are told in the order in which customers come to them', () => {
    const shuffled = { ...ask, nodes: ask.nodes.toReversed() };
    expect(inReach(shuffled).map(({ key }) => key)).toEqual([
      'which',
      'look',
      'may',
      'person',
      'told',
      'end',
    ]);
  });
});

describe('laying out', () => {
  const overlaps = (flow: FlowDefinition) => {
    const places = layOut(flow);
    return flow.nodes.flatMap((one, at) =>
      flow.nodes.slice(at + 1).filter((other) => {
        const [a, b] = [places.get(one.key), places.get(other.key)];
        if (!a || !b) return true;
        const isBeside = Math.abs(a.x - b.x) >= nodeWidth;
        return !isBeside && a.y < b.y + heightOf(other) && b.y < a.y + heightOf(one);
      }),
    );
  };

  test('no two nodes lie over each other, and ways lead to the right but for those back', () => {
    expect(overlaps(ask)).toEqual([]);
    const places = layOut(ask);
    const x = (key: string) => places.get(key)?.x ?? 0;
    expect(x('which')).toBeLessThan(x('look'));
    expect(x('look')).toBeLessThan(x('may'));
    expect(x('told')).toBeLessThan(x('end'));
  });

  test('a new step comes beside the one that is looked at, and over none', () => {
    const placed = placeNodes(ask, layOut(ask));
    for (const key of [...ask.nodes.map((each) => each.key), null]) {
      const place = freePlaceBeside(placed, key);
      const over = [...layOut(ask)].filter(
        ([, { x, y }]) => Math.abs(x - place.x) < nodeWidth && Math.abs(y - place.y) < 78,
      );
      expect(over).toEqual([]);
    }
  });

  test('two hundred nodes in circles and heaps find places too', () => {
    const nodes = Array.from({ length: 200 }, (_, at) => ({
      ...{ key: `n_${at}`, kind: 'confirm' as const, words: words('?') },
      ...{ yes: `n_${(at * 7 + 3) % 200}`, no: `n_${(at * 31 + 11) % 200}` },
    }));
    expect(overlaps({ ...ask, start: 'n_0', nodes })).toEqual([]);
  });
});

describe('taking back', () => {
  test('what was done is undone and done again; typing is one step', () => {
    let history = begin('');
    for (const text of ['a', 'ab', 'abc']) history = change(history, text, 'title');
    history = change(history, 'abc!', 'other');
    expect([undo(history).now, undo(undo(history)).now]).toEqual(['abc', '']);
    expect(redo(undo(history)).now).toBe('abc!');
    expect(change(undo(history), 'x').future).toEqual([]);
  });
});

describe('files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('what was written is read back', () => {
    expect(readFlowFile(bytes(writeFlowFile({ name: 'cancel', definition: ask })))).toEqual({
      ...{ name: 'cancel', definition: ask },
    });
  });

  test.each([
    ['not JSON at all', bytes('{"format":'), 'not-json'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'not-json'],
    ['something else', bytes('[1,2,3]'), 'not-a-flow'],
    ['of no nodes', bytes('{"format":"parley-flow/1","name":"x","definition":{"title":{}}}'), 'not-a-flow'],
    ['of a later kind', bytes('{"format":"parley-flow/2","name":"x"}'), 'newer'],
    ['huge', new Uint8Array(1_000_001), 'too-large'],
  ])('a file that is %s is refused', (_, given, fault) => {
    expect(readFlowFile(given)).toBe(fault);
  });
});

describe('telling versions apart', () => {
  test('what was added, removed and changed, and not where it was drawn', () => {
    const moved = { ...ask, nodes: ask.nodes.map((each) => ({ ...each, place: { x: 9, y: 9 } })) };
    expect(diffFlow(ask, moved)).toEqual([]);
    const changed = connect(removeNodes(ask, ['end']), 'told', 'next', 'person');
    expect(diffFlow(ask, changed)).toEqual([
      {
        ...{ part: 'node', name: 'told', change: 'changed' },
        fields: [{ path: 'next', before: 'end', after: 'person' }],
      },
      {
        ...{ part: 'node', name: 'end', change: 'removed' },
        fields: [{ path: 'kind', before: 'end', after: null }],
      },
    ]);
  });
});

describe('a draft', () => {
  const flow: Flow = {
    ...{ id: 'flw_00000000000000000000000000', name: 'cancel', definition: ask, version: 3 },
    ...{ publishedVersion: null, faults: [], updatedAt: '2026-11-21T09:00:00.000Z', updatedBy: 'system' },
  };
  const called = (name: string): FlowFile => ({ name, definition: ask });
  class Changed extends Error {}

  /** A server that keeps one flow, and a clock that is moved by hand. */
  function stage() {
    const server = { flow, saves: [] as { name: string; version: number; amends: boolean }[], fails: false };
    const waiting = new Map<() => void, number>();
    const ports: DraftPorts = {
      async save({ name, definition, version, amends }) {
        if (server.fails) throw new TypeError('offline');
        if (version !== server.flow.version) throw new Changed();
        server.saves.push({ name, version, amends });
        server.flow = { ...server.flow, name, definition, version: version + 1 };
        return server.flow;
      },
      load: async () => server.flow,
      judge: (error) => (error instanceof Changed ? 'changed' : 'unreachable'),
      later(run, ms) {
        waiting.set(run, ms);
        return () => waiting.delete(run);
      },
    };
    const draft = createDraft(flow, ports);
    const pass = async () => {
      for (const run of [...waiting.keys()]) {
        waiting.delete(run);
        run();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    const someoneSaves = (name: string) => {
      server.flow = { ...server.flow, name, version: server.flow.version + 1, updatedBy: 'agt_x' };
    };
    return { server, draft, pass, someoneSaves };
  }

  test('saves by itself after a pause; the first save keeps the version before, the next go on with it', async () => {
    const { server, draft, pass } = stage();
    draft.change(called('a'));
    draft.change(called('b'));
    expect(draft.state().saving).toBe('waiting');
    await pass();
    draft.change(called('c'));
    await pass();
    expect(server.saves).toEqual([
      { name: 'b', version: 3, amends: false },
      { name: 'c', version: 4, amends: true },
    ]);
    expect(draft.state()).toMatchObject({ saving: 'saved', version: 5 });
  });

  test('what somebody else saved is shown where nothing is lost by it, and can be taken back', async () => {
    const { server, draft, someoneSaves } = stage();
    someoneSaves('theirs');
    draft.hear(server.flow);
    expect(draft.state()).toMatchObject({
      saving: 'saved',
      version: 4,
      history: { now: { name: 'theirs' } },
    });
    draft.undo();
    expect(draft.state().history.now.name).toBe('cancel');
  });

  test('of two editors the later must choose: neither is written over unasked', async () => {
    const { server, draft, pass, someoneSaves } = stage();
    someoneSaves('theirs');
    draft.change(called('mine'));
    await pass();
    expect(draft.state()).toMatchObject({ saving: 'conflict', theirs: { name: 'theirs' } });
    draft.change(called('mine, going on'));
    await pass();
    expect(await draft.flush()).toBeNull();
    expect(server.flow.name).toBe('theirs');
    draft.keepMine();
    await pass();
    expect(server.saves).toEqual([{ name: 'mine, going on', version: 4, amends: false }]);
    expect(draft.state()).toMatchObject({ saving: 'saved', theirs: null });
  });

  test('who takes the other one has their own to go back to', async () => {
    const { server, draft, someoneSaves } = stage();
    draft.change(called('mine'));
    someoneSaves('theirs');
    draft.hear(server.flow);
    expect(draft.state().saving).toBe('conflict');
    draft.takeTheirs();
    expect(draft.state()).toMatchObject({ saving: 'saved', history: { now: { name: 'theirs' } } });
    draft.undo();
    expect(draft.state().history.now.name).toBe('mine');
  });

  test('without a line it tries again, and says so', async () => {
    const { server, draft, pass } = stage();
    server.fails = true;
    draft.change(called('a'));
    await pass();
    expect(draft.state().saving).toBe('failed');
    server.fails = false;
    await pass();
    expect([draft.state().saving, server.flow.name]).toEqual(['saved', 'a']);
  });

  test('hearing of its own save is no conflict, whatever comes first', async () => {
    const { server, draft, pass } = stage();
    draft.change(called('a'));
    const saving = draft.flush();
    draft.change(called('ab'));
    draft.hear({ ...flow, name: 'a', version: 4 });
    expect(await saving).toBe(5);
    await pass();
    expect(draft.state()).toMatchObject({ saving: 'saved', theirs: null });
    expect(server.flow.name).toBe('ab');
  });
});
