import type {
  Dialogue,
  FlowFrame,
  Locale,
  QuestionId,
  SavedBotSettings,
  WorkspaceId,
} from '@parley/contract';
import { thingsOf } from '../dialogue/things.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { chooseByNumber } from '../lines/choose-by-number.ts';
import { chooseByWord } from '../lines/choose-by-word.ts';
import { countAbuse } from '../lines/count-abuse.ts';
import { countAnswered } from '../lines/count-answered.ts';
import { countTries } from '../lines/count-tries.ts';
import { findLapsed, latestDialogue, withoutCase } from '../lines/latest-dialogue.ts';
import { type Line, textsOfContact } from '../lines/line.ts';
import { readBurst } from '../lines/read-burst.ts';
import { type Mood, readMood } from '../lines/read-mood.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Occasion } from '../occasion.ts';
import { type Hearing, hear, hearBurst } from './hear-burst.ts';
import { hearOn } from './hear-on.ts';
import type { Heard } from './heard.ts';
import { keepToThing, productSpokenOf } from './keep-to-thing.ts';
import { type Leaned, leanOnBefore, soleOf } from './lean-on-before.ts';
import { leanOnTold } from './lean-on-told.ts';
import { mendText } from './mend-text.ts';
import { readerOf } from './reader-of.ts';
import { stayOnTopic } from './stay-on-topic.ts';
import { takeUpOffer } from './take-up-offer.ts';
import type { Turn } from './turn.ts';
import { weighByTopic } from './weigh-by-topic.ts';
import { wishForBefore } from './wish-for-before.ts';

/** All that was understood before anything is decided. */
export interface Listened {
  hearing: Hearing;
  saved: SavedBotSettings;
  texts: readonly string[];
  turn: Turn;
  mood: Mood;
  dialogue: Dialogue;
  abuses: number;
  wantsPerson: boolean;
  /** it was made whole by what was said before, and is one thing */
  isLeaned: boolean;
}

/** Hears what stands unanswered at the end of the lines. */
export async function listen(
  mind: TurnMind,
  { state, lines, known, elsewhere }: Occasion,
  locale: Locale,
): Promise<Listened> {
  const { knowledge } = mind;
  const { workspaceId } = state;
  const saved = await mind.settings(workspaceId);
  const burst = readBurst(lines);
  const before = latestDialogue(lines, elsewhere);
  const left = findLapsed(lines, before);
  const dialogue = left ? withoutCase(before, left) : before;
  const isAmidCase = dialogue.frames.length > 0;
  const pressed = burst.texts.map(
    (text) => chooseByNumber(text, lines, isAmidCase) ?? chooseByWord(text, lines),
  );
  const chosen = burst.texts.map((text, at) => {
    const button = pressed[at];
    return button?.does === 'say' ? (button.say ?? button.label) : text;
  });
  // A case hears for itself what is corrected within an answer to it.
  const said = isAmidCase
    ? chosen
    : await Promise.all(chosen.map((text) => mendText(mind, workspaceId, text)));
  const hearing: Hearing = { knowledge, workspaceId, locale, reader: readerOf(known, state.tags) };
  const now = await hearBurst(hearing, said);
  const whole = isAmidCase
    ? undefined
    : ((await takeUpOffer(mind, hearing, lines, { texts: said, heard: now })) ??
      (await leanOnTold(mind, hearing, lines, dialogue, { texts: said, heard: now })) ??
      (await withWhatWasLeftOut(mind, hearing, lines, {
        ...{ texts: said, heard: now, spokenOf: dialogue.spokenOf },
      })));
  const { texts, heard } = whole ?? { texts: said, heard: now };
  const isAnswered = heard.some((each) => each.answer ?? each.likely);
  const suggestions = isAnswered ? [] : await knowledge.suggestFor(workspaceId, locale);
  const abuses = countAbuse(lines, texts);
  const { rules } = saved.settings;
  const turn: Turn = {
    ...{ locale, heard, suggestions, rules, hasAttachment: burst.hasAttachment, tries: countTries(lines) },
    // Whoever asks on about the same does not ask the same.
    ...{ answered: whole ? new Map() : countAnswered(lines), isAbusive: abuses > 0 },
    lapsed: left && (await titleOf(mind, workspaceId, left, locale)),
  };
  return {
    ...{ hearing, saved, texts, turn, abuses, dialogue },
    isLeaned: whole !== undefined && whole.texts !== said,
    mood: readMood(textsOfContact(lines), texts.length),
    wantsPerson:
      heard.some(({ wants }) => wants === 'person') || pressed.some((button) => button?.does === 'person'),
  };
}

/** People leave out what was said just before. */
async function withWhatWasLeftOut(
  mind: TurnMind,
  hearing: Hearing,
  lines: readonly Line[],
  said: Leaned & Pick<Dialogue, 'spokenOf'>,
): Promise<Leaned | undefined> {
  const { texts, heard } = said;
  const wish = await wishForBefore(mind, hearing, lines, said);
  if (wish) return wish;
  const further = await hearOn(hearing, lines, texts, heard);
  if (further) return { texts, heard: [further] };
  const whole = await leanOnBefore(mind, hearing, lines, said);
  if (whole) return whole;
  const kept = await aboutThingSpokenOf(mind, hearing, said);
  if (kept) return { texts, heard: [kept] };
  const near =
    (await stayOnTopic(hearing, lines, heard)) ?? (await weighByTopic(hearing, lines, texts, heard));
  return near && { texts, heard: [near] };
}

async function aboutThingSpokenOf(
  { flows }: TurnMind,
  hearing: Hearing,
  said: Leaned & Pick<Dialogue, 'spokenOf'>,
): Promise<Heard | undefined> {
  const { knowledge, workspaceId, locale, reader } = hearing;
  const sole = soleOf(said);
  const things = thingsOf((await flows?.list(workspaceId)) ?? []);
  const spoken = productSpokenOf(things, said.spokenOf);
  const ear = {
    hear: (text: string) => hear(hearing, text),
    answerTo: (question: QuestionId) => knowledge.answerOf(workspaceId, question, locale, reader),
  };
  return sole && keepToThing({ things, spoken }, sole.text, sole.heard, ear);
}

async function titleOf(
  { flows }: TurnMind,
  workspaceId: WorkspaceId,
  { flow, version }: FlowFrame,
  locale: Locale,
) {
  const found = await flows?.findVersion(workspaceId, flow, version);
  return found && inLanguage(found.definition.title, locale);
}
