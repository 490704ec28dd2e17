import {
  type BodyOf,
  type BotTurn,
  type ConnectorCalled,
  cutText,
  type Dialogue,
  dialogueLimits,
  type HandOverRule,
  type ReplyReason,
} from '@parley/contract';
import type { Match } from '@parley/nlu';
import { inLanguage } from './dialogue/write-words.ts';
import { answerByFlow } from './flows/answer-by-flow.ts';
import { findWanted, sureAt, type Wanted } from './flows/find-wanted.ts';
import { mayProve } from './flows/prover-of.ts';
import { type About, readSaid, setScene } from './flows/set-scene.ts';
import type { TurnMind } from './mind-of-turn.ts';
import { decide } from './reply/decide.ts';
import { dropRepeated } from './reply/drop-repeated.ts';
import { leanOnCase } from './reply/lean-on-case.ts';
import type { Heard, Turn } from './reply/turn.ts';
import { words } from './reply/words.ts';
import { findSmallTalk } from './small-talk/find-small-talk.ts';
import type { Customer } from './store.ts';
import type { Talked } from './take-turn.ts';

/** One thing that the customer asks for, in one text or several. */
export interface Wish {
  texts: readonly string[];
  heard: readonly Heard[];
}

/** What holds for all wishes of one turn. */
export interface Ground {
  state: Talked;
  seq: number;
  turn: Omit<Turn, 'heard' | 'smallTalk' | 'offered'>;
  customer: Customer;
  answerTo: About['answerTo'];
  /** Hears what was left for later. */
  hear(text: string): Promise<Heard>;
}

/** What came of the wishes of one turn, as far as they could be met in it. */
export interface Met {
  says: BodyOf<'message'>[];
  records: ConnectorCalled[];
  dialogue: Dialogue;
  passed: BotTurn['passed'];
  because: ReplyReason;
  flowCandidates: readonly Match[];
  handOver?: { rule: HandOverRule; note: string | undefined; team?: string | undefined };
}

const mostAtOnce = 4;
const mostPassed = 12;

/** Meets wishes one after another, also those that were left before; what must wait until a case is through is kept in mind. */
export async function takeWishes(
  mind: TurnMind,
  ground: Ground,
  before: Dialogue,
  wishes: readonly Wish[],
): Promise<Met> {
  const { wishes: kept = [], ...dialogue } = before;
  const met: Met = {
    ...{ says: [], records: [], dialogue, passed: [], because: 'lost', flowCandidates: [] },
  };
  const later = [...wishes];
  const left = [...kept];
  const next = async (): Promise<Wish | undefined> => {
    const text = left.shift();
    return text === undefined ? later.shift() : { texts: [text], heard: [await ground.hear(text)] };
  };
  // What was said now is for the case under way before it is anything else.
  for (let wish = later.shift(), at = 0; wish && at < mostAtOnce; at += 1) {
    const before = met.says.length;
    const wasCase = await meet(mind, ground, met, wish);
    dropRepeated(met.says, before);
    if (met.handOver || met.dialogue.frames.length > 0 || at + 1 === mostAtOnce) break;
    wish = await next();
    if (wish && wasCase)
      met.says.push({
        ...{ kind: 'message', text: words[ground.turn.locale].andNow },
        answer: { decision: 'greeting' },
      });
  }
  const open = [...left, ...later.map(({ texts }) => texts.join('\n'))];
  return keepInMind(met, open);
}

/** Meets one wish by a case or by an answer; tells whether it was a case. */
async function meet(mind: TurnMind, ground: Ground, met: Met, { texts, heard }: Wish): Promise<boolean> {
  const { state, customer, answerTo } = ground;
  const { dialogue } = met;
  const [only, another] = texts;
  const smallTalk = only !== undefined && another === undefined ? findSmallTalk(only) : undefined;
  const turn: Turn = { ...ground.turn, heard, smallTalk };
  const about = { state, seq: ground.seq, texts, turn, dialogue, customer, answerTo };
  const said = readSaid(mind, turn, texts);
  // Most messages concern no flow, and nobody's proofs are looked up for them.
  let scene: ReturnType<typeof setScene> | undefined;
  const sceneOf = () => (scene ??= setScene(mind, { ...about, locale: turn.locale }));
  const wanted: Wanted =
    mind.flows && texts.length > 0
      ? await findWanted(mind.flows, about, said, {
          sceneOf,
          mayProve: () => mayProve(mind, state.workspaceId),
        })
      : { candidates: [] };
  if (met.flowCandidates.length === 0) met.flowCandidates = wanted.candidates;
  const played = await answerByFlow(mind, {
    ...about,
    said,
    wanted: wanted.flow,
    isSurelyWanted: isSure(wanted),
    sceneOf,
  });
  if (played) {
    const isUnderWay = dialogue.frames.length > 0;
    met.says.push(...played.says);
    met.records.push(...played.records);
    met.passed.push(...played.turn.passed);
    met.dialogue = played.turn.dialogue;
    met.because = played.handOver ? 'handed-over' : isUnderWay ? 'flow-under-way' : 'flow-asked';
    if (played.handOver) met.handOver = played.handOver;
    return true;
  }
  const offered = wanted.offered && inLanguage(wanted.offered.definition.title, turn.locale);
  const meant =
    offered === undefined
      ? heard
      : await leanOnCase(heard, { hearNamed: () => ground.hear([offered, ...texts].join('\n')), answerTo });
  const { says, because, rule } = decide({ ...turn, heard: meant, offered });
  met.says.push(...says);
  met.because = because;
  if (rule) met.handOver = { rule, note: undefined };
  return false;
}

const isSure = ({ flow, candidates: [best] }: Wanted): boolean =>
  best !== undefined && best.id === flow?.id && best.score >= sureAt;

/** What is still open waits for its turn, or is told to whoever takes over. */
function keepInMind(met: Met, open: readonly string[]): Met {
  const passed = met.passed.slice(-mostPassed);
  if (open.length === 0) return { ...met, passed };
  if (met.handOver) {
    const note = cutText([met.handOver.note, ...open].filter(Boolean).join(' · '), 500);
    return { ...met, passed, handOver: { ...met.handOver, note } };
  }
  const wishes = open.slice(0, dialogueLimits.wishes).map((text) => cutText(text, dialogueLimits.wishChars));
  return { ...met, passed, dialogue: { ...met.dialogue, wishes } };
}
