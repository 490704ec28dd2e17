import type { Contact, Order } from '@parley/contract';

/** What a canned reply may leave to be filled in. */
export const blankNames = [
  'contact.name',
  'contact.email',
  'contact.phone',
  'agent.name',
  'workspace.name',
  'order.no',
  'order.state',
  'order.tracking',
] as const;
export type BlankName = (typeof blankNames)[number];
export type Values = Readonly<Record<string, string>>;

/** How blanks were called before they had nouns. */
const older: Readonly<Record<string, BlankName>> = { name: 'contact.name', agent: 'agent.name' };
const blank = /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]{0,80})\s*\}\}/gu;

export interface Known {
  contact: Pick<Contact, 'name' | 'email' | 'phone' | 'attributes'> | undefined;
  agentName: string;
  workspaceName: string;
  order: Order | undefined;
  language: string;
}

/** What is known of the conversation, by the names of blanks; attributes of the contact stand under `contact.`. */
export function valuesOf({ contact, agentName, workspaceName, order, language }: Known): Values {
  const attributes = Object.entries(contact?.attributes ?? {}).map(([name, value]) => [
    `contact.${name}`,
    value,
  ]);
  const given: [string, string | null | undefined][] = [
    ...(attributes as [string, string][]),
    ['contact.name', contact?.name],
    ['contact.email', contact?.email],
    ['contact.phone', contact?.phone],
    ['agent.name', agentName],
    ['workspace.name', workspaceName],
    ['order.no', order?.no],
    ['order.state', order && (order.stateText[language] ?? Object.values(order.stateText)[0] ?? order.state)],
    ['order.tracking', order?.trackingNo],
  ];
  return Object.fromEntries(given.filter((pair): pair is [string, string] => Boolean(pair[1]?.trim())));
}

/** The text with every blank filled that can be; the others stay, so that they are seen. */
export const fillBlanks = (text: string, values: Values): string =>
  text.replace(blank, (raw, name: string) => values[older[name] ?? name] ?? raw);

/** The blanks that stand in a text, by name, each once. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(blank)].map(([, name = '']) => older[name] ?? name)),
];

/** Where the first blank stands in a text. */
export function findBlank(text: string): { start: number; end: number } | undefined {
  const match = new RegExp(blank.source, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
