import type { FlowId } from '@parley/contract';
import { isCorrection, isFollowUp, type Match, normalise, readReceiver } from '@parley/nlu';
import type { LiveFlows, PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { asksInGeneral, asksToBeDone, isOfTheirOwn } from '../cues/asks-in-general.ts';
import { isBeside } from '../cues/beside-question.ts';
import { clausesOf, mostClauses } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import { beginFlow } from '../dialogue/hear-in-flow.ts';
import { type Proof, type Said, type Scene, suffices } from '../dialogue/scene.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { likelyAt, sureAt } from '../listen/how-sure.ts';
import type { Turn } from '../listen/turn.ts';
import { withoutNames } from '../listen/without-names.ts';
import { isHintedAt } from '../reply/lean-on-case.ts';
import type { About } from './set-scene.ts';

/** The case that a customer wants carried through, or one to offer beside an answer. */
export interface Wanted {
  flow?: PublishedFlow | undefined;
  offered?: PublishedFlow | undefined;
  /** likeliest first */
  candidates: readonly Match[];
}

/** What a case must reach where the customer speaks of something of their own, and no question is sure. */
const ownAt = 0.4;
const leastLead = 0.1;
/** By how much a question may be surer, where something is asked to be done. */
const mostBehind = 0.2;
/** From here on a question of the knowledge may be meant. */
const leastHint = 0.4;
const thingKinds: ReadonlySet<string> = new Set(['order', 'tracking']);

/**
 * The flow that is asked for as clearly as any question is, or more. Whoever asks what holds for everybody, and can be answered, gets the answer
 * with the case offered beside it; so does who may not have it done, unless they can prove who they are on the way.
 */
export async function findWanted(
  flows: LiveFlows,
  about: Pick<About, 'state' | 'dialogue' | 'turn'>,
  said: Said,
  { sceneOf, mayProve }: { sceneOf(): Promise<Scene>; mayProve(): Promise<boolean> },
): Promise<Wanted> {
  const { state, turn } = about;
  const isKnown = turn.heard.some((each) => each.answer !== undefined);
  const isExact = turn.heard.some((each) => each.isExact);
  // Who only goes on to another thing means the case, however well that thing is known by itself.
  const mayFollow = !isKnown || (isFollowUp(said.text) && !isExact);
  const followed = mayFollow ? await findFollowed(flows, about, said) : undefined;
  const found = isKnown ? await matchWhole(flows, about, said) : await matchBest(flows, about, said);
  const candidates = await withoutGeneral(flows, about, said, found);
  const [best] = candidates;
  if (followed && !isOther(best, followed)) return { flow: followed, candidates };
  const isCalled = isSaid(best, said.text);
  const namesThing = said.entities.some(({ kind }) => thingKinds.has(kind));
  const isOwn = isKnown ? namesThing && !asksInGeneral(said.text) : isOfTheirOwn(said.text);
  const near =
    best && best.score >= (isOwn ? ownAt : likelyAt)
      ? await flows.find(state.workspaceId, best.id as FlowId)
      : undefined;
  const mayTrail = asksToBeDone(said.text) ? mostBehind : leastLead;
  const flow =
    best && near && (isOwn || isLikely(best, turn, mayTrail)) ? near : await findByName(flows, about, said);
  const asked = flow ?? near;
  if (!asked) return { candidates };
  const isNamed = namesThing || isTitleOf(asked, said.text);
  const isBeyond = best !== undefined && flow === near && isBeyondKnown(best, asked, turn);
  const isGeneral = !isNamed && !isBeyond && asksInGeneral(said.text);
  const isHinted =
    (isKnown && !isBeyond) || isMeant(turn) || rivalOf(turn) >= (isGeneral ? leastHint / 2 : leastHint);
  // Whoever may not have it done is at least told what the business says of it.
  if (!mayBegin(asked, (await sceneOf()).proof)) {
    const isProvable = await mayProve();
    const mayBeAnswered = isHinted || (!asksToBeDone(said.text) && turn.heard.some(isHintedAt));
    if (isGeneral || (mayBeAnswered && !isNamed) || (isKnown && !isProvable))
      return { candidates, ...(isProvable ? { offered: asked } : {}) };
  }
  if (best && flow?.definition.answers && flow === near) {
    const isItsOwn =
      isCalled ||
      (answersIt(best, rivalOf(turn), knows(flow, said, await sceneOf())) &&
        (!isKnown || takesOver(flow, turn) || (await isAskedFor(flows, about, said, flow))));
    return isItsOwn ? { flow, candidates } : { candidates, offered: flow };
  }
  const isQuestion = (isExact && !isCalled) || (isHinted && isGeneral);
  return flow && !isQuestion ? { flow, candidates } : { candidates, offered: asked };
}

type Matching = Pick<About, 'state' | 'turn'>;

const matchWhole = (flows: LiveFlows, { state, turn }: Matching, said: Said): Promise<Match[]> =>
  flows.match(state.workspaceId, withoutNames(said), { language: languageOf(turn.locale) });

/** Whoever names an order asks of that, and of nothing that is told of the goods in general. */
async function withoutGeneral(
  flows: LiveFlows,
  { state }: Matching,
  { entities }: Said,
  candidates: readonly Match[],
): Promise<readonly Match[]> {
  if (!entities.some(({ kind }) => kind === 'order')) return candidates;
  const named = await Promise.all(
    candidates.map(async (each) => {
      const definition = (await flows.find(state.workspaceId, each.id as FlowId))?.definition;
      const isGeneral = definition?.answers && !definition.slots.some(({ kind }) => kind === 'order');
      return isGeneral ? [] : [each];
    }),
  );
  return named.flat();
}

/** What the whole asks for, or where that is faint, or nothing that is asked has to do with it, the clause that asks for something clearly: stories say so much around a wish. */
async function matchBest(flows: LiveFlows, about: Matching, said: Said): Promise<Match[]> {
  const whole = await matchWhole(flows, about, said);
  const clauses = clausesOf(said.text);
  if (clauses.length < 2 || clauses.length > mostClauses) return whole;
  const isClear = scoreOf(whole) >= likelyAt;
  if (isClear && clauses.length < leastOfStory) return whole;
  const matchPart = (text: string): Promise<Match[]> => {
    const entities = said.entities.flatMap((each) => {
      const start = text.indexOf(each.raw);
      return start < 0 ? [] : [{ ...each, start, end: start + each.raw.length }];
    });
    return matchWhole(flows, about, { ...said, text, entities });
  };
  const asking = clauses.filter(asksFor);
  const alone = await Promise.all(asking.map(({ text }) => matchPart(text)));
  const isOfWhole = alone.some((found) =>
    found.some(({ id, score }) => id === whole[0]?.id && score >= leastEcho),
  );
  if (isClear && isOfWhole) return whole;
  // What is asked may be of what was said just before it.
  const withBefore = await Promise.all(
    asking.flatMap((each) => {
      const before = clauses[clauses.indexOf(each) - 1];
      return before && !asksFor(before) ? [matchPart(`${before.text}\n${each.text}`)] : [];
    }),
  );
  const [clearest = []] = [...alone, ...withBefore].toSorted((one, other) => scoreOf(other) - scoreOf(one));
  return scoreOf(clearest) >= sureAt ? clearest : whole;
}

/** A message of so many clauses may tell a story around what it asks. */
const leastOfStory = 3;
/** From here on what is asked has to do with a case. */
const leastEcho = 0.1;

/** Whether a clause asks for an answer or a deed, and does not only state something around it. */
const asksFor = ({ text, isAsked }: ReturnType<typeof clausesOf>[number]): boolean =>
  isAsked || isQuestion(text) || asksToBeDone(text);

const scoreOf = ([best]: readonly Match[]): number => best?.score ?? 0;

/** Whether a case is surer than what is known, and that has none of the words by which the case is called: it is about a thing that was only named ("is the refund for the lamp through?"). */
function isBeyondKnown(
  { score }: Match,
  { definition: { title, answers } }: PublishedFlow,
  turn: Turn,
): boolean {
  const known = turn.heard.flatMap(({ answer }) => (answer ? [`${answer.title}\n${answer.text}`] : []));
  return (
    // What only answers is asked of the thing that is named, and says no more than is known.
    !answers &&
    known.length > 0 &&
    score >= Math.max(sureAt, rivalOf(turn) + leastLead) &&
    isBeside(inLanguage(title, turn.locale), known.join('\n'))
  );
}

/** Whether what is said already tells what the case is about. */
const knows = ({ id, version, definition }: PublishedFlow, said: Said, scene: Scene): boolean =>
  Object.keys(beginFlow({ id, version, definition, begun: 0 }, said, scene).slots).length > 0;

/** Whether what is known is answered by the case too, for whoever says of what they ask it. */
const takesOver = ({ definition: { phrases } }: PublishedFlow, { heard }: Pick<Turn, 'heard'>): boolean =>
  heard.some(({ answer }) => answer && Object.values(phrases).some((each) => each?.includes(answer.title)));

/** A case that answers questions does so where it is as likely as the knowledge and knows what about, or else where the knowledge has nothing. */
const answersIt = ({ score }: Match, rival: number, isAbout: boolean): boolean =>
  isAbout ? score >= rival - leastLead : score >= sureAt && rival < likelyAt;

/** Whether a case is asked for by what asks, and not only by what is stated around it ("I bought too many cups, can I return them?"). */
async function isAskedFor(
  flows: LiveFlows,
  { state, turn }: Pick<About, 'state' | 'turn'>,
  { text }: Said,
  { id }: PublishedFlow,
): Promise<boolean> {
  const clauses = clausesOf(text);
  const asking = clauses.filter(asksFor);
  if (asking.length === 0 || asking.length === clauses.length) return true;
  const [best] = await flows.match(state.workspaceId, asking.map((each) => each.text).join('\n'), {
    language: languageOf(turn.locale),
  });
  return best?.id === id && best.score >= likelyAt;
}

/** Whether a text is word for word a phrase in which the case is asked for. */
const isSaid = (best: Match | undefined, text: string): boolean =>
  best !== undefined && best.question !== '' && normalise(best.question) === normalise(text);

const isTitleOf = ({ definition: { title } }: PublishedFlow, text: string): boolean =>
  Object.values(title).some((each) => normalise(each) === normalise(text));

const rivalOf = ({ heard }: Pick<Turn, 'heard'>): number =>
  Math.max(0, ...heard.map(({ candidates }) => candidates[0]?.score ?? 0));

const isMeant = ({ heard }: Pick<Turn, 'heard'>): boolean => heard.some(({ likely }) => likely !== undefined);

const isOther = (best: Match | undefined, { id }: PublishedFlow): boolean =>
  best !== undefined && best.id !== id && best.score >= sureAt;

function isLikely(best: Match, turn: Pick<Turn, 'heard'>, mayTrail: number): boolean {
  const rival = rivalOf(turn);
  return (
    (best.score >= sureAt && best.score >= rival - mayTrail) ||
    (best.score >= likelyAt && best.score >= rival + leastLead)
  );
}

/** The flow that was through last, when the same is asked of something else, or what it was told is corrected. */
async function findFollowed(
  flows: LiveFlows,
  { state, dialogue }: Pick<About, 'state' | 'dialogue'>,
  { text }: Said,
) {
  if (!dialogue.last || dialogue.frames.length > 0) return undefined;
  return isFollowUp(text) || isCorrection(text) ? flows.find(state.workspaceId, dialogue.last) : undefined;
}

async function findByName(
  flows: LiveFlows,
  { state, turn }: Pick<About, 'state' | 'turn'>,
  said: Said,
): Promise<PublishedFlow | undefined> {
  if (turn.heard.some((each) => each.answer !== undefined)) return undefined;
  const kinds = said.entities.map(({ kind }) => kind);
  return tellsReceiver(said)
    ? (await flows.list(state.workspaceId)).find(asksForReceiver)
    : flows.findByName(state.workspaceId, kinds);
}

/** Whether a text tells where something is to go and to whom, and asks nothing. */
export function tellsReceiver({ text, entities }: Said): boolean {
  const { address, person } = readReceiver(text);
  const isWhole =
    address !== undefined && (person ?? entities.find(({ kind }) => kind === 'phone')) !== undefined;
  return isWhole && !isQuestion(text);
}

const asksForReceiver = ({ definition: { slots } }: PublishedFlow): boolean =>
  ['address', 'person'].every((kind) => slots.some((slot) => slot.kind === kind));

/** Whether what is proven of who the customer is lets the case begin. */
export function mayBegin({ definition: { nodes, start } }: PublishedFlow, proof: Proof): boolean {
  const first = nodes.find(({ key }) => key === start);
  return first?.kind !== 'verify' || suffices(proof, first.needs);
}
