import { z } from 'zod';
import { content } from './content.ts';
import { questionId } from './ids.ts';
import { locale } from './locale.ts';
import { plainText } from './plain-text.ts';

export const flowLimits = {
  phrases: 200,
  slots: 20,
  nodes: 200,
  cases: 12,
  options: 30,
  textChars: 2000,
} as const;

/** How nodes, slots and templates speak of each other. */
const name = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'small letters, digits and _, a letter first');
const next = name;
/** A text in the languages that it is written in; `{slot}`, `{call.output}` and `{customer.name}` stand for values; `{call.output|CNY}` writes hundredths as money, `{call.output|day}` a moment as its day; `{choices}` in a question lists what can be chosen. */
const words = z
  .partialRecord(locale, plainText(flowLimits.textChars).trim().min(1))
  .refine((given) => Object.keys(given).length > 0, 'at least one language');
export type Words = z.infer<typeof words>;
/** Stands where words are still to be written; a flow that has it is not published. */
export const unwritten = '…';

const timeZone = z.string().max(60).refine(isTimeZone, 'a time zone such as Asia/Shanghai');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Where a value stands: a slot, an output of a call (`order.state`), or what is known of the customer (`customer.level`). */
const reference = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,59})?$/, 'a slot or call.output');

export const slotKind = z.enum([
  'text',
  'number',
  'date',
  'phone',
  'email',
  'money',
  'order',
  'tracking',
  'address',
  'person',
  'choice',
]);
export type SlotKind = z.infer<typeof slotKind>;

const option = z.strictObject({
  value: plainText(100).min(1),
  label: words,
  /** other ways to say it */
  also: z.array(plainText(100).min(1)).max(400).default([]),
});

/** One thing that a flow needs to know. */
export const slot = z.strictObject({
  name,
  kind: slotKind,
  ask: words,
  /** said when an answer does not fit; `ask` again where it is absent */
  askAgain: words.optional(),
  /** of a choice */
  options: z.array(option).max(flowLimits.options).default([]),
  /** of a text: where its value stands in what is said, as a regular expression whose first group (or all of it) is the value; what has none is asked for again */
  pattern: plainText(500).min(1).optional(),
  /** of a text: once asked for, any words are taken, where a pattern finds none, or even where they could be answered */
  freely: z.boolean().optional(),
  /** asking the same of something else means the one spoken of, unless another is named */
  carries: z.boolean().optional(),
  /** things of the customer to choose from: lists among the outputs of a call that was made before, item by item */
  from: z
    .strictObject({
      call: name,
      value: name,
      titles: z.array(name).min(1).max(5),
      /** those that are meant unless another is named: where this list says one of these */
      prefer: z.strictObject({ output: name, values: z.array(plainText(100)).min(1).max(20) }).optional(),
      /** the likeliest stand first: where several fit equally well, the first is meant */
      isRanked: z.boolean().optional(),
    })
    .optional(),
});
export type Slot = z.infer<typeof slot>;

export const flowCondition = z.strictObject({
  of: reference,
  is: z.enum(['set', 'unset', 'equal', 'one-of', 'at-least', 'at-most']),
  value: z.union([plainText(200), z.number(), z.boolean(), z.array(plainText(200)).max(50)]).optional(),
});
export type FlowCondition = z.infer<typeof flowCondition>;

const at = { key: name, place: z.strictObject({ x: z.number(), y: z.number() }).optional() };

/** One step of a flow. What a `call`, `verify` or `collect` needs may take several turns; all else happens at once. */
export const flowNode = z.discriminatedUnion('kind', [
  z.strictObject({ ...at, kind: z.literal('collect'), slot: name, next }),
  z.strictObject({
    ...at,
    kind: z.literal('say'),
    words,
    /** shows the same richly; values stand in its texts as in words */
    blocks: z.partialRecord(locale, content).optional(),
    next,
  }),
  z.strictObject({
    ...at,
    kind: z.literal('call'),
    connector: plainText(80).min(1),
    action: name,
    inputs: z.record(name, reference).default({}),
    /** under which the outputs are known from here on */
    as: name,
    next,
    /** by the failure that the action names */
    on: z.record(name, next).default({}),
    otherwise: next,
  }),
  z.strictObject({
    ...at,
    kind: z.literal('branch'),
    cases: z
      .array(z.strictObject({ when: z.array(flowCondition).min(1).max(6), next }))
      .min(1)
      .max(flowLimits.cases),
    otherwise: next,
  }),
  /** says what the knowledge answers to a question, as it is published then; `otherwise` where nothing is */
  z.strictObject({ ...at, kind: z.literal('answer'), question: questionId, next, otherwise: next }),
  z.strictObject({ ...at, kind: z.literal('confirm'), words, yes: next, no: next }),
  /** the customer has proven who they are, for `fresh-identity` within the last minutes; else they are asked to */
  z.strictObject({
    ...at,
    kind: z.literal('verify'),
    needs: z.enum(['identity', 'fresh-identity']),
    next,
    otherwise: next,
  }),
  z.strictObject({
    ...at,
    kind: z.literal('hand-over'),
    words: words.optional(),
    /** what who takes over should know; values stand in it as in words */
    note: plainText(300).optional(),
    /** the name of the team that takes over, where the workspace has one called so; else, and absent, the default one */
    team: plainText(80).trim().min(1).optional(),
  }),
  z.strictObject({ ...at, kind: z.literal('end') }),
]);
export type FlowNode = z.infer<typeof flowNode>;

/** A service case as a graph: what begins it, what it must know, and the steps. `checkFlow` tells what is wrong with one. */
export const flowDefinition = z.strictObject({
  title: words,
  /** what customers say who want this */
  phrases: z.partialRecord(locale, z.array(plainText(300).trim().min(1)).max(flowLimits.phrases)),
  /** what is asked in general is for it to answer as well, before any answer of the knowledge: it looks things up for everybody */
  answers: z.boolean().optional(),
  /** what names one of these, and is not clear otherwise, is about this */
  names: z.array(z.enum(['order', 'tracking'])).default([]),
  slots: z.array(slot).max(flowLimits.slots),
  /** where the days begin that it tells, such as `Asia/Shanghai`; else where most who speak the language live */
  zone: timeZone.optional(),
  start: name,
  nodes: z.array(flowNode).min(1).max(flowLimits.nodes),
});
export type FlowDefinition = z.infer<typeof flowDefinition>;

/** Where a node may lead. */
export function exitsOf(node: FlowNode): string[] {
  switch (node.kind) {
    case 'collect':
    case 'say':
      return [node.next];
    case 'call':
      return [node.next, ...Object.values(node.on), node.otherwise];
    case 'branch':
      return [...node.cases.map((each) => each.next), node.otherwise];
    case 'confirm':
      return [node.yes, node.no];
    case 'answer':
    case 'verify':
      return [node.next, node.otherwise];
    default:
      return [];
  }
}
