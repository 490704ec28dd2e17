import type { FlowFrame, Locale } from '@parley/contract';
import type { PublishedFlow } from '../../flows/index.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { isQuestion } from '../cues/is-question.ts';
import { takesBack } from '../cues/takes-back.ts';
import { beginFlow } from '../dialogue/hear-in-flow.ts';
import type { Said, Scene } from '../dialogue/scene.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import type { Heard } from '../listen/heard.ts';
import { isCourtesy } from '../listen/is-courtesy.ts';
import { keepToThing } from '../listen/keep-to-thing.ts';
import { readSaid } from '../listen/read-said.ts';
import type { Turn } from '../listen/turn.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Talked } from '../occasion.ts';
import { decide } from '../reply/decide.ts';
import { leanOnCase } from '../reply/lean-on-case.ts';
import { words } from '../reply/words.ts';
import type { Mind } from '../room.ts';
import { askVendors } from './ask-vendor.ts';
import { tellsReceiver } from './find-wanted.ts';
import { createPlay, type Played } from './play.ts';
import { proverOf } from './prover-of.ts';
import type { About } from './set-scene.ts';
import { remember } from './spoken-of.ts';

const patience = 2;
const longestName = 24;

/** What a flow needs to take part in a turn. */
interface Part extends About {
  said: Said;
  /** the case that is asked for, if one is */
  wanted: PublishedFlow | undefined;
  /** it is asked for in words, and not only by naming what it is about */
  isSurelyWanted: boolean;
  sceneOf(): Promise<Scene>;
  hear(text: string): Promise<Heard>;
}

/** Answers by the flow that is under way, or by the one that the customer asks for; undefined where no flow has a part in it. */
export async function answerByFlow(mind: TurnMind, part: Part): Promise<Played | undefined> {
  const { state, texts, turn, dialogue, said, wanted } = part;
  const { flows } = mind;
  if (!flows || texts.length === 0) return undefined;
  const frame = dialogue.frames.at(-1);
  const flow = frame && (await flows.findVersion(state.workspaceId, frame.flow, frame.version));
  const isUnderWay = frame !== undefined && flow !== undefined;
  if (!isUnderWay && !wanted) return undefined;
  const scene = await part.sceneOf();
  const play = createPlay(
    {
      scene,
      say: words[turn.locale],
      rules: turn.rules,
      askVendor: vendorsOf(mind, state, turn.locale),
      findVersion: (id, version) => flows.findVersion(state.workspaceId, id, version),
      answerTo: part.answerTo,
      prover: () => proverOf(mind, part),
    },
    isUnderWay ? dialogue : { ...dialogue, frames: [] },
  );
  const begin = async (published: PublishedFlow) => {
    const { id, version, definition } = published;
    await play.begin(
      published,
      beginFlow({ id, version, definition, begun: part.seq }, said, {
        ...scene,
        isOfSameOrder: isUnderWay || tellsReceiver(said),
      }),
    );
  };
  const isOther = wanted !== undefined && !dialogue.frames.some((each) => each.flow === wanted.id);
  if (!isUnderWay) await begin(wanted as PublishedFlow);
  else if (await hearAny(play, flow, frame, mind, turn, texts, asideOf(part, scene, isOther))) {
    // Whoever lets one thing be for another says both in one go.
    const isInstead = wanted !== undefined && wanted.id !== flow.id && part.isSurelyWanted;
    if (
      isInstead &&
      takesBack(said.text, inLanguage(flow.definition.title, turn.locale)) &&
      play.met().length === 0
    )
      await begin(wanted);
  } else {
    const heard = isOther ? turn.heard : await hearInCase(part, flow, frame, scene.things ?? []);
    const knows =
      heard.some((each) => each.answer !== undefined || isCourtesy(each)) ||
      (heard.some((each) => each.likely) && isQuestion(texts.join(' ')));
    if (isOther && wanted) await begin(wanted);
    else if (knows || (turn.smallTalk && turn.smallTalk !== 'assent'))
      await play.digress(decide({ ...turn, heard, offered: undefined }).says);
    else if (frame.misses >= patience) play.giveUp();
    else await play.askAgain(flow, frame);
  }
  return play.end(remember(dialogue.spokenOf, { said, told: play.says(), things: scene.things }, play.met()));
}

/** What came in several messages is heard as one, or else as the first of them that the flow understands. */
async function hearAny(
  play: ReturnType<typeof createPlay>,
  flow: PublishedFlow,
  frame: FlowFrame,
  mind: TurnMind,
  turn: Turn,
  texts: readonly string[],
  aside: Pick<Said, 'isAside' | 'mayBeAside'>,
): Promise<boolean> {
  const ways = texts.length > 1 ? [texts, ...texts.map((text) => [text])] : [texts];
  for (const way of ways)
    if (await play.hear(flow, frame, { ...readSaid(mind, turn, way), ...aside })) return true;
  return false;
}

/** A question amid a case may leave out what that is about. */
async function hearInCase(
  { texts, turn, answerTo, hear }: Part,
  { definition: { title } }: PublishedFlow,
  { slots }: FlowFrame,
  things: readonly Thing[],
): Promise<readonly Heard[]> {
  const [only, another] = turn.heard;
  const spoken = things.find(({ slot, value }) => slots[slot] === value);
  const kept =
    only && !another && (await keepToThing({ things, spoken }, texts.join('\n'), only, { hear, answerTo }));
  if (kept) return [kept];
  if (!isQuestion(texts.join(' '))) return turn.heard;
  const hearNamed = () => hear([inLanguage(title, turn.locale), ...texts].join('\n'));
  return leanOnCase(turn.heard, { hearNamed, answerTo });
}

const vendorsOf = ({ callAction, writeDown }: Mind, { workspaceId, id, contactId }: Talked, locale: Locale) =>
  askVendors({
    locale,
    conversationId: id,
    call: async ({ connector, action, inputs, key }) => {
      if (!callAction) return { outcome: 'unreachable', record: null };
      const given = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
      return callAction(workspaceId, { connector, action, inputs: given, contactId, idempotencyKey: key });
    },
    writeDown: (record, key) => writeDown({ workspaceId, id }, record, key),
  });

/** Whether what is said is for another case. Whoever only names a thing answers what was asked, whatever else that thing stands for. */
function asideOf(
  { said, isSurelyWanted }: Part,
  { things = [] }: Scene,
  isOther: boolean,
): Pick<Said, 'isAside' | 'mayBeAside'> {
  const isName =
    said.text.length <= longestName &&
    !isQuestion(said.text) &&
    !asksToBeDone(said.text) &&
    thingsIn(things, said.text).length === 1;
  return { isAside: isOther && isSurelyWanted && !isName, mayBeAside: isOther };
}
