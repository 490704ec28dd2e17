import type { Dialogue, FlowFrame, FlowId, Locale, SpokenOf } from '@parley/contract';
import { type Entity, findEntities, isCorrection, isFollowUp, normalise } from '@parley/nlu';
import type { LiveFlows, PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { beginFlow } from '../dialogue/hear-in-flow.ts';
import { type Proof, type Said, type Scene, suffices } from '../dialogue/scene.ts';
import { zoneOf } from '../dialogue/zone-of.ts';
import { decide } from '../reply/decide.ts';
import { isCourtesy } from '../reply/is-courtesy.ts';
import type { Turn } from '../reply/turn.ts';
import { words } from '../reply/words.ts';
import type { Mind } from '../room.ts';
import type { Customer } from '../store.ts';
import type { Talked } from '../take-turn.ts';
import { askVendors } from './ask-vendor.ts';
import { createPlay, type Played } from './play.ts';

interface About {
  state: Talked;
  seq: number;
  texts: readonly string[];
  turn: Turn;
  dialogue: Dialogue;
  customer: Customer;
}

const sureAt = 0.75;
const likelyAt = 0.5;
const leastLead = 0.1;
const patience = 2;
const mostSpokenOf = 8;
const nameKinds: ReadonlySet<string> = new Set(['order', 'tracking', 'phone', 'email', 'date']);

/** Answers by the flow that is under way, or by one that the customer asks for; undefined where no flow has a part in it. */
export async function answerByFlow(room: Mind, about: About): Promise<Played | undefined> {
  const { state, texts, turn, dialogue } = about;
  const { flows } = room;
  if (!flows || texts.length === 0 || turn.heard.some(({ wants }) => wants === 'person')) return undefined;
  const said = readSaid(room, turn, texts);
  // Most messages concern no flow, and nobody's proofs are looked up for them.
  let begun: Promise<Scene> | undefined;
  const sceneOf = () => (begun ??= setScene(room, about));
  const wanted = await findWanted(flows, about, said, sceneOf);
  const frame = dialogue.frames.at(-1);
  const flow = frame && (await flows.findVersion(state.workspaceId, frame.flow, frame.version));
  const isUnderWay = frame !== undefined && flow !== undefined;
  if (!isUnderWay && !wanted) return undefined;
  const scene = await sceneOf();
  const play = createPlay(
    {
      scene,
      say: words[turn.locale],
      askVendor: vendorsOf(room, state, turn.locale),
      findVersion: (id, version) => flows.findVersion(state.workspaceId, id, version),
    },
    isUnderWay ? dialogue : { ...dialogue, frames: [] },
  );
  const begin = async (published: PublishedFlow) => {
    const { id, version, definition } = published;
    await play.begin(published, beginFlow({ id, version, definition, begun: about.seq }, said, scene));
  };
  if (!isUnderWay) await begin(wanted as PublishedFlow);
  else if (!(await hearAny(play, flow, frame, room, turn, texts))) {
    const isOther = wanted && !dialogue.frames.some((each) => each.flow === wanted.id);
    const knows = turn.heard.some((each) => each.answer !== undefined || isCourtesy(each));
    if (wanted && isOther) await begin(wanted);
    else if (knows) await play.digress(decide(turn).says);
    else if (frame.misses >= patience) play.giveUp();
    else await play.askAgain(flow, frame);
  }
  return play.end(remember(dialogue.spokenOf, said.entities, play.frames()));
}

/** What came in several messages is heard as one, or else as the first of them that the flow understands. */
async function hearAny(
  play: ReturnType<typeof createPlay>,
  flow: PublishedFlow,
  frame: FlowFrame,
  room: Mind,
  turn: Turn,
  texts: readonly string[],
): Promise<boolean> {
  const ways = texts.length > 1 ? [texts, ...texts.map((text) => [text])] : [texts];
  for (const way of ways) if (await play.hear(flow, frame, readSaid(room, turn, way))) return true;
  return false;
}

function readSaid({ kernel }: Mind, { locale, heard }: Turn, texts: readonly string[]): Said {
  const text = texts.join('\n');
  const entities = findEntities(text, { now: kernel.clock.now(), timeZone: zoneOf(locale) });
  const isQuestion = heard.some((each) => each.answer !== undefined) && !isFollowUp(text);
  return { text, entities, isQuestion };
}

async function setScene({ proofsOf }: Mind, { state, turn, dialogue, customer }: About): Promise<Scene> {
  const proofs = await proofsOf?.(state.workspaceId, state.contactId);
  const isProven = proofs !== undefined && (proofs.user ?? proofs.email ?? proofs.phone) !== undefined;
  return {
    locale: turn.locale,
    customer: { ...customer, phone: proofs?.phone ?? null, email: proofs?.email ?? null },
    proof: !isProven ? 'nobody' : proofs.isFresh ? 'fresh-identity' : 'identity',
    spokenOf: dialogue.spokenOf,
  };
}

/** The flow that was through last, when the same is asked of something else, or what it was told is corrected. */
async function findFollowed(flows: LiveFlows, { state, dialogue }: About, { text }: Said) {
  if (!dialogue.last || dialogue.frames.length > 0) return undefined;
  return isFollowUp(text) || isCorrection(text) ? flows.find(state.workspaceId, dialogue.last) : undefined;
}

async function findByName(flows: LiveFlows, { state, turn }: About, { entities }: Said) {
  if (turn.heard.some((each) => each.answer !== undefined)) return undefined;
  return flows.findByName(
    state.workspaceId,
    entities.map(({ kind }) => kind),
  );
}

function mayBegin({ definition: { nodes, start } }: PublishedFlow, proof: Proof): boolean {
  const first = nodes.find(({ key }) => key === start);
  return first?.kind !== 'verify' || suffices(proof, first.needs);
}

/** The flow that is asked for as clearly as any question is, or more. */
async function findWanted(
  flows: LiveFlows,
  about: About,
  said: Said,
  sceneOf: () => Promise<Scene>,
): Promise<PublishedFlow | undefined> {
  const { state, turn } = about;
  const followed = await findFollowed(flows, about, said);
  if (followed) return followed;
  const language = languageOf(turn.locale);
  const [best] = await flows.match(state.workspaceId, withoutNames(said), { language });
  const rival = Math.max(0, ...turn.heard.map(({ candidates }) => candidates[0]?.score ?? 0));
  const isExact = turn.heard.some((each) => each.isExact);
  if (isExact && normalise(best?.question ?? '') !== normalise(said.text)) return undefined;
  const isWanted =
    best !== undefined &&
    ((best.score >= sureAt && best.score >= rival - leastLead) ||
      (best.score >= likelyAt && best.score >= rival + leastLead));
  const flow = isWanted
    ? await flows.find(state.workspaceId, best.id as FlowId)
    : await findByName(flows, about, said);
  // Whoever may not have it done is at least told what the business says of it.
  const isKnown = turn.heard.some((each) => each.answer !== undefined);
  return flow && isKnown && !mayBegin(flow, (await sceneOf()).proof) ? undefined : flow;
}

/** What is asked for, whatever numbers and days it is about. */
function withoutNames({ text, entities }: Said): string {
  const named = entities.filter(({ kind }) => nameKinds.has(kind)).toSorted((a, b) => b.start - a.start);
  const bare = named.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return bare.trim() === '' ? text : bare;
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

/** What was named, and what flows chose, newest last. */
function remember(
  known: readonly SpokenOf[],
  entities: readonly Entity[],
  frames: Dialogue['frames'],
): SpokenOf[] {
  const named = entities.flatMap(({ kind, value, raw }): SpokenOf[] =>
    kind === 'order' || kind === 'tracking' || kind === 'product'
      ? [{ kind, value: String(value).slice(0, 100), label: raw.slice(0, 200) }]
      : [],
  );
  const chosen = frames.flatMap(({ slots }) =>
    Object.entries(slots).flatMap(([name, value]): SpokenOf[] =>
      (name === 'order' || name === 'tracking' || name === 'product') && value !== null
        ? [{ kind: name, value: String(value).slice(0, 100), label: String(value).slice(0, 200) }]
        : [],
    ),
  );
  const latest = new Map([...known, ...named, ...chosen].map((each) => [`${each.kind}:${each.value}`, each]));
  return [...latest.values()].slice(-mostSpokenOf);
}
