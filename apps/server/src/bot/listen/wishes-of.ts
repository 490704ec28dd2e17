import type { FlowId, Locale } from '@parley/contract';
import type { PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { asksInGeneral, asksToBeDone, isOfTheirOwn } from '../cues/asks-in-general.ts';
import { goesOn } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import { leansBack } from '../cues/leans-back.ts';
import { asksForDeadline, isBareAsk } from '../cues/leaves-out.ts';
import type { Said } from '../dialogue/scene.ts';
import { slotsTold } from '../dialogue/slots-told.ts';
import { thingsOf } from '../dialogue/things.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Talked } from '../occasion.ts';

import { askOfEach } from './ask-of-each.ts';
import { hear } from './hear-burst.ts';
import { hearOfThing, isClearer, isNeither, scoreOf } from './hear-part.ts';
import type { Heard } from './heard.ts';
import { likelyAt, sureAt } from './how-sure.ts';
import { isCourtesy } from './is-courtesy.ts';
import type { Listened } from './listen.ts';
import { readSaid } from './read-said.ts';
import { type Part, splitWishes } from './split-wishes.ts';
import { withoutNames } from './without-names.ts';

/** One thing that the customer asks for, in one text or several. */
export interface Wish {
  texts: readonly string[];
  heard: readonly Heard[];
}

/** The things that were asked for, each for itself. Amid a case only what a word sets apart stands for itself: the rest may answer it. */
export async function wishesOf(mind: TurnMind, { workspaceId }: Talked, listened: Listened): Promise<Wish[]> {
  const { texts, turn, dialogue, hearing } = listened;
  const things = mind.flows ? thingsOf(await mind.flows.list(workspaceId)) : [];
  const text = askOfEach(texts.join('\n'), things);
  const whole = [{ texts, heard: turn.heard }];
  if (
    listened.isLeaned ||
    turn.heard.some(({ isExact }) => isExact) ||
    (dialogue.frames.length > 0 && !goesOn(text))
  )
    return whole;
  const heardOf = new Map<string, Heard>();
  const split = await splitWishes(
    text,
    async (clause, isAsked) => {
      const heard = await hear(hearing, clause);
      heardOf.set(clause, heard);
      return wishOf(mind, workspaceId, { text: clause, isAsked }, heard, turn.locale);
    },
    dialogue.frames.length > 0,
  );
  const parts = await withDetails(mind, workspaceId, split, turn.locale);
  if (parts.length < 2) return whole;
  const saidIn = ({ by }: Part) => readSaid(mind, { locale: turn.locale, heard: [] }, [by]);
  // What names an order each is of a case each.
  if (new Set(parts.flatMap((part) => ordersIn(saidIn(part)))).size < 2) {
    if (isOneThing(turn.heard, parts, heardOf)) return whole;
    const only = await askedOfAll(mind, workspaceId, text, parts, turn.locale);
    if (only) return [{ texts: [text], heard: [heardOf.get(only.by) ?? (await hear(hearing, only.by))] }];
  }
  const stated = statedFirst(parts, heardOf);
  return Promise.all(
    parts.map(async ({ text, wish, by }, at) => {
      const ofThing = await hearOfThing(hearing, parts[at - 1], by, heardOf);
      if (ofThing) return { texts: [text], heard: [ofThing] };
      // A case wants all that was said with it.
      if (!wish?.startsWith('question')) return { texts: [text], heard: [await hear(hearing, text)] };
      // A question is as clear as the clause that asked it, or as that with what was stated before all of them.
      const alone = heardOf.get(by) ?? (await hear(hearing, by));
      const together = stated === undefined ? undefined : await hear(hearing, `${stated}\n${by}`);
      return { texts: [text], heard: [together && isClearer(together, alone) ? together : alone] };
    }),
  );
}

const asks = (by: string): boolean => isQuestion(by) || asksToBeDone(by);

/** The parts with what only tells a detail of the case that is wanted beside it in one with that: "return SP1, it's faulty" gives the reason of one return. */
async function withDetails(
  mind: TurnMind,
  workspaceId: Talked['workspaceId'],
  parts: readonly Part[],
  locale: Locale,
): Promise<Part[]> {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const pair = before && (asks(part.by) ? { wanted: part, told: before } : { wanted: before, told: part });
    const isDetail =
      pair?.wanted.wish?.startsWith('flow') &&
      asks(pair.wanted.by) &&
      !asks(pair.told.text) &&
      (await tellsDetail(mind, workspaceId, pair, locale));
    if (pair && isDetail)
      joined[joined.length - 1] = { ...pair.wanted, text: `${before?.text}\n${part.text}` };
    else joined.push(part);
  }
  return joined;
}

/** Whether what is told chooses one of the options that the wanted case has of its own. */
async function tellsDetail(
  mind: TurnMind,
  workspaceId: Talked['workspaceId'],
  { wanted, told }: { wanted: Part; told: Part },
  locale: Locale,
): Promise<boolean> {
  const flow = await mind.flows?.find(workspaceId, wanted.wish?.split(' ')[1] as FlowId);
  const said = readSaid(mind, { locale, heard: [] }, [told.text]);
  if (!flow || ordersIn(said).length > 0) return false;
  const slots = flow.definition.slots.filter(({ options, carries }) => options.length > 0 && !carries);
  const known = slotsTold({ ...flow, definition: { ...flow.definition, slots } }, said, locale);
  return Object.keys(known).length > 0;
}

/** The one part that asks, where the rest only states what it asks of, and the message as a whole is for the case that this part wants ("I paid the deposit, when is the rest due?"). */
async function askedOfAll(
  { flows }: TurnMind,
  workspaceId: Talked['workspaceId'],
  text: string,
  parts: readonly Part[],
  locale: Locale,
): Promise<Part | undefined> {
  const [only, another] = parts.filter(({ by }) => isQuestion(by) || asksToBeDone(by));
  const knows = parts.some((each) => each !== only && each.wish?.startsWith('question'));
  if (!only || another || knows) return undefined;
  const language = languageOf(locale);
  const [whole] = (await flows?.match(workspaceId, text, { language })) ?? [];
  const [asked] = (await flows?.match(workspaceId, only.by, { language })) ?? [];
  const isSame = whole !== undefined && whole.id === asked?.id;
  return isSame && whole.score >= likelyAt && asked.score >= sureAt ? only : undefined;
}

/** Whether a message is known as a whole, and none of what follows the statement that it begins with is sure by itself, or it is asked of what is stated and means something else with it: the statement only says how it came to the question. */
function isOneThing(
  [only, another]: readonly Heard[],
  [first, ...others]: readonly Part[],
  heardOf: ReadonlyMap<string, Heard>,
): boolean {
  if (!first || another || !(only?.answer ?? only?.likely)) return false;
  if (isQuestion(first.by) || asksToBeDone(first.by)) return false;
  const isAskedOfIt = (by: string) => leansBack(by) && isNeither(only, [heardOf.get(by)]);
  // What is sure only with the statement is asked of what that names ("寄台北的，运费多少").
  const isOfAll =
    only.answer !== undefined &&
    isNeither(
      only,
      [first, ...others].map(({ by }) => heardOf.get(by)),
    );
  return isOfAll || others.every(({ by }) => heardOf.get(by)?.answer === undefined || isAskedOfIt(by));
}

/** What is stated before the first question, and is more than a greeting. */
function statedFirst([first]: readonly Part[], heardOf: ReadonlyMap<string, Heard>): string | undefined {
  if (!first) return undefined;
  const before = first.text
    .slice(0, Math.max(0, first.text.lastIndexOf(first.by)))
    .split('\n')
    .filter((clause) => clause !== '' && !isCourtesy(heardOf.get(clause) ?? unheard));
  return before.length > 0 ? before.join('\n') : undefined;
}

const unheard = { wants: undefined, isExact: false } as const;
const leastOfClause = 0.5;

/** What a case that answers questions is asked of: the same of another thing is another wish. */
function carriedIn({ id, version, definition }: PublishedFlow, said: Said, locale: Locale): string[] {
  const carried = { ...definition, slots: definition.slots.filter(({ carries }) => carries) };
  return Object.values(slotsTold({ id, version, definition: carried }, said, locale)).map(String);
}

const ordersIn = ({ entities }: Said): string[] =>
  entities.filter(({ kind }) => kind === 'order').map(({ value }) => String(value));

async function wishOf(
  mind: TurnMind,
  workspaceId: Talked['workspaceId'],
  { text: clause, isAsked }: { text: string; isAsked: boolean },
  heard: Heard,
  locale: Locale,
) {
  // Until when is asked of what was said just before, however much it sounds like something else.
  if (isBareAsk(clause) && asksForDeadline(clause)) return undefined;
  // A clause is no whole question: what it only may mean is not worth an answer of its own.
  const known = heard.answer ?? (scoreOf(heard) >= leastOfClause ? heard.likely : undefined);
  const question = known && !isCourtesy(heard) ? `question ${known.question}` : undefined;
  if (question && asksInGeneral(clause)) return question;
  const said = readSaid(mind, { locale, heard: [heard] }, [clause]);
  const [best] =
    (await mind.flows?.match(workspaceId, withoutNames(said), { language: languageOf(locale) })) ?? [];
  const names = ordersIn(said);
  const isQuestioning = isAsked || isQuestion(clause);
  // What names its order, or wants something done with one's own, is about a case of its own, even in few words.
  // A statement that happens to be about a product is said around a wish, and asks for nothing itself.
  const isOwn = names.length > 0 || (asksToBeDone(clause) && isOfTheirOwn(clause));
  if (!best || best.score < (isOwn ? likelyAt : sureAt))
    return names.length === 0 && (heard.isExact || isQuestioning) ? question : undefined;
  const flow = await mind.flows?.find(workspaceId, best.id as FlowId);
  if (!flow?.definition.answers) return ['flow', best.id, ...names].join(' ');
  if (!isQuestioning && !asksToBeDone(clause)) return undefined;
  return ['flow', best.id, ...names, ...carriedIn(flow, said, locale)].join(' ');
}
