import type { BotTurn, ConnectorCalled, Dialogue, FlowFrame, HandOverRule } from '@parley/contract';
import { wantsToStop } from '@parley/nlu';
import type { PublishedFlow } from '../../flows/index.ts';
import { type Hearing, hearInFlow } from '../dialogue/hear-in-flow.ts';
import type { Said } from '../dialogue/scene.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { personChoice } from '../reply/choices.ts';
import type { Words } from '../reply/words.ts';
import { goOnProving } from './go-on-proving.ts';
import { type Message, type Run, runToRest, type Stage, spoken } from './run-to-rest.ts';

/** What came of a turn in which a flow had a part. */
export interface Played {
  says: Message[];
  /** of reads; what was changed is written down at once */
  records: ConnectorCalled[];
  turn: BotTurn;
  /** `note` is for whoever takes over */
  handOver?: { rule: HandOverRule; note: string | undefined; team?: string | undefined };
}

const mostFrames = 4;
const mostPassed = 12;

/** Plays flows through one turn of the customer; collects what is said, asked and passed. */
export function createPlay(stage: Stage, before: Dialogue) {
  const { say, scene } = stage;
  const played: Played = { says: [], records: [], turn: { kind: 'bot-turn', dialogue: before, passed: [] } };
  let frames = before.frames;
  const through: FlowFrame[] = [];
  let { last } = before;

  /** Runs the flow on top; when it is through, the one below it goes on. */
  const settle = async (flow: PublishedFlow, frame: FlowFrame): Promise<void> => {
    const run = await runToRest(stage, flow, frame);
    const below = frames.slice(0, -1);
    played.says.push(...run.says);
    played.records.push(...run.records);
    played.turn.passed.push(passedOf(flow, frame, run));
    if (run.rest === 'slot' || run.rest === 'confirm') frames = [...below, run.frame];
    else if (run.rest === 'ended') {
      frames = below;
      through.push(run.frame);
      last = flow.id;
      await resume();
    } else if (run.rest === 'handed-over') {
      frames = [];
      passOn(stage, played, flow, run);
    } else giveUp();
  };
  const resume = async (): Promise<void> => {
    const frame = frames.at(-1);
    const flow = frame && (await stage.findVersion(frame.flow, frame.version));
    if (!flow) frames = [];
    if (!frame || !flow || !leavesUndone(flow)) return;
    const title = inLanguage(flow.definition.title, scene.locale);
    played.says.push({ ...spoken(say.backTo(title)), answer: { decision: 'flow', flow: flow.id } });
    await settle(flow, { ...frame, misses: 0, opening: '' });
  };
  const giveUp = (): void => {
    frames = [];
    played.says = [{ ...spoken(say.handingOverLost), answer: { decision: 'hand-over' } }];
    played.handOver = { rule: 'low-confidence', note: undefined };
  };
  return {
    giveUp,
    /** Begins a flow, above those under way. */
    async begin(flow: PublishedFlow, frame: FlowFrame): Promise<void> {
      frames = [...frames.slice(1 - mostFrames), frame];
      await settle(flow, frame);
    },
    /** Lets the flow that waits hear what was said; false when it has nothing to do with it. */
    async hear(flow: PublishedFlow, frame: FlowFrame, said: Said): Promise<boolean> {
      if (frame.proving && !wantsToStop(said.text)) {
        const proved = await goOnProving(stage, flow, frame, said);
        if (!proved) return false;
        played.says.push(...proved.says);
        if (proved.record) played.records.push(proved.record);
        await settle(flow, proved.frame);
        return true;
      }
      const hearing = hearInFlow(flow.definition, frame, said, scene);
      if (hearing.kind === 'missed') return false;
      played.says.push(...firstSaid(say, flow, hearing.kind));
      if (hearing.kind === 'left') frames = [];
      else await settle(flow, hearing.frame);
      return true;
    },
    /** Asks once more what was asked, in other words. */
    askAgain: (flow: PublishedFlow, frame: FlowFrame) =>
      settle(flow, { ...frame, misses: frame.misses + 1, opening: '' }),
    /** Says something that is not the flow's, and goes back to it. */
    async digress(says: readonly Message[]): Promise<void> {
      played.says.push(...says.map(({ choices: _, ...rest }) => rest));
      await resume();
    },
    /** What was said so far. */
    says: (): readonly Message[] => played.says,
    /** The cases that came through in this turn, and those that still wait. */
    met: () => [...through, ...frames],
    end: (spokenOf: Dialogue['spokenOf']): Played => {
      const dialogue = { frames: [...frames], spokenOf: [...spokenOf], ...(last ? { last } : {}) };
      return { ...played, turn: { ...played.turn, dialogue, passed: played.turn.passed.slice(-mostPassed) } };
    },
  };
}

/** What is said before a case goes on from what it heard. */
function firstSaid(say: Words, { id }: PublishedFlow, heard: Hearing['kind']): Message[] {
  const first: Partial<Record<Hearing['kind'], string>> = {
    left: say.leftIt,
    explained: say.noted,
    questioned: say.itIsSo,
  };
  const text = first[heard];
  return text === undefined ? [] : [{ ...spoken(text), answer: { decision: 'flow', flow: id } }];
}

/** What only looks things up leaves nothing undone: it hears what is chosen, and does not ask for it again. */
const leavesUndone = ({ definition: { nodes } }: PublishedFlow): boolean =>
  nodes.some(({ kind }) => kind === 'confirm');

const passedOf = ({ id, version }: PublishedFlow, { begun }: FlowFrame, { passed, rest }: Run) => ({
  ...{ flow: id, version, nodes: passed, begun, rest },
});

/** Nobody is passed on without a word; where flows pass nobody on, a person is offered. */
function passOn({ say, rules }: Stage, played: Played, flow: PublishedFlow, { says, note, team }: Run): void {
  const isOn = rules.flowStep.isOn;
  if (says.length === 0)
    played.says.push(
      isOn
        ? { ...spoken(say.handingOver), answer: { decision: 'hand-over' } }
        : { ...spoken(say.goOn), answer: { decision: 'flow', flow: flow.id } },
    );
  if (isOn) played.handOver = { rule: 'flow-step', note, team };
  else
    played.says.push(
      ...played.says.splice(-1).map((last) => ({ ...last, choices: [personChoice(say.person)] })),
    );
}
