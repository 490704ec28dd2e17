import type { Dialogue, FlowFrame, Locale, SavedBotSettings, WorkspaceId } from '@parley/contract';
import { inLanguage } from '../dialogue/write-words.ts';
import type { Turn } from '../reply/turn.ts';
import type { Mind } from '../room.ts';
import type { Occasion } from '../take-turn.ts';
import { chooseByNumber } from './choose-by-number.ts';
import { chooseByWord } from './choose-by-word.ts';
import { countAbuse } from './count-abuse.ts';
import { countAnswered } from './count-answered.ts';
import { countTries } from './count-tries.ts';
import { type Hearing, hearBurst } from './hear-burst.ts';
import { hearOn } from './hear-on.ts';
import { findLapsed, latestDialogue, withoutCase } from './latest-dialogue.ts';
import { textsOfContact } from './line.ts';
import { readBurst } from './read-burst.ts';
import { type Mood, readMood } from './read-mood.ts';
import { readerOf } from './reader-of.ts';

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
}

/** Hears what stands unanswered at the end of the lines. */
export async function listen(
  mind: Mind,
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
  const texts = burst.texts.map((text, at) => {
    const button = pressed[at];
    return button?.does === 'say' ? (button.say ?? button.label) : text;
  });
  const hearing: Hearing = { knowledge, workspaceId, locale, reader: readerOf(known, state.tags) };
  const now = await hearBurst(hearing, texts);
  const further = isAmidCase ? undefined : await hearOn(hearing, lines, texts, now);
  const heard = further ? [further] : now;
  const isAnswered = heard.some((each) => each.answer ?? each.likely);
  const suggestions = isAnswered ? [] : await knowledge.suggestFor(workspaceId, locale);
  const abuses = countAbuse(lines, texts);
  const { rules } = saved.settings;
  const turn: Turn = {
    ...{ locale, heard, suggestions, rules, hasAttachment: burst.hasAttachment, tries: countTries(lines) },
    ...{ answered: countAnswered(lines), isAbusive: abuses > 0 },
    lapsed: left && (await titleOf(mind, workspaceId, left, locale)),
  };
  return {
    ...{ hearing, saved, texts, turn, abuses, dialogue },
    mood: readMood(textsOfContact(lines), texts.length),
    wantsPerson:
      heard.some(({ wants }) => wants === 'person') || pressed.some((button) => button?.does === 'person'),
  };
}

async function titleOf(
  { flows }: Mind,
  workspaceId: WorkspaceId,
  { flow, version }: FlowFrame,
  locale: Locale,
) {
  const found = await flows?.findVersion(workspaceId, flow, version);
  return found && inLanguage(found.definition.title, locale);
}
