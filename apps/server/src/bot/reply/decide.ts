import type { AnswerTrace, BodyOf, Choice } from '@parley/contract';
import type { Offer } from '../../knowledge/index.ts';
import { askChoice, askChoices, personChoice } from './choices.ts';
import { isCourtesy } from './is-courtesy.ts';
import type { Heard, Reply, Turn } from './turn.ts';
import { type Words, words } from './words.ts';

type Courtesy = 'greeting' | 'thanks' | 'goodbye';
type Message = BodyOf<'message'>;

const mostAnswers = 3;
const mostChoices = 3;
/** At the third question in a row that is not understood the customer gets a person; while there are two to choose from, at the fourth. */
const patience = { lost: 2, torn: 3 };
// Below this, a second candidate is no real alternative.
const leastAlternative = 0.1;
const leastHint = 0.05;

/**
 * Decides what the bot says. A wish for a person comes before everything; then what is certain, then courtesies, then a question back.
 * Texts are the shop's own or from the table of words: nothing the customer wrote is repeated.
 */
export function decide(turn: Turn): Reply {
  const say = words[turn.locale];
  const { heard, tries } = turn;
  const last = heard.at(-1);
  if (heard.some(({ wants }) => wants === 'person')) return handOver('asked', say.handingOver);
  if (!last) return turn.hasAttachment ? notReadable(say, tries) : { says: [] };
  const answers = answersTo(heard);
  if (answers.length > 0) return { says: answers };
  const open = heard.findLast((each) => !isCourtesy(each));
  if (!open) return courteous(last.wants as Courtesy, turn);
  const offers = alternativesOf(open);
  if (open.decision === 'torn' && offers.length > 0)
    return tries >= patience.torn ? lostHope(say) : { says: [askBack(say, open, offers)] };
  return notUnderstood(turn, open);
}

/** The answers that are certain, each once, in the order of the questions; what else to ask stands under the last. */
function answersTo(heard: readonly Heard[]): Message[] {
  const certain = heard.filter((each) => each.answer && !isCourtesy(each));
  const byQuestion = new Map(certain.map((each) => [each.answer?.question, each]));
  const chosen = [...byQuestion.values()].slice(-mostAnswers);
  return chosen.flatMap((each, at) =>
    each.answer ? [answer(each, each.answer, at === chosen.length - 1)] : [],
  );
}

function answer(
  { candidates }: Heard,
  { question, version, variant, text, blocks, related }: NonNullable<Heard['answer']>,
  isLast: boolean,
): Message {
  const choices = isLast ? askChoices(related.slice(0, mostChoices)) : [];
  const score = candidates.find((each) => each.question === question)?.score ?? 0;
  const given = { question, version, ...(variant === undefined ? {} : { variant }), score };
  const said = message(text, choices, { ...traceOf('sure', candidates), ...given });
  return blocks ? { ...said, blocks } : said;
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

function notUnderstood({ locale, tries, suggestions }: Turn, { candidates, titles }: Heard): Reply {
  const say = words[locale];
  if (tries >= patience.lost) return lostHope(say);
  const trace = traceOf('lost', candidates);
  const person = personChoice(say.person);
  if (tries > 0) return { says: [message(say.offerPerson, [person], trace)] };
  const hints = titles.filter(({ question }) =>
    candidates.some((each) => each.question === question && each.score >= leastHint),
  );
  const offers = [...new Map([...hints, ...suggestions].map((offer) => [offer.text, offer])).values()];
  return { says: [message(say.rephrase, [...askChoices(offers.slice(0, mostChoices)), person], trace)] };
}

function notReadable(say: Words, tries: number): Reply {
  if (tries >= patience.lost) return lostHope(say);
  return { says: [message(say.cannotRead, [personChoice(say.person)], { decision: 'lost' })] };
}

function courteous(courtesy: Courtesy, { locale, suggestions }: Turn): Reply {
  const choices = courtesy === 'greeting' ? askChoices(suggestions.slice(0, mostChoices)) : [];
  return { says: [message(words[locale][courtesy], choices, { decision: 'greeting' })] };
}

const lostHope = (say: Words) => handOver('lost', say.handingOverLost);
const handOver = (reason: 'asked' | 'lost', text: string): Reply => ({
  says: [message(text, [], { decision: 'hand-over' })],
  handOver: reason,
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
