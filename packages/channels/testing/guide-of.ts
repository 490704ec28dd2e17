import type { Channel, ChannelCapabilities, Window } from '../src/index.ts';

const hourMs = 3_600_000;

/** A channel's README: what it carries and how it is connected, in the words that the settings page shows. */
export function guideOf(
  { words, fields, capabilities, ...does }: Channel,
  settings: Parameters<Channel['capabilities']>[0],
): string {
  const can = capabilities(settings);
  const name = words.name.en;
  const lines = [
    `# ${name}`,
    '',
    words.about.en,
    '',
    '## How to connect it',
    '',
    ...words.steps.map(
      (step, at) => `${at + 1}. ${step.en.replace('{hook}', '`<the address that the settings page shows>`')}`,
    ),
    ...(words.limits
      ? ['', '## What the vendor limits', '', ...words.limits.map(({ en }) => `- ${en}`)]
      : []),
    '',
    '## What it carries',
    '',
    `| | |\n|---|---|`,
    ...rowsOf(can, does.send !== undefined || does.kind === 'web').map(
      ([what, how]) => `| ${what} | ${how} |`,
    ),
    '',
    ...fieldLines(fields),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function rowsOf(can: ChannelCapabilities, sends: boolean): [string, string][] {
  if (!sends) return [['sending', 'not possible']];
  return [
    ['text', `up to ${can.text.most} ${can.text.unit === 'bytes' ? 'bytes' : 'characters'}`],
    ['shown as they are', can.shows.join(', ') || 'nothing but text'],
    ...Object.entries(can.media).map(([kind, { mostBytes, types }]): [string, string] => [
      kind,
      `up to ${sizeOf(mostBytes)}${types ? ` (${types.join(', ')})` : ''}`,
    ]),
    ...(can.mostAutomaticPerDay === undefined
      ? []
      : ([['answers of machines', `up to ${can.mostAutomaticPerDay} to one person in 24 h`]] satisfies [
          string,
          string,
        ][])),
    ['receipts', can.receipts.join(', ') || 'none'],
    ['may be written to', can.windows.map(windowOf).join('; ') || 'at any time'],
    ['also', also(can) || 'nothing'],
  ];
}

const also = (can: ChannelCapabilities) =>
  [
    can.canType && 'typing',
    can.canReply && 'answers to one message',
    can.canRecall && 'taking back',
    can.canEdit && 'changing',
  ]
    .filter(Boolean)
    .join(', ');

function windowOf({ after, forMs, messages, by }: Window): string {
  const time = forMs >= hourMs ? `${forMs / hourMs} h` : `${forMs / 1000} s`;
  const count = messages === undefined ? '' : `, ${messages} messages`;
  return `${time}${count} after: ${after}${by === 'agent' ? ' (people only)' : ''}`;
}

function sizeOf(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1024 ? `${megabytes / 1024} GB` : `${megabytes} MB`;
}

function fieldLines(fields: Channel['fields']): string[] {
  const listed = Object.values(fields).filter(({ isAdvanced }) => !isAdvanced);
  if (listed.length === 0) return [];
  const told = listed.map((field) => `- ${field.label.en}${field.kind === 'secret' ? ' (kept sealed)' : ''}`);
  return ['## What it asks for', '', ...told];
}
