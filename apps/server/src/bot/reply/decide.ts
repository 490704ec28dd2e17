import type { AnswerTrace, BodyOf, Choice } from '@parley/contract';
import type { Offer } from '../../knowledge/index.ts';
import type { Heard } from '../listen/heard.ts';
import { isCourtesy } from '../listen/is-courtesy.ts';
import type { Turn } from '../listen/turn.ts';
import { isTooUnsure, isUnresolved } from '../rules/which-rule.ts';
import type { SmallTalk } from '../small-talk/find-small-talk.ts';
import { smallTalkWords } from '../small-talk/small-talk-words.ts';
import { askChoice, askChoices, personChoice } from './choices.ts';
import { handOverBy } from './hand-over-by.ts';
import type { Reply } from './reply.ts';
import { type Words, words } from './words.ts';

type Courtesy = 'greeting' | 'thanks' | 'goodbye';
type Message = BodyOf<'message'>;

const mostAnswers = 3;
const mostChoices = 3;
// Below this, a second candidate is no real alternative.
const leastAlternative = 0.1;
const leastHint = 0.05;
/** So sure must a question be to be one although it is small talk in so many words. */
const beyondTalk = 0.9;

/**
 * Decides what the bot says: what is certain, then courtesies and small talk, then a question back; one too many leads to a person.
 * Texts are the shop's own or from the table of words: nothing the customer wrote is repeated.
 */
export function decide(turn: Turn): Reply {
  const say = words[turn.locale];
  const { heard, isAbusive } = turn;
  const last = heard.at(-1);
  if (!last) return turn.hasAttachment ? notReadable(turn) : { says: [], because: 'unreadable' };
  // Small talk that a question merely resembles is no question.
  const certain = turn.smallTalk && !heard.some(isBeyondTalk) ? [] : certainOf(heard);
  if (certain.some(({ question }) => isUnresolved(turn.rules, turn.answered.get(question) ?? 0)))
    return handOverBy('unresolved', turn.locale);
  if (certain.length > 0)
    return { says: answersTo(heard, turn), because: turn.offered ? 'question-before-case' : 'certain' };
  if (isAbusive) return calmDown(say);
  const open = heard.findLast((each) => !isCourtesy(each));
  if (!open) return courteous(last.wants as Courtesy, turn);
  if (turn.lapsed !== undefined && (turn.smallTalk === 'assent' || open.decision === 'lost'))
    return beginAnew(say, turn.lapsed);
  if (turn.smallTalk) return chat(turn.smallTalk, turn);
  if (open.likely) return answerProbably(turn, open, open.likely);
  if (open.either) return answerEither(turn, open, open.either);
  const offers = alternativesOf(open);
  if (open.decision === 'torn' && offers.length > 0)
    return isTooUnsure(turn.rules, turn.tries, 'torn')
      ? handOverBy('low-confidence', turn.locale)
      : { says: [askBack(say, open, offers)], because: 'torn' };
  return notUnderstood(turn, open);
}

const isBeyondTalk = ({ isExact, candidates: [best] }: Heard): boolean =>
  isExact || (best?.score ?? 0) >= beyondTalk;

const certainOf = (heard: readonly Heard[]) =>
  heard.flatMap((each) => (each.answer && !isCourtesy(each) ? [each.answer] : []));

/** The answers that are certain, each once, in the order of the questions; what else to ask stands under the last. */
function answersTo(heard: readonly Heard[], { offered }: Turn): Message[] {
  const certain = heard.filter((each) => each.answer && !isCourtesy(each));
  const byQuestion = new Map(certain.map((each) => [each.answer?.question, each]));
  const chosen = [...byQuestion.values()].slice(-mostAnswers);
  return chosen.flatMap((each, at) =>
    each.answer ? [answer(each, each.answer, at === chosen.length - 1, offered)] : [],
  );
}

function answer(
  { candidates }: Heard,
  { question, version, variant, text, blocks, related }: NonNullable<Heard['answer']>,
  isLast: boolean,
  offered: string | undefined,
): Message {
  const cases = offered === undefined ? [] : [askChoice(offered)];
  const choices = isLast ? [...cases, ...askChoices(related)].slice(0, mostChoices) : [];
  const score = candidates.find((each) => each.question === question)?.score ?? 0;
  const given = { question, version, ...(variant === undefined ? {} : { variant }), score };
  const said = message(text, choices, { ...traceOf('sure', candidates), ...given });
  return blocks ? { ...said, blocks } : said;
}

/** The answer to what is probably meant, said to be that, with a way out. */
function answerProbably(turn: Turn, { candidates }: Heard, likely: NonNullable<Heard['likely']>): Reply {
  const { locale, rules, answered, offered } = turn;
  const say = words[locale];
  const { question, version, variant, title, text, blocks } = likely;
  if (isUnresolved(rules, answered.get(question) ?? 0)) return handOverBy('unresolved', locale);
  const opening = say.probably(title);
  const cases = offered === undefined ? [] : [askChoice(offered)];
  const given = { question, version, ...(variant === undefined ? {} : { variant }) };
  const said = message(`${opening}\n${text}`, [...cases, personChoice(say.noneOfThese)], {
    ...traceOf('likely', candidates),
    ...given,
  });
  return {
    says: [blocks ? { ...said, blocks: [{ kind: 'text', text: opening }, ...blocks] } : said],
    because: 'likely',
  };
}

/** Both answers of which one is meant. */
function answerEither(
  { locale, rules, answered, offered }: Turn,
  { candidates }: Heard,
  [one, other]: NonNullable<Heard['either']>,
): Reply {
  const say = words[locale];
  const { question, version, variant } = one;
  if (isUnresolved(rules, answered.get(question) ?? 0)) return handOverBy('unresolved', locale);
  const text = `${say.probably(one.title)}\n${one.text}\n\n${say.orElse(other.title)}\n${other.text}`;
  const cases = offered === undefined ? [] : [askChoice(offered)];
  const given = { question, version, ...(variant === undefined ? {} : { variant }) };
  const trace = { ...traceOf('likely', candidates), ...given };
  return { says: [message(text, [...cases, personChoice(say.noneOfThese)], trace)], because: 'likely' };
}

/** The one or two questions that may be meant; two that are called the same are no choice. */
function alternativesOf({ candidates, titles }: Heard): Offer[] {
  const [first, second] = candidates;
  const likely = [first, second && second.score >= leastAlternative ? second : undefined];
  const offers = likely.flatMap((each) => titles.find((title) => title.question === each?.question) ?? []);
  return [...new Map(offers.toReversed().map((offer) => [offer.text, offer])).values()].toReversed();
}

function askBack(say: Words, { candidates }: Heard, offers: readonly Offer[]): Message {
  const [only, another] = offers;
  const trace = traceOf('torn', candidates);
  const none = personChoice(say.noneOfThese);
  if (!only || another) return message(say.whichOne, [...askChoices(offers), none], trace);
  return message(say.didYouMean(only.text), [askChoice(only.text, say.yes), none], trace);
}

function notUnderstood(turn: Turn, { candidates, titles }: Heard): Reply {
  const { locale, tries, suggestions, rules } = turn;
  const say = words[locale];
  if (isTooUnsure(rules, tries, 'lost')) return handOverBy('low-confidence', locale);
  const trace = traceOf('lost', candidates);
  const person = personChoice(say.person);
  if (tries > 0) return { says: [message(say.offerPerson, [person], trace)], because: 'lost' };
  const hints = titles.filter(({ question }) =>
    candidates.some((each) => each.question === question && each.score >= leastHint),
  );
  const offers = [...new Map([...hints, ...suggestions].map((offer) => [offer.text, offer])).values()];
  const choices = [...askChoices(offers.slice(0, mostChoices)), person];
  return { says: [message(say.rephrase, choices, trace)], because: 'lost' };
}

function notReadable({ locale, tries, rules }: Turn): Reply {
  if (isTooUnsure(rules, tries, 'lost')) return handOverBy('low-confidence', locale);
  const say = words[locale];
  return {
    says: [message(say.cannotRead, [personChoice(say.person)], { decision: 'lost' })],
    because: 'unreadable',
  };
}

function courteous(courtesy: Courtesy, { locale, suggestions }: Turn): Reply {
  const choices = courtesy === 'greeting' ? askChoices(suggestions.slice(0, mostChoices)) : [];
  return { says: [message(words[locale][courtesy], choices, { decision: 'greeting' })], because: 'courtesy' };
}

function chat(smallTalk: SmallTalk, { locale, suggestions }: Turn): Reply {
  const choices =
    smallTalk === 'robot'
      ? [personChoice(words[locale].person)]
      : askChoices(suggestions.slice(0, mostChoices));
  const text = smallTalkWords[locale][smallTalk];
  return { says: [message(text, choices, { decision: 'greeting' })], because: 'small-talk' };
}

/** What may have been meant for a case that is over is never taken for its yes. */
const beginAnew = (say: Words, title: string): Reply => ({
  says: [message(say.lapsed(title), [askChoice(title), personChoice(say.person)], { decision: 'greeting' })],
  because: 'courtesy',
});

const calmDown = (say: Words): Reply => ({
  says: [message(say.calm, [personChoice(say.person)], { decision: 'greeting' })],
  because: 'abuse',
});

function message(text: string, choices: Choice[], trace: AnswerTrace): Message {
  return { kind: 'message', text, ...(choices.length > 0 ? { choices } : {}), answer: trace };
}

const traceOf = (decision: AnswerTrace['decision'], candidates: Heard['candidates']): AnswerTrace => ({
  decision,
  ...(candidates.length > 0
    ? {
        candidates: candidates
          .slice(0, 5)
          .map(({ question, score }) => ({ question, score: bounded(score) })),
      }
    : {}),
});

const bounded = (score: number) => Math.min(1, Math.max(0, score));
