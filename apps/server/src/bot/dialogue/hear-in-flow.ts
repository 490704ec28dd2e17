import {
  cutText,
  type FlowDefinition,
  type FlowFrame,
  type FlowId,
  type FlowNode,
  type Scalar,
  type Slot,
} from '@parley/contract';
import { findAssent, isCorrection, readMended, wantsToStop } from '@parley/nlu';
import { agrees, agreesAmong, saysYes } from '../cues/agrees.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { asksWhy, refuses } from '../cues/asks-why.ts';
import { isQuestion } from '../cues/is-question.ts';
import { isReason } from '../cues/is-reason.ts';
import { leaveOutDenied } from '../cues/leave-out-denied.ts';
import { takesBack } from '../cues/takes-back.ts';
import { correct, renameChoice } from './correct.ts';
import { fillOpenSlots, fillSlot, withoutPlace } from './fill-slot.ts';
import { type Outcome, type Said, type Scene, suffices } from './scene.ts';
import { inLanguage, writeWords } from './write-words.ts';

/** What a message was to the flow that waited for it: an answer, a correction, what somebody says of their reasons or asks of ours, the wish to let it be, or nothing it understands. */
export type Hearing =
  | { kind: 'answered' | 'corrected' | 'explained' | 'questioned'; frame: FlowFrame }
  | { kind: 'left' }
  | { kind: 'missed'; frame: FlowFrame };

/** Takes one message into a flow that waits for the customer. Nothing is said or done yet; `runFlow` goes on from the frame. */
export function hearInFlow(flow: FlowDefinition, frame: FlowFrame, given: Said, around: Scene): Hearing {
  const scene = { ...around, zone: flow.zone };
  const node = flow.nodes.find(({ key }) => key === frame.node);
  if (node?.kind === 'confirm' && confirms(flow, node, frame, given, scene))
    return { kind: 'answered', frame: { ...frame, node: node.yes, misses: 0, opening: '' } };
  if (wantsToStop(given.text) || takesBack(given.text, inLanguage(flow.title, scene.locale)))
    return { kind: 'left' };
  const said = sinceMended(given);
  const isCorrecting = said !== given || isCorrection(said.text);
  const corrected = isCorrecting ? correct(flow, frame, withoutDenied(said), scene) : undefined;
  if (corrected) {
    // The lists are yet to be looked up for the case as it is now.
    const others = flow.slots.filter(({ from }) => !from);
    const slots = fillOpenSlots(others, said, corrected, scene);
    return { kind: 'corrected', frame: { ...corrected, slots, opening: openingOf(said) } };
  }
  // Whoever names another of what was told before, instead of answering, means that; beside a bare yes or no too ("no wait, it says E02").
  const renamed = node?.kind === 'collect' ? renameChoice(flow, frame, said, scene) : undefined;
  const isFirst = renamed && node?.kind === 'collect' && asksYesOrNo(flow, node);
  const answered = node && !isFirst ? answer(flow, node, frame, said, scene) : undefined;
  // What answers one question may answer the next one, too, once its choices are looked up.
  if (answered)
    return { kind: 'answered', frame: { ...answered, misses: 0, opening: withoutPlace(openingOf(said)) } };
  if (renamed) return { kind: 'corrected', frame: { ...renamed, opening: openingOf(said) } };
  // Saying once more what is known is no answer, and no miss either.
  if (restates(flow, frame, said, scene))
    return { kind: 'answered', frame: { ...frame, slots: fillOpenSlots(flow.slots, said, frame, scene) } };
  if (node?.kind === 'confirm' && !said.isAside && !said.mayBeAside) {
    const isRefused = refuses(writeWords(node.words, frame, scene));
    if (isRefused && asksWhy(said.text)) return { kind: 'questioned', frame };
    if (isReason(said.text)) return { kind: 'explained', frame };
  }
  return { kind: 'missed', frame: { ...frame, misses: frame.misses + 1, opening: '' } };
}

const asksYesOrNo = (
  { slots }: FlowDefinition,
  { slot }: Extract<FlowNode, { kind: 'collect' }>,
): boolean => {
  const options = slots.find(({ name }) => name === slot)?.options ?? [];
  return options.length > 0 && options.every(({ value }) => value === 'yes' || value === 'no');
};

/** Of who corrects themselves within one message, what they meant in the end. */
function sinceMended(said: Said): Said {
  const mended = readMended(said.text);
  return mended ? only(said, mended.after) : said;
}

const only = (said: Said, text: string): Said => ({
  ...said,
  text,
  entities: said.entities.filter(({ raw }) => text.includes(raw)),
});

/** "Not the coat, the phone" is about the phone. */
function withoutDenied(said: Said): Said {
  const text = leaveOutDenied(said.text);
  return text === '' || text === said.text ? said : only(said, text);
}

const openingOf = ({ text }: Said): string => cutText(text, 300);

function answer(
  flow: FlowDefinition,
  node: FlowNode,
  frame: FlowFrame,
  said: Said,
  scene: Scene,
): FlowFrame | undefined {
  if (node.kind === 'confirm') {
    const assent =
      findAssent(said.text) ?? (agrees(said.text, askedAt(flow, node, frame, scene)) ? 'yes' : undefined);
    if (assent) return { ...frame, node: assent === 'yes' ? node.yes : node.no };
    // Whoever names something else instead of answering means that.
    const other = said.isAside ? undefined : correct(flow, frame, said, scene);
    if (other) return other;
    return saysYes(said.text) && restates(flow, frame, said, scene)
      ? { ...frame, node: node.yes }
      : undefined;
  }
  if (node.kind !== 'collect') return undefined;
  const slot = flow.slots.find(({ name }) => name === node.slot);
  // An order that is named beside another wish is not the one that is asked for here.
  if (!slot || (said.isAside && slot.kind === 'order')) return undefined;
  const heard =
    slot.freely && slot.pattern ? { ...said, text: withoutOthers(flow, slot, frame, said, scene) } : said;
  const meant = withoutDenied(heard);
  const value =
    (meant === heard ? undefined : fillSlot(slot, meant, frame, scene, true)) ??
    fillSlot(slot, heard, frame, scene, true);
  if (value === undefined) return undefined;
  const filled = { ...frame, slots: { ...frame.slots, [slot.name]: value } };
  return { ...filled, slots: fillOpenSlots(flow.slots, said, filled, scene) };
}

type Confirm = Extract<FlowNode, { kind: 'confirm' }>;
const askedAt = ({ title }: FlowDefinition, { words }: Confirm, frame: FlowFrame, scene: Scene): string =>
  `${inLanguage(title, scene.locale)}\n${writeWords(words, frame, scene)}`;

/** Whether a yes stands among the reasons and courtesies of a message, and nothing else is told. */
const confirms = (flow: FlowDefinition, node: Confirm, frame: FlowFrame, said: Said, scene: Scene): boolean =>
  !said.isAside &&
  agreesAmong(said.text, askedAt(flow, node, frame, scene), (piece) =>
    restates(flow, frame, only(said, piece), scene),
  );

function restates({ slots }: FlowDefinition, frame: FlowFrame, said: Said, around: Scene): boolean {
  // What asks for nothing begins no other case, whatever it sounds like.
  const isAsking = isQuestion(said.text);
  if ((said.isQuestion && isAsking) || (said.isAside && (isAsking || asksToBeDone(said.text)))) return false;
  const scene = { ...around, spokenOf: [] };
  // A day alone may be of anything.
  const named = { ...said, entities: said.entities.filter(({ kind }) => kind !== 'date') };
  return slots.some((slot) => {
    const known = frame.slots[slot.name];
    return (
      known !== undefined && slot.kind !== 'text' && fillSlot(slot, named, frame, scene, false) === known
    );
  });
}

/** What is said less the pieces that are values of other slots: of a name and a number in one line, the name. */
function withoutOthers(
  { slots }: FlowDefinition,
  { name }: Slot,
  frame: FlowFrame,
  said: Said,
  scene: Scene,
): string {
  const others = slots.filter((each) => each.name !== name && !(each.name in frame.slots));
  const found = Object.values(fillOpenSlots(others, said, { ...frame, slots: {} }, scene)).map(String);
  for (const [split, join] of [
    [/[，,；;、\n]+/u, ', '],
    [/\s+/u, ' '],
  ] as const) {
    const kept = said.text.split(split).filter((piece) => !found.some((value) => piece.includes(value)));
    if (kept.length > 0) return kept.join(join).trim();
  }
  return said.text;
}

/** Takes in what came of a call or of proving who one is. */
export function takeOutcome(flow: FlowDefinition, frame: FlowFrame, outcome: Outcome): FlowFrame {
  const node = flow.nodes.find(({ key }) => key === frame.node);
  if (node?.kind === 'call' && outcome.kind === 'called') {
    const values = Object.fromEntries(
      Object.entries(outcome.values).map(([name, value]) => [
        name,
        Array.isArray(value) ? [...value] : (value as Scalar),
      ]),
    );
    const writes = frame.writes + (outcome.isWrite ? 1 : 0);
    return { ...frame, node: node.next, calls: { ...frame.calls, [node.as]: values }, writes };
  }
  if (node?.kind === 'call' && outcome.kind === 'refused')
    return { ...frame, node: node.on[outcome.failure] ?? node.otherwise };
  if (node?.kind === 'answer' && outcome.kind === 'answered')
    return { ...frame, node: outcome.isKnown ? node.next : node.otherwise };
  if (node?.kind === 'verify' && outcome.kind === 'verified')
    return { ...frame, node: suffices(outcome.proof, node.needs) ? node.next : node.otherwise };
  return frame;
}

/** Begins a flow with all that the first message tells. */
export function beginFlow(
  {
    id,
    version,
    definition,
    begun,
  }: { id: FlowId; version: number; definition: FlowDefinition; begun: number },
  said: Said,
  scene: Scene,
): FlowFrame {
  const frame: FlowFrame = {
    flow: id,
    version,
    begun,
    node: definition.start,
    slots: {},
    calls: {},
    opening: openingOf(said),
    misses: 0,
    writes: 0,
  };
  return { ...frame, slots: fillOpenSlots(definition.slots, said, frame, scene) };
}
