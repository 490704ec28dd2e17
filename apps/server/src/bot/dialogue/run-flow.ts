import type { Content, FlowDefinition, FlowFrame, FlowNode, Scalar, Slot } from '@parley/contract';
import { type Choosable, choicesOf } from './choices-of.ts';
import { fillSlot, withoutPlace } from './fill-slot.ts';
import { holds, readValue } from './read-value.ts';
import { type Act, type Scene, type Suggestion, suffices } from './scene.ts';
import { inLanguage, writeBlocks, writeText, writeWords } from './write-words.ts';

/** For what a flow stands still: for the customer, for what was asked of somebody else, or for good. */
export type Rest = 'slot' | 'confirm' | 'call' | 'answer' | 'verify' | 'ended' | 'handed-over' | 'broken';

/** How far a flow came, what it wants done, and which nodes it passed. */
export interface Progress {
  frame: FlowFrame;
  rest: Rest;
  acts: readonly Act[];
  passed: readonly string[];
}

/** Nodes that a flow may pass without waiting; more is a circle. */
const mostSteps = 100;
const mostSuggestions = 8;
const yesNo = {
  'zh-CN': ['确认', '不了'],
  'zh-TW': ['確認', '不了'],
  en: ['Yes, go ahead', 'No'],
  ja: ['はい、お願いします', 'いいえ'],
} as const;

/** Runs a flow from the node it stands at until it must wait. */
export function runFlow(flow: FlowDefinition, begun: FlowFrame, around: Scene): Progress {
  const scene = { ...around, zone: flow.zone };
  const nodes = new Map(flow.nodes.map((node) => [node.key, node]));
  const acts: Act[] = [];
  const passed: string[] = [];
  let frame = begun;
  for (let step = 0; step < mostSteps; step += 1) {
    const node = nodes.get(frame.node);
    if (!node) return { frame, rest: 'broken', acts, passed };
    passed.push(node.key);
    const stop = visit(flow, node, frame, scene);
    acts.push(...stop.acts);
    if (stop.rest) return { frame, rest: stop.rest, acts, passed };
    frame = { ...frame, ...stop.change, node: stop.next ?? frame.node };
  }
  return { frame, rest: 'broken', acts, passed };
}

interface Stop {
  acts: readonly Act[];
  rest?: Rest;
  next?: string;
  change?: Partial<FlowFrame>;
}

const goOn = (next: string, acts: readonly Act[] = []): Stop => ({ acts, next });

function visit(flow: FlowDefinition, node: FlowNode, frame: FlowFrame, scene: Scene): Stop {
  switch (node.kind) {
    case 'collect':
      return collect(flow, node, frame, scene);
    case 'say':
      return goOn(node.next, [
        say(writeWords(node.words, frame, scene), [], writeBlocks(node.blocks, frame, scene)),
      ]);
    case 'branch':
      return goOn(
        node.cases.find(({ when }) => when.every((each) => holds(each, frame, scene)))?.next ??
          node.otherwise,
      );
    case 'call': {
      const inputs = Object.fromEntries(
        Object.entries(node.inputs).map(([name, reference]) => [
          name,
          single(readValue(reference, frame, scene)),
        ]),
      );
      return {
        acts: [{ kind: 'call', connector: node.connector, action: node.action, inputs }],
        rest: 'call',
      };
    }
    case 'answer':
      return { acts: [{ kind: 'answer', question: node.question }], rest: 'answer' };
    case 'confirm': {
      const suggestions = yesNo[scene.locale].map((label) => ({ label, say: label }));
      return { acts: [say(writeWords(node.words, frame, scene), suggestions)], rest: 'confirm' };
    }
    case 'verify':
      if (suffices(scene.proof, node.needs)) return goOn(node.next);
      return { acts: [{ kind: 'verify', needs: node.needs }], rest: 'verify' };
    case 'hand-over': {
      const said = node.words ? [say(writeWords(node.words, frame, scene))] : [];
      const note = node.note && writeText(node.note, frame, scene);
      return { acts: [...said, { kind: 'hand-over', note, team: node.team }], rest: 'handed-over' };
    }
    default:
      return { acts: [], rest: 'ended' };
  }
}

/** What is known is not asked for; where there is but one thing to choose, it is the one. */
function collect(
  flow: FlowDefinition,
  { slot: name, next }: Extract<FlowNode, { kind: 'collect' }>,
  frame: FlowFrame,
  scene: Scene,
): Stop {
  const slot = flow.slots.find((each) => each.name === name);
  if (!slot) return { acts: [], rest: 'broken' };
  if (slot.name in frame.slots) return goOn(next);
  const choices = choicesOf(slot, frame, scene);
  const likely = choices.filter(({ isLikely }) => isLikely);
  const offered = likely.length > 0 ? likely : choices;
  const [only, another] = offered;
  const meant =
    slot.from && choices.length > 1
      ? ((frame.opening === '' ? undefined : meantFrom(slot, frame, scene)) ??
        itemOfThing(flow, choices, frame))
      : undefined;
  if (meant !== undefined)
    return {
      ...{ acts: [], next },
      change: { slots: { ...frame.slots, [slot.name]: meant }, opening: withoutPlace(frame.opening) },
    };
  if (slot.from && only && !another)
    return { acts: [], next, change: { slots: { ...frame.slots, [slot.name]: only.value } } };
  const shown = offered.slice(0, mostSuggestions);
  const text = inLanguage(frame.misses > 0 ? (slot.askAgain ?? slot.ask) : slot.ask, scene.locale);
  const isListed = text.includes(choicesMark);
  // What stands in the text in full is short on its button.
  const suggestions = shown.map(({ label, value, sides }) => ({
    label: isListed ? (sides?.[0] ?? label) : label,
    say: slot.from ? String(value) : label,
  }));
  const words = text
    .split(choicesMark)
    .map((part) => writeText(part, frame, scene))
    .join(listOf(shown));
  return { acts: [say(words, suggestions)], rest: 'slot' };
}

const choicesMark = '{choices}';
const listOf = (choices: readonly Choosable[]) =>
  choices.map(({ label }, at) => `${at + 1}. ${label}`).join('\n');

/** Which of a list the words meant that the flow began with ("where is my laptop"). */
const meantFrom = (slot: Slot, frame: FlowFrame, scene: Scene): Scalar | undefined =>
  fillSlot(slot, { text: frame.opening, entities: [], isBeforehand: true }, frame, scene, true);

/** The one item that is of a thing chosen before: of several orders, the one with the product that is spoken of. */
function itemOfThing({ slots }: FlowDefinition, choices: readonly Choosable[], frame: FlowFrame) {
  const things = slots.flatMap(({ name, options }) =>
    options.filter(({ value }) => value === frame.slots[name]).flatMap(({ label }) => Object.values(label)),
  );
  const [only, another] = choices.filter(({ sides = [] }) => sides.some((side) => things.includes(side)));
  return another ? undefined : only?.value;
}

const say = (text: string, suggestions: readonly Suggestion[] = [], blocks?: Content): Act => ({
  kind: 'say',
  text,
  suggestions,
  ...(blocks ? { blocks } : {}),
});

const single = (value: Scalar | readonly Scalar[]): Scalar =>
  Array.isArray(value) ? (value[0] ?? null) : (value as Scalar);
