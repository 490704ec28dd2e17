import { cutText, type Dialogue, dialogueLimits } from '@parley/contract';
import { answerMeanwhile, asksForAll, tellingOfTheirOwn, withoutChoices } from './answer-beside-case.ts';
import { thingsOf } from './dialogue/things.ts';
import { inLanguage } from './dialogue/write-words.ts';
import { answerByFlow } from './flows/answer-by-flow.ts';
import { findWanted, mayBegin, type Wanted } from './flows/find-wanted.ts';
import type { Played } from './flows/play.ts';
import { mayProve } from './flows/prover-of.ts';
import { type About, setScene } from './flows/set-scene.ts';
import { remember } from './flows/spoken-of.ts';
import type { Heard } from './listen/heard.ts';
import { sureAt } from './listen/how-sure.ts';
import { readSaid } from './listen/read-said.ts';
import type { Turn } from './listen/turn.ts';
import type { Wish } from './listen/wishes-of.ts';
import type { TurnMind } from './mind-of-turn.ts';
import type { Talked } from './occasion.ts';
import { decide } from './reply/decide.ts';
import { dropRepeated } from './reply/drop-repeated.ts';
import { leanOnCase } from './reply/lean-on-case.ts';
import type { Met } from './reply/met.ts';
import { words } from './reply/words.ts';
import { findSmallTalk } from './small-talk/find-small-talk.ts';
import type { Customer } from './store.ts';

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
  const isUnderWay = dialogue.frames.length > 0;
  if (wanted.flow && !isUnderWay && asksForAll(said) && !mayBegin(wanted.flow, (await sceneOf()).proof)) {
    const title = inLanguage(wanted.flow.definition.title, turn.locale);
    met.says.push(...answerMeanwhile(turn, said, await leanOnTitle(ground, title, heard, said.text)));
  }
  const play = (flow: Wanted['flow']) =>
    answerByFlow(mind, {
      ...{ ...about, said, sceneOf, hear: ground.hear },
      ...{ wanted: flow, isSurelyWanted: isSure(wanted) },
    });
  const played = await play(wanted.flow);
  if (played) {
    const asksBack = !isUnderWay && restOf(played) === 'slot';
    if (asksBack) met.says.push(...answerMeanwhile(turn, said, heard.filter(isAnswered)));
    met.says.push(...played.says);
    met.records.push(...played.records);
    met.passed.push(...played.turn.passed);
    met.dialogue = played.turn.dialogue;
    met.because = played.handOver ? 'handed-over' : isUnderWay ? 'flow-under-way' : 'flow-asked';
    if (played.handOver) met.handOver = played.handOver;
    return true;
  }
  const offered = wanted.offered && inLanguage(wanted.offered.definition.title, turn.locale);
  const meant = offered === undefined ? heard : await leanOnTitle(ground, offered, heard, said.text);
  const { says, because, rule } = decide({ ...turn, heard: meant, offered });
  met.says.push(...says);
  met.because = because;
  const told = meant.some(({ answer, likely }) => answer ?? likely) ? says : [];
  const things = mind.flows && thingsOf(await mind.flows.list(state.workspaceId));
  met.dialogue = { ...dialogue, spokenOf: remember(dialogue.spokenOf, { said, told, things }) };
  if (rule) met.handOver = { rule, note: undefined };
  const own = told.length > 0 && !rule ? tellingOfTheirOwn(wanted, meant) : undefined;
  const shown = own && mayBegin(own, (await sceneOf()).proof) ? await play(own) : undefined;
  // What was looked up stands in the log, told or not.
  met.records.push(...(shown?.records ?? []));
  if (shown && restOf(shown) === 'ended' && !shown.handOver) {
    met.says.splice(-says.length, says.length, ...withoutChoices(says), ...shown.says);
    met.passed.push(...shown.turn.passed);
    met.dialogue = shown.turn.dialogue;
  }
  return false;
}

const restOf = ({ turn }: Played) => turn.passed.at(-1)?.rest;
const isAnswered = ({ answer }: Heard): boolean => answer !== undefined;

const leanOnTitle = ({ answerTo, hear }: Ground, title: string, heard: readonly Heard[], text: string) =>
  leanOnCase(heard, { hearNamed: () => hear(`${title}\n${text}`), answerTo });

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
