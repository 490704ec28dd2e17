import type { FlowId } from '@parley/contract';
import { isCorrection, isFollowUp, type Match, normalise, readReceiver } from '@parley/nlu';
import type { LiveFlows, PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { asksHowMany } from '../cues/asks-how-many.ts';
import { asksInGeneral, asksToBeDone, isOfTheirOwn } from '../cues/asks-in-general.ts';
import { isBeside } from '../cues/beside-question.ts';
import { clausesOf } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import { beginFlow } from '../dialogue/hear-in-flow.ts';
import { type Proof, type Said, type Scene, suffices } from '../dialogue/scene.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { likelyAt, sureAt } from '../listen/how-sure.ts';
import type { Turn } from '../listen/turn.ts';
import { isHintedAt } from '../reply/lean-on-case.ts';
import { asksFor, type Matching, matchBesideKnown, matchBest, matchWhole } from './match-clauses.ts';
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
  const beside = isKnown && !isExact ? await matchBesideKnown(flows, about, said) : undefined;
  const found =
    beside ?? (isKnown ? await matchWhole(flows, about, said) : await matchBest(flows, about, said));
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
    best && near && (isOwn || countsIt(best, near, said) || isLikely(best, turn, mayTrail))
      ? near
      : await findByName(flows, about, said);
  const asked = flow ?? near;
  if (!asked) return { candidates };
  const isNamed = namesThing || isTitleOf(asked, said.text);
  const isBeyond =
    best !== undefined && flow === near && (beside !== undefined || isBeyondKnown(best, asked, turn));
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
      countsIt(best, flow, said) ||
      (answersIt(best, turn, knows(flow, said, await sceneOf())) &&
        (!isKnown || takesOver(flow, turn) || (await isAskedFor(flows, about, said, flow))));
    return isItsOwn ? { flow, candidates } : { candidates, offered: flow };
  }
  const isQuestion = (isExact && !isCalled) || (isHinted && isGeneral);
  return flow && !isQuestion ? { flow, candidates } : { candidates, offered: asked };
}

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

/** Whether it is asked how many of something there are, which only a case can look up. */
const countsIt = ({ score }: Match, { definition: { answers } }: PublishedFlow, { text }: Said): boolean =>
  answers === true && score >= sureAt && asksHowMany(text);

/** A case that answers questions does so where it is as likely as the knowledge and knows what about, or else where the knowledge has nothing. */
function answersIt({ score }: Match, turn: Turn, isAbout: boolean): boolean {
  const rival = rivalOf(turn);
  if (!isAbout) return score >= sureAt && rival < likelyAt;
  // What is answered as probably meant is no worse than a case that is less so.
  return score >= rival - (isMeant(turn) ? 0 : leastLead);
}

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
