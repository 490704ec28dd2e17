import {
  type ActionValue,
  type CallValue,
  type ConnectorCalled,
  cutText,
  dialogueLimits,
  type FlowFrame,
  type Locale,
  type Scalar,
} from '@parley/contract';
import { maskNumbers } from '@parley/nlu';
import type { Act, Outcome } from '../dialogue/scene.ts';
import type { VendorAnswer } from '../room.ts';

type CallAct = Extract<Act, { kind: 'call' }>;

/** Carries out a call of a flow; `record` is there when it is yet to be written down. */
export type AskVendor = (
  frame: FlowFrame,
  act: CallAct,
) => Promise<{ outcome: Outcome; record: ConnectorCalled | null }>;

interface Vendors {
  locale: Locale;
  call(asked: {
    connector: string;
    action: string;
    inputs: Readonly<Record<string, Scalar>>;
    key: string;
  }): Promise<VendorAnswer>;
  /** Writes down at once what was changed, whoever owns the conversation by now. */
  writeDown(record: ConnectorCalled, key: string): Promise<void>;
  conversationId: string;
}

/** Calls on behalf of a conversation. The key of a write is the same however often the turn runs, so that the vendor does it once. */
export const askVendors =
  ({ locale, call, writeDown, conversationId }: Vendors): AskVendor =>
  async (frame, { connector, action, inputs }) => {
    const key = [conversationId, frame.begun, frame.flow, frame.node, frame.writes].join(':');
    const answer = await call({ connector, action, inputs, key });
    const isWrite = answer.record?.isWrite ?? false;
    const outcome = outcomeOf(answer, isWrite, locale);
    const record = answer.record && withValues(answer.record, outcome);
    if (record && isWrite) await writeDown(record, key);
    return { outcome, record: isWrite ? null : record };
  };

const mostValueChars = 16_000;

/** What the flow was told stands in the log as well, unless it is long: so the conversation can be played again. */
function withValues(record: ConnectorCalled, outcome: Outcome): ConnectorCalled {
  if (outcome.kind !== 'called') return record;
  const told = Object.entries(outcome.values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(withoutNumbers) : withoutNumbers(value as Scalar),
  ]);
  const values: ConnectorCalled['values'] = Object.fromEntries(told);
  return JSON.stringify(values).length > mostValueChars ? record : { ...record, values };
}

function withoutNumbers(value: Scalar): Scalar {
  if (typeof value !== 'string') return value;
  return maskNumbers(value, { now: 0, timeZone: 'UTC' });
}

function outcomeOf(answer: VendorAnswer, isWrite: boolean, locale: Locale): Outcome {
  if (answer.outcome === 'failed') return { kind: 'refused', failure: answer.failure };
  if (answer.outcome !== 'ok') return { kind: 'refused', failure: answer.outcome };
  const values = Object.entries(answer.values).map(
    ([name, value]) => [name, toValue(value, locale)] as const,
  );
  return { kind: 'called', values: Object.fromEntries(values), isWrite };
}

const toValue = (value: ActionValue, locale: Locale): CallValue =>
  Array.isArray(value)
    ? value.slice(0, dialogueLimits.listItems).map((each) => toScalar(each, locale))
    : toScalar(value, locale);

/** One text of several languages; a list within a list is told in one line. */
function toScalar(value: ActionValue, locale: Locale): Scalar {
  if (typeof value === 'string') return cutText(value, dialogueLimits.valueChars);
  if (Array.isArray(value))
    return cutText(
      value.map((each) => String(toScalar(each, locale) ?? '')).join(', '),
      dialogueLimits.valueChars,
    );
  if (typeof value !== 'object' || value === null) return value;
  const [language = ''] = locale.split('-');
  const near = Object.entries(value).find(([tag]) => tag.split('-')[0] === language)?.[1];
  return cutText(
    value[locale] ?? near ?? (language === 'zh' ? undefined : value.en) ?? Object.values(value)[0] ?? '',
    dialogueLimits.valueChars,
  );
}
