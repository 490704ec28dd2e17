import type { Dialogue, FlowId, QuestionId } from '@parley/contract';
import { refersBack, wantsToStop } from '@parley/nlu';
import type { PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { askOfAnother } from '../cues/ask-of-another.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { clausesOf } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import { thingOf } from '../cues/leans-back.ts';
import { asksForDeadline, isBareAsk, leavesOutAsk, leavesOutThing } from '../cues/leaves-out.ts';
import { slotsTold } from '../dialogue/slots-told.ts';
import { thingsIn, thingsOf } from '../dialogue/things.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { changesHands } from '../lines/changes-hands.ts';
import { lastOfBot } from '../lines/last-of-bot.ts';
import type { Line } from '../lines/line.ts';
import { readBurst } from '../lines/read-burst.ts';
import type { Mind } from '../room.ts';
import { askOfThing } from './ask-of-thing.ts';
import { type Hearing, hear } from './hear-burst.ts';
import type { Heard } from './heard.ts';
import { likelyAt, sureAt } from './how-sure.ts';

/** A short message, made whole by what was said before it. */
export interface Leaned {
  texts: readonly string[];
  heard: Heard[];
}
interface Said {
  text: string;
  heard: Heard;
}
interface Before {
  /** what the customer said, newest first */
  texts: readonly string[];
  /** which question the bot answered last, where one was */
  answered: QuestionId | undefined;
}
/** With what was named, by the customer or to them. */
type Spoken = Before & Pick<Dialogue, 'spokenOf'>;

/** How far back people mean what they leave out. */
const reach = 3;

/**
 * Makes whole what leaves something out: what is asked of a thing that was named just before ("多少钱"), the thing that was wanted when a wish was told ("耳机"),
 * or the wish for a thing that was named and not understood. Undefined where the message stands better by itself.
 */
export async function leanOnBefore(
  mind: Pick<Mind, 'flows'>,
  hearing: Hearing,
  lines: readonly Line[],
  leaned: Leaned & Pick<Dialogue, 'spokenOf'>,
): Promise<Leaned | undefined> {
  const sole = soleOf(leaned);
  if (!sole) return undefined;
  const { text, heard: only } = sole;
  const before = { ...saidBefore(lines), spokenOf: leaned.spokenOf };
  if (before.texts.length === 0) return undefined;
  const flowOf = flowsOf(mind, hearing);
  const said = { text, heard: only };
  const other = before.answered && askOfAnother(before.texts[0] ?? '', text);
  if (other) return ofAnother(mind, hearing, other);
  const things = before.answered ? thingsOf((await mind.flows?.list(hearing.workspaceId)) ?? []) : [];
  const ofThing = askOfThing(before.texts, text, things);
  if (ofThing) return { texts: [ofThing], heard: [await hear(hearing, ofThing)] };
  // Words that fit anything are about what was spoken of, however sure they sound.
  if (isBareAsk(text) || (!only.answer && leavesOutThing(text)))
    return withThing(mind, hearing, before, said, flowOf);
  if (only.answer) return undefined;
  if (leavesOutAsk(text)) return withAsk(hearing, before, said, flowOf);
  const [newest = ''] = before.texts;
  return leavesOutAsk(newest) ? withNamed(hearing, newest, said, flowOf) : undefined;
}

interface Flow {
  id: string;
  score: number;
  /** whether it only answers questions */
  answers: boolean;
}
type FlowOf = (text: string) => Promise<Flow | undefined>;
const flowsOf =
  ({ flows }: Pick<Mind, 'flows'>, { workspaceId, locale }: Hearing): FlowOf =>
  async (text) => {
    const found = await flows?.match(workspaceId, text, { language: languageOf(locale) });
    const [best] = found ?? [];
    const flow = best && (await flows?.find(workspaceId, best.id as FlowId));
    return best && { id: best.id, score: best.score, answers: flow?.definition.answers === true };
  };

const meantBy = ({ answer, likely }: Heard) => (answer ?? likely)?.question;

/** A case that looks up such a thing tells more than the answer that was given of all sizes together. */
async function ofAnother({ flows }: Pick<Mind, 'flows'>, hearing: Hearing, asked: string): Promise<Leaned> {
  const heard = await hear(hearing, asked);
  const cases = (await flows?.list(hearing.workspaceId)) ?? [];
  const looking = cases.find((flow) => flow.definition.answers && takesSides(flow, asked, hearing.locale));
  return looking
    ? {
        texts: [`${inLanguage(looking.definition.title, hearing.locale)}\n${asked}`],
        heard: [unanswered(heard)],
      }
    : { texts: [asked], heard: [heard] };
}

/** Whether a case would know from a text of which thing it is asked, and of which side of it. */
function takesSides(flow: PublishedFlow, text: string, locale: Hearing['locale']): boolean {
  const told = slotsTold(flow, { text, entities: [] }, locale);
  const known = flow.definition.slots.filter(({ name }) => name in told);
  return known.length > 1 && known.some(({ carries }) => carries);
}

async function withThing(
  mind: Pick<Mind, 'flows'>,
  hearing: Hearing,
  { texts, answered, spokenOf }: Spoken,
  { text, heard: alone }: Said,
  flowOf: FlowOf,
): Promise<Leaned | undefined> {
  const named = texts.flatMap(namedIn).at(0);
  if (named === undefined) return undefined;
  const whole = `${thingOf(named) ?? named}\n${text}`;
  const heard = await hear(hearing, whole);
  const meant = meantBy(heard);
  const due = asksForDeadline(text) && answered ? await deadlineOf(hearing, answered) : undefined;
  if (due) return { texts: [text], heard: [{ ...alone, decision: 'torn', likely: due }] };
  const asked = await flowOf(text);
  // A case that is asked for in so many words only lacked the thing, which what was answered may call by its whole name.
  const least = answered === undefined ? likelyAt : sureAt;
  if (asked?.answers && asked.score >= least && (meant === undefined || meant !== answered)) {
    const title = answered && (await titleOf(hearing, answered));
    const thing = title ?? (isPriced(text) ? named : await thingSpokenOf(mind, hearing, texts, spokenOf));
    return { texts: [`${thing ?? named}\n${text}`], heard: [unanswered(heard)] };
  }
  // What was said already tells nothing new, unless it is the very thing that is asked.
  if (meant !== undefined && meant === answered && alone.answer && !tells(text, heard)) return undefined;
  if (meant !== undefined) return { texts: [whole], heard: [heard] };
  return ((await flowOf(whole))?.score ?? 0) >= sureAt
    ? { texts: [whole], heard: [unanswered(heard)] }
    : undefined;
}

const kinds: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/多少钱|几块|几个钱|价|贵|怎么卖|便宜|how much|cost|price|いくら|値段/iu, /[¥￥$元円]/u],
  [
    /久|时间|[几多少][天日]|小时|快|时候|几时|何时|how (?:long|fast|soon|late|quick)|when|何日|いつ|どのくらい|どれくらい/iu,
    /\d\s*(?:个?工作日|天|日|小时|时间|点|個工作日|小時|営業日|時間|(?:working )?days?|hours?|minutes?|:)/iu,
  ],
];

const isPriced = (text: string): boolean => kinds[0]?.[0].test(text) === true;

/** The thing that was named last, by the customer or to them, by one of its names: what was told of it before is over. */
async function thingSpokenOf(
  { flows }: Pick<Mind, 'flows'>,
  { workspaceId }: Hearing,
  texts: readonly string[],
  spokenOf: Dialogue['spokenOf'],
): Promise<string | undefined> {
  const things = thingsOf((await flows?.list(workspaceId)) ?? []);
  const [said] = texts.flatMap((text) => {
    const [only, another] = thingsIn(things, text);
    return only && !another ? [only] : [];
  });
  const told = spokenOf.findLast(({ kind }) => kind === 'product')?.value;
  return (said ?? things.find(({ slot, value }) => slot === 'product' && value === told))?.names[0];
}

/** What was answered, where it tells how long there is time. */
async function deadlineOf({ knowledge, workspaceId, locale, reader }: Hearing, answered: QuestionId) {
  const answer = await knowledge.answerOf(workspaceId, answered, locale, reader);
  return tellsTime(answer) ? answer : undefined;
}

/** Whether an answer tells a time. */
export const tellsTime = (answer: { text: string } | undefined): boolean =>
  answer !== undefined && kinds[1]?.[1].test(answer.text) === true;

/** Whether an answer tells a price where a price is asked, and a time where a time is. */
export const tells = (text: string, { answer, likely }: Heard): boolean =>
  kinds.some(([asked, told]) => asked.test(text) && told.test((answer ?? likely)?.text ?? ''));

async function titleOf({ knowledge, workspaceId, locale }: Hearing, question: QuestionId) {
  const [offer] = await knowledge.offersOf(workspaceId, [question], locale);
  return offer?.text;
}

/** The clauses of a message that say of themselves what they are about. */
const namedIn = (text: string): string[] =>
  clausesOf(text)
    .map((clause) => clause.text)
    .filter((clause) => !isBareAsk(clause) && !refersBack(clause));

async function withAsk(
  hearing: Hearing,
  { texts, answered }: Before,
  { text, heard: alone }: Said,
  flowOf: FlowOf,
): Promise<Leaned | undefined> {
  const asked = texts.find((each) => isQuestion(each) || asksToBeDone(each));
  if (asked === undefined) return undefined;
  const whole = `${asked}\n${text}`;
  const heard = await hear(hearing, whole);
  const meant = meantBy(heard);
  const [wished, together] = [await flowOf(asked), await flowOf(whole)];
  // What was answered in general is now asked for, for this very thing.
  if (
    wished &&
    wished.id === together?.id &&
    together.score >= likelyAt &&
    (heard.answer === undefined || meant === answered)
  )
    return { texts: [whole], heard: [unanswered(heard)] };
  const isHinted = heard.answer ?? alone.candidates.some(({ question }) => question === meant);
  return meant !== undefined && meant !== answered && isHinted
    ? { texts: [whole], heard: [heard] }
    : undefined;
}

async function withNamed(
  hearing: Hearing,
  named: string,
  { text }: Said,
  flowOf: FlowOf,
): Promise<Leaned | undefined> {
  const whole = `${named}\n${text}`;
  const [wished, together] = [await flowOf(text), await flowOf(whole)];
  if (!wished || wished.id !== together?.id || together.score < likelyAt) return undefined;
  return { texts: [whole], heard: [await hear(hearing, whole)] };
}

/** What is all that was said and heard, unless it is word for word a question, or a wish of another kind. */
export function soleOf({ texts: [text, second], heard: [only, another] }: Leaned): Said | undefined {
  if (!text || second !== undefined || !only || another || only.isExact || only.wants) return undefined;
  return { text, heard: only };
}

/** What says nothing new of the knowledge, so that a case may take it. */
export const unanswered = ({ answer: _, likely: __, ...heard }: Heard): Heard => ({
  ...heard,
  decision: 'lost',
  candidates: [],
});

const isElsewhere = ({ by, body }: Line) => by === 'agent' || changesHands.has(body.kind);

/** What the customer said before their latest words, as far back as the bot alone has answered them. */
function saidBefore(lines: readonly Line[]): Before {
  const last = lastOfBot(lines);
  if (!last || lines.slice(last.at).some(isElsewhere)) return { texts: [], answered: undefined };
  const texts: string[] = [];
  for (let rest = lines.slice(0, last.at + 1); texts.length < reach; ) {
    const until = rest.findLastIndex(({ by, body }) => by === 'contact' && body.kind === 'message');
    if (until < 0 || rest.slice(until).some(isElsewhere)) break;
    const burst = readBurst(rest.slice(0, until + 1)).texts;
    // What was let be is spoken of no more.
    if (burst.some(wantsToStop)) break;
    texts.push(...burst.toReversed());
    rest = rest.slice(0, until + 1 - Math.max(1, burst.length));
  }
  return { texts: texts.slice(0, reach), answered: last.said.answer?.question };
}
