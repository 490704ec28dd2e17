import { type Action, type Customer, isOutOfScope } from '../script/customer.ts';

/** One message of the bot as its customer sees it. */
export interface BotMessage {
  text: string;
  /** labels of the quick replies under it */
  choices: readonly string[];
  decision: string | undefined;
}
/** What came of one message of the customer. */
export interface Turn {
  said: string;
  answers: readonly BotMessage[];
  isHandedOver: boolean;
  /** what the shop has recorded since the conversation began */
  actions: readonly Action[];
  /** from the customer's message to the last word of the bot; undefined when none came */
  ms: number | undefined;
}

export interface Verdict {
  isInScope: boolean;
  /** the script wants a person, or allows one */
  wantsPerson: boolean;
  /** it ended as it must, within the turns it may take */
  isRight: boolean;
  /** the customer was told or done something that is not so */
  isWrong: boolean;
  isHandedOver: boolean;
  /** it took more turns than it may, or the bot still asked when all was said */
  askedTooOften: boolean;
  /** the turn after which all was as it must be */
  settledAfter: number | undefined;
  /** what went amiss, in words */
  reasons: string[];
}

/** Judges a conversation by what was said and by what the shop recorded. */
export function judge(customer: Customer, turns: readonly Turn[]): Verdict {
  const { expect } = customer;
  const wrongs = listWrongs(customer, turns);
  const after = turns.findIndex((_, index) => isSettled(customer, turns.slice(0, index + 1)));
  const isLate = after + 1 > expect.maxTurns;
  const isUnsettled = after < 0;
  const stillAsks = isUnsettled && turns.length >= expect.maxTurns && asksBack(turns.at(-1));
  const reasons = [...wrongs];
  if (isUnsettled) reasons.push(...listLacks(customer, turns));
  if (isLate) reasons.push(`took ${after + 1} turns instead of ${expect.maxTurns}`);
  if (stillAsks) reasons.push('still asks when all was said');
  return {
    isInScope: !isOutOfScope(customer) && expect.outcome !== 'handover',
    wantsPerson: isOutOfScope(customer) || expect.outcome === 'handover',
    isRight: !isUnsettled && !isLate && wrongs.length === 0,
    isWrong: wrongs.length > 0,
    isHandedOver: isHandedOver(turns),
    askedTooOften: isLate || stillAsks,
    settledAfter: isUnsettled ? undefined : after + 1,
    reasons,
  };
}

/** Whether everything that must come about has come about, as far as the conversation has gone. */
export function isSettled(customer: Customer, turns: readonly Turn[]): boolean {
  const { expect } = customer;
  const isTold = expect.facts.every((fact) => fact.test(answersOf(turns)));
  if (isOutOfScope(customer)) return isHandedOver(turns) || (isTold && isAnswered(turns));
  if (expect.outcome === 'handover') return isHandedOver(turns) && isTold && isDone(expect.action, turns);
  const isClear = !isHandedOver(turns) && isAnswered(turns) && !isUnsure(turns.at(-1));
  // Where nothing is to be told or done, all must have been said before that can be seen.
  const isWhole = expect.facts.length > 0 || expect.action !== null || turns.length === customer.turns.length;
  return isClear && isWhole && isTold && isDone(expect.action, turns);
}

/** A conversation in which the customer need not say the rest: it is with a person, or what was to be done is done. */
export const isOver = (customer: Customer, turns: readonly Turn[]): boolean =>
  isHandedOver(turns) || (customer.expect.action !== null && isSettled(customer, turns));

function listWrongs(customer: Customer, turns: readonly Turn[]): string[] {
  const { forbidden, action, facts, outcome } = customer.expect;
  const heard = wordsOf(turns).toLowerCase();
  const said = forbidden
    .filter((words) => heard.includes(words.toLowerCase()))
    .map((words) => `says "${words}"`);
  const done = (turns.at(-1)?.actions ?? [])
    .filter((each) => !action || !isSame(each, action))
    .map(({ name, order }) => `did ${name} of ${order ?? 'no order'}, which nobody asked`);
  const isBeside =
    outcome === 'resolved' &&
    facts.length > 0 &&
    !isHandedOver(turns) &&
    !facts.some((fact) => fact.test(answersOf(turns))) &&
    claimsToAnswer(turns.at(-1));
  return [...said, ...done, ...(isBeside ? ['answers something else'] : [])];
}

function listLacks({ expect }: Customer, turns: readonly Turn[]): string[] {
  const lacks = expect.facts
    .filter((fact) => !fact.test(answersOf(turns)))
    .map((fact) => `does not say /${fact.source}/`);
  if (!isDone(expect.action, turns)) lacks.push(`${expect.action?.name} was not recorded`);
  if (expect.outcome === 'handover' && !isHandedOver(turns)) lacks.push('no hand-over');
  if (expect.outcome !== 'handover' && isHandedOver(turns)) lacks.push('handed over');
  if (!isAnswered(turns)) lacks.push('no answer');
  else if (lacks.length === 0) lacks.push('not understood');
  return lacks;
}

const isHandedOver = (turns: readonly Turn[]) => turns.some((turn) => turn.isHandedOver);
const isAnswered = (turns: readonly Turn[]) => (turns.at(-1)?.answers.length ?? 0) > 0;
const wordsOf = (turns: readonly Turn[]) =>
  turns.flatMap(({ answers }) => answers.map(({ text }) => text)).join('\n');

const notUnderstood = new Set(['torn', 'lost']);
const isUnsure = (turn: Turn | undefined) => notUnderstood.has(turn?.answers.at(-1)?.decision ?? '');
/** What the bot asked because it did not understand tells no fact, whatever words of the customer's question it offers. */
const answersOf = (turns: readonly Turn[]) =>
  turns
    .flatMap(({ answers }) => answers)
    .filter(({ decision }) => !notUnderstood.has(decision ?? ''))
    .map(({ text }) => text)
    .join('\n');

const isDone = (action: Action | null, turns: readonly Turn[]) =>
  action === null || (turns.at(-1)?.actions.some((each) => isSame(each, action)) ?? false);

/** A coupon belongs to a customer and not to an order. */
const isSame = (done: Action, wanted: Action) =>
  done.name === wanted.name && (done.order === wanted.order || done.name === 'issue_coupon');

const unsure = new Set(['torn', 'lost', 'greeting', 'hand-over']);
const isQuestion = ({ text }: BotMessage) =>
  /[?？]\s*$|请问|请提供|请告诉|请回复|請問|請提供|請告訴|please tell me|お知らせください|教えてください/i.test(
    text.trim(),
  );

const claimsToAnswer = (turn: Turn | undefined) => {
  const last = turn?.answers.at(-1);
  return last !== undefined && !unsure.has(last.decision ?? '') && !isQuestion(last);
};

const asksBack = (turn: Turn | undefined) => {
  const last = turn?.answers.at(-1);
  return last !== undefined && (isUnsure(turn) || isQuestion(last));
};
