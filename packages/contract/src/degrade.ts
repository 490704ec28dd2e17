import type { Block, BlockKind, BlockOf, Card } from './content.ts';
import { blockText, buttonsIn, buttonsText, type Count, countFrom, stepText } from './content-text.ts';
import { plainInline } from './inline.ts';
import type { Locale } from './locale.ts';

/** What a channel can show, as data. */
export interface ContentCapabilities {
  /** kinds of block that are shown as they are; text always is */
  readonly shows: readonly Exclude<BlockKind, 'text'>[];
  /** how many buttons stand in one place at most; more of them become numbered text */
  readonly buttons: number;
  readonly cards: number;
  /** whether `**bold**` and `[words](…)` are shown as what they mean */
  readonly inline: boolean;
}

/** Everything, as the product's own panels show it. */
export const richest: ContentCapabilities = {
  shows: ['image', 'video', 'file', 'link', 'card', 'carousel', 'buttons', 'form', 'steps'],
  buttons: 10,
  cards: 10,
  inline: true,
};
/** Nothing but text, as in a text message. */
export const textOnly: ContentCapabilities = { shows: [], buttons: 0, cards: 0, inline: false };

interface Way {
  can: ContentCapabilities;
  locale: Locale;
  count: Count;
}
type Degrade = { [K in BlockKind]: (block: BlockOf<K>, way: Way) => Block[] };

const degraded: Degrade = {
  text: (block, { can }) => [can.inline ? block : { ...block, text: plainInline(block.text) }],
  image: inWords,
  video: inWords,
  file: inWords,
  link: inWords,
  // The picture for itself, then the words, then the buttons, each as far as it can be shown.
  card: ({ kind: _kind, ...card }, way) => apart(card, way),
  carousel: ({ cards }, way) =>
    cards.flatMap((card) => {
      const single: Block = { kind: 'card', ...card };
      return isShown(single, way) ? asItIs(single, way) : apart(card, way);
    }),
  buttons: ({ buttons }, { count }) => [{ kind: 'text', text: buttonsText(buttons, count) }],
  form: inWords,
  steps: (block, way) => {
    if (!block.steps.some(({ image }) => image) || !way.can.shows.includes('image'))
      return inWords(block, way);
    const heading: Block[] = block.title ? [{ kind: 'text', text: block.title }] : [];
    const steps = block.steps.flatMap((step, at): Block[] => [
      { kind: 'text', text: stepText(step, at + 1, way.locale) },
      ...(step.image ? [{ kind: 'image' as const, file: step.image, alt: step.title }] : []),
    ]);
    return [...heading, ...steps];
  },
};

/** Content as a channel can show it: what it cannot becomes the nearest that it can, in the end text. Nothing is left out. */
export function degrade(blocks: readonly Block[], can: ContentCapabilities, locale: Locale): Block[] {
  const way: Way = { can, locale, count: countFrom() };
  return joinTexts(blocks.flatMap((block) => show(block, way)));
}

const show = (block: Block, way: Way): Block[] =>
  isShown(block, way) ? asItIs(block, way) : fallback(block, way);

/** Buttons that are shown keep their number too, so that a number typed later means the same button either way. */
function asItIs(block: Block, { count }: Way): Block[] {
  for (const _button of buttonsIn([block])) count();
  return [block];
}

function fallback<K extends BlockKind>(block: BlockOf<K>, way: Way): Block[] {
  const rule = degraded[block.kind as K] as (block: BlockOf<K>, way: Way) => Block[];
  return rule(block, way);
}

function isShown(block: Block, { can }: Way): boolean {
  if (block.kind === 'text') return can.inline;
  if (!can.shows.includes(block.kind)) return false;
  if (block.kind === 'buttons') return block.buttons.length <= can.buttons;
  if (block.kind === 'card') return (block.buttons?.length ?? 0) <= can.buttons;
  if (block.kind !== 'carousel') return true;
  return (
    block.cards.length <= can.cards && block.cards.every(({ buttons = [] }) => buttons.length <= can.buttons)
  );
}

function inWords<K extends BlockKind>(block: BlockOf<K>, { locale, count }: Way): Block[] {
  return [{ kind: 'text', text: blockText(block, locale, count) }];
}

function apart({ title, text, image, buttons = [] }: Card, way: Way): Block[] {
  const parts: Block[] = [
    ...(image ? [{ kind: 'image' as const, file: image, alt: title }] : []),
    { kind: 'text', text: text ? `${title}\n${text}` : title },
    ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
  ];
  return parts.flatMap((part) => show(part, way));
}

/** A list that became text belongs to the text before it: one message, not several. */
function joinTexts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && block.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: `${last.text}\n\n${block.text}` };
    else joined.push(block);
  }
  return joined;
}
