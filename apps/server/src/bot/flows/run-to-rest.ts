import type { BodyOf, ConnectorCalled, FlowFrame, HandOverRules, QuestionId } from '@parley/contract';
import type { PublishedFlow } from '../../flows/index.ts';
import type { Answer } from '../../knowledge/index.ts';
import { takeOutcome } from '../dialogue/hear-in-flow.ts';
import { type Rest, runFlow } from '../dialogue/run-flow.ts';
import { type Act, type Scene, suffices } from '../dialogue/scene.ts';
import { askChoice, personChoice } from '../reply/choices.ts';
import { proofWords } from '../reply/proof-words.ts';
import type { Words } from '../reply/words.ts';
import type { AskVendor } from './ask-vendor.ts';
import { askProof, beginProof, type Prover } from './prove-identity.ts';

export type Message = BodyOf<'message'>;

/** What one turn needs while flows play in it. */
export interface Stage {
  scene: Scene;
  say: Words;
  rules: HandOverRules;
  askVendor: AskVendor;
  findVersion(flow: PublishedFlow['id'], version: number): Promise<PublishedFlow | undefined>;
  /** What the knowledge answers to a question, for this customer; undefined where nothing is published. */
  answerTo(question: QuestionId): Promise<Answer | undefined>;
  /** How a customer can prove who they are on the way, where that can be done. */
  prover(): Promise<Prover | undefined>;
}

/** How far a flow came, and what it said, asked and passed on the way. */
export interface Run {
  frame: FlowFrame;
  rest: Exclude<Rest, 'call' | 'verify' | 'answer'>;
  says: Message[];
  records: ConnectorCalled[];
  passed: string[];
  note: string | undefined;
  /** the name of the team that is to take over */
  team?: string | undefined;
}

const mostWaits = 20;

/** Runs a flow until it needs the customer or is through; what it asks of vendors is asked on the way. */
export async function runToRest(stage: Stage, flow: PublishedFlow, begun: FlowFrame): Promise<Run> {
  const run: Run = { frame: begun, rest: 'broken', says: [], records: [], passed: [], note: undefined };
  for (let waits = 0; waits < mostWaits; waits += 1) {
    const { frame, rest, acts, passed } = runFlow(flow.definition, run.frame, stage.scene);
    run.passed.push(...passed);
    run.says.push(...acts.flatMap((act) => messageOf(act, stage.say, flow, frame)));
    run.frame = frame;
    const last = acts.at(-1);
    if (rest === 'call' && last?.kind === 'call') {
      const { outcome, record } = await stage.askVendor(frame, last);
      if (record) run.records.push(record);
      run.frame = takeOutcome(flow.definition, frame, outcome);
    } else if (rest === 'answer' && last?.kind === 'answer') {
      const answer = await stage.answerTo(last.question);
      if (answer) run.says.push(answered(answer, flow, frame));
      run.frame = takeOutcome(flow.definition, frame, { kind: 'answered', isKnown: answer !== undefined });
    } else if (rest === 'verify' && (await mustAsk(stage, flow, frame))) {
      const proving = frame.proving ?? beginProof(frame);
      const asked = spoken(askProof(proving, proofWords[stage.scene.locale]));
      run.says.push({ ...asked, answer: { decision: 'flow', flow: flow.id, node: frame.node } });
      return { ...run, frame: { ...frame, proving }, rest: 'slot' };
    } else if (rest === 'verify')
      run.frame = takeOutcome(flow.definition, frame, { kind: 'verified', proof: stage.scene.proof });
    else {
      const { note, team } = last?.kind === 'hand-over' ? last : { note: undefined };
      return { ...run, rest: rest === 'call' || rest === 'answer' ? 'broken' : rest, note, team };
    }
  }
  return run;
}

/** Whether the customer has yet to prove who they are, and can. */
async function mustAsk({ scene, prover }: Stage, flow: PublishedFlow, frame: FlowFrame): Promise<boolean> {
  const needs = needsOf(flow, frame);
  return needs !== undefined && !suffices(scene.proof, needs) && (await prover()) !== undefined;
}

/** What the node at which a flow stands wants proven. */
export function needsOf(
  { definition }: PublishedFlow,
  frame: FlowFrame,
): 'identity' | 'fresh-identity' | undefined {
  const node = definition.nodes.find(({ key }) => key === frame.node);
  return node?.kind === 'verify' ? node.needs : undefined;
}

function messageOf(act: Act, say: Words, flow: PublishedFlow, frame: FlowFrame): Message[] {
  if (act.kind !== 'say' || act.text === '') return [];
  const offered = act.suggestions.map(({ label, say: said }) => askChoice(said, label));
  const choices = frame.misses > 0 ? [...offered, personChoice(say.person)] : offered;
  return [
    {
      ...spoken(act.text),
      ...(act.blocks ? { blocks: act.blocks } : {}),
      ...(choices.length > 0 ? { choices } : {}),
      answer: { decision: 'flow', flow: flow.id, node: frame.node },
    },
  ];
}

/** What the knowledge says, at its place in the flow. */
function answered(
  { question, version, variant, text, blocks }: Answer,
  flow: PublishedFlow,
  { node }: FlowFrame,
): Message {
  const given = { question, version, ...(variant === undefined ? {} : { variant }) };
  return {
    ...spoken(text),
    ...(blocks ? { blocks } : {}),
    answer: { decision: 'flow', flow: flow.id, node, ...given },
  };
}

/** A message that says just this. */
export const spoken = (text: string): Message => ({ kind: 'message', text });
