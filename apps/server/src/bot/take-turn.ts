import {
  type ConversationState,
  capabilitiesOf,
  type Dialogue,
  type Locale,
  type QuestionId,
  type SavedBotSettings,
} from '@parley/contract';
import { expressFeeling } from './feeling/express-feeling.ts';
import { likelyAt, sureAt, withoutNames } from './flows/find-wanted.ts';
import { readSaid } from './flows/set-scene.ts';
import { guardMessage, hasLink, type MayLink } from './guard/guard-message.ts';
import { hostsOfSites, linksTo } from './guard/link-hosts.ts';
import { asksInGeneral } from './listen/asks-in-general.ts';
import { chooseByNumber } from './listen/choose-by-number.ts';
import { chooseLocale } from './listen/choose-locale.ts';
import { countAbuse } from './listen/count-abuse.ts';
import { countAnswered } from './listen/count-answered.ts';
import { countTries } from './listen/count-tries.ts';
import { type Hearing, hear, hearBurst } from './listen/hear-burst.ts';
import { isQuestion } from './listen/is-question.ts';
import { latestDialogue } from './listen/latest-dialogue.ts';
import { type Line, textsOfContact } from './listen/line.ts';
import { readBurst } from './listen/read-burst.ts';
import { type Mood, readMood } from './listen/read-mood.ts';
import { readerOf } from './listen/reader-of.ts';
import { goesOn, splitWishes } from './listen/split-wishes.ts';
import { fitChannel } from './reply/fit-channel.ts';
import { handOverBy, reasonOf } from './reply/hand-over-by.ts';
import { isCourtesy } from './reply/is-courtesy.ts';
import type { Heard, Turn } from './reply/turn.ts';
import { words } from './reply/words.ts';
import type { Mind } from './room.ts';
import { whichRule } from './rules/which-rule.ts';
import type { Speech } from './speak.ts';
import type { Habits, KnownReader } from './store.ts';
import { type Met, takeWishes, type Wish } from './take-wishes.ts';
import { traceOf } from './trace-of.ts';

/** What a turn must know of the conversation it is in. */
export type Talked = Pick<ConversationState, 'workspaceId' | 'id' | 'contactId' | 'locale' | 'tags'>;

/** What a turn rests on beside what the business knows. */
export interface Occasion {
  state: Talked;
  /** of the message that is answered */
  seq: number;
  /** of the conversation up to it, the latest of them */
  lines: readonly Line[];
  habits: Habits;
  known: KnownReader | undefined;
}

/** What is to be said and done, how it was understood, and which answers count as given once it is said. */
export interface TurnTaken {
  speech: Speech;
  turn?: Turn;
  counts: readonly QuestionId[];
}

/** Hears what stands unanswered at the end of these lines, and decides. Vendors are asked on the way; nothing is said yet. */
export async function takeTurn(mind: Mind, occasion: Occasion): Promise<TurnTaken> {
  const { state, lines, habits } = occasion;
  const locale = chooseLocale(textsOfContact(lines), state.locale, habits.locale);
  const { handingOver, nobodyThere } = words[locale];
  if (!habits.isOn) {
    const line = { kind: 'message', text: handingOver } as const;
    return { speech: { says: [line], handOver: 'rule', nobodyThere, by: 'system' }, counts: [] };
  }
  const listened = await listen(mind, occasion, locale);
  const met = await answer(mind, occasion, listened);
  return {
    speech: speechOf(mind, occasion, listened, met, await linksOf(mind, state.workspaceId, listened, met)),
    turn: listened.turn,
    counts: met.says.flatMap(countedOf),
  };
}

/** All that was understood before anything is decided. */
interface Listened {
  hearing: Hearing;
  saved: SavedBotSettings;
  texts: readonly string[];
  turn: Turn;
  mood: Mood;
  dialogue: Dialogue;
  abuses: number;
  wantsPerson: boolean;
}

async function listen(mind: Mind, { state, lines, known }: Occasion, locale: Locale): Promise<Listened> {
  const { knowledge } = mind;
  const { workspaceId } = state;
  const saved = await mind.settings(workspaceId);
  const burst = readBurst(lines);
  const pressed = burst.texts.map((text) => chooseByNumber(text, lines));
  const texts = burst.texts.map((text, at) => {
    const button = pressed[at];
    return button?.does === 'say' ? (button.say ?? button.label) : text;
  });
  const hearing: Hearing = { knowledge, workspaceId, locale, reader: readerOf(known, state.tags) };
  const heard = await hearBurst(hearing, texts);
  const isAnswered = heard.some((each) => each.answer ?? each.likely);
  const suggestions = isAnswered ? [] : await knowledge.suggestFor(workspaceId, locale);
  const abuses = countAbuse(lines, texts);
  const { rules } = saved.settings;
  const turn: Turn = {
    ...{ locale, heard, suggestions, rules, hasAttachment: burst.hasAttachment, tries: countTries(lines) },
    ...{ answered: countAnswered(lines), isAbusive: abuses > 0 },
  };
  return {
    ...{ hearing, saved, texts, turn, abuses, dialogue: latestDialogue(lines) },
    mood: readMood(textsOfContact(lines), texts.length),
    wantsPerson:
      heard.some(({ wants }) => wants === 'person') || pressed.some((button) => button?.does === 'person'),
  };
}

/** Passes the customer on where a rule says so, else meets what they ask for. */
async function answer(mind: Mind, { state, seq, known }: Occasion, listened: Listened): Promise<Met> {
  const { turn, texts, mood, abuses, dialogue, wantsPerson } = listened;
  const rule = whichRule(turn.rules, {
    ...{ texts, mood, abuses, wantsPerson },
    channel: known?.channel,
    attributes: known?.attributes ?? {},
  });
  if (rule) {
    const { says, because } = handOverBy(rule, turn.locale);
    const note = dialogue.wishes?.join(' · ').slice(0, 500);
    const rest = { ...dialogue, frames: [], wishes: undefined };
    const { wishes: _, ...kept } = rest;
    return {
      says,
      because,
      records: [],
      passed: [],
      flowCandidates: [],
      dialogue: kept,
      handOver: { rule, note },
    };
  }
  const customer = { name: known?.name ?? null, level: known?.attributes.level ?? null };
  const { heard: _, ...ground } = turn;
  return takeWishes(
    mind,
    { state, seq, customer, turn: ground, hear: (text) => hear(listened.hearing, text) },
    dialogue,
    await wishesOf(mind, state, listened),
  );
}

/** The things that were asked for, each for itself. Amid a case only what a word sets apart stands for itself: the rest may answer it. */
async function wishesOf(mind: Mind, { workspaceId }: Talked, listened: Listened): Promise<Wish[]> {
  const { texts, turn, dialogue, hearing } = listened;
  const text = texts.join('\n');
  const whole = [{ texts, heard: turn.heard }];
  if (turn.heard.some(({ isExact }) => isExact) || (dialogue.frames.length > 0 && !goesOn(text)))
    return whole;
  const heardOf = new Map<string, Heard>();
  const parts = await splitWishes(
    text,
    async (clause) => {
      const heard = await hear(hearing, clause);
      heardOf.set(clause, heard);
      return wishOf(mind, workspaceId, clause, heard, turn.locale);
    },
    dialogue.frames.length > 0,
  );
  if (parts.length < 2) return whole;
  return Promise.all(
    parts.map(async (part) => ({
      texts: [part.text],
      heard: [heardOf.get(part.text) ?? (await hear(hearing, part.text))],
    })),
  );
}

async function wishOf(
  mind: Mind,
  workspaceId: Talked['workspaceId'],
  clause: string,
  heard: Heard,
  locale: Locale,
) {
  const known = heard.answer ?? heard.likely;
  const question = known && !isCourtesy(heard) ? `question ${known.question}` : undefined;
  if (question && asksInGeneral(clause)) return question;
  const said = readSaid(mind, { locale, heard: [heard] }, [clause]);
  const [best] = (await mind.flows?.match(workspaceId, withoutNames(said), {})) ?? [];
  const names = said.entities.filter(({ kind }) => kind === 'order').map(({ value }) => String(value));
  // What names its order is about a case of its own, even in few words.
  // A statement that happens to be about a product is said around a wish, and asks for nothing itself.
  if (!best || best.score < (names.length > 0 ? likelyAt : sureAt))
    return names.length === 0 && (heard.isExact || isQuestion(clause)) ? question : undefined;
  return ['flow', best.id, ...names].join(' ');
}

/** Where links of what is said may lead; asked for only where there is one. */
async function linksOf(mind: Mind, workspaceId: Talked['workspaceId'], { saved }: Listened, { says }: Met) {
  if (!says.some(hasLink)) return () => false;
  return linksTo([...saved.settings.linkHosts, ...hostsOfSites(await mind.originsOf(workspaceId))]);
}

function speechOf(
  mind: Mind,
  { known, lines }: Occasion,
  listened: Listened,
  met: Met,
  mayLink: MayLink,
): Speech {
  const { turn, saved, mood, texts } = listened;
  const { locale } = turn;
  const { dialogue, passed, handOver, records } = met;
  const earlier = lines.flatMap(({ by, body }) =>
    by === 'bot' && body.kind === 'message' ? [body.text ?? ''] : [],
  );
  const { wording } = saved.settings;
  const felt = expressFeeling(met.says, { wording, locale, mood, earlier });
  const can = capabilitiesOf(known?.channel ?? 'web');
  const trace = traceOf(
    {
      ...{ locale, mood, heard: turn.heard, settings: saved.version, isAbusive: turn.isAbusive },
      text: texts.join('\n'),
      // What is told while somebody proves who they are is nobody else's.
      entities: listened.dialogue.frames.at(-1)?.proving ? [] : readSaid(mind, turn, texts).entities,
    },
    met,
    handOver?.rule,
  );
  return {
    says: felt.map((said) => fitChannel(guardMessage(said, mayLink), can, locale)),
    before: records,
    after: [{ kind: 'bot-turn', dialogue, passed, trace }],
    nobodyThere: words[locale].nobodyThere,
    ...(handOver ? { handOver: reasonOf(handOver.rule), rule: handOver.rule, note: handOver.note } : {}),
  };
}

const countedOf = ({ answer }: Speech['says'][number]): QuestionId[] =>
  answer?.decision === 'sure' && answer.question ? [answer.question] : [];
