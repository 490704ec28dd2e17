import { z } from 'zod';
import { attachment } from './attachment.ts';
import { isSafeUrl } from './inline.ts';
import { plainText } from './plain-text.ts';

export const contentLimits = {
  blocks: 20,
  textChars: 4000,
  titleChars: 120,
  labelChars: 80,
  cards: 10,
  buttons: 10,
  cardButtons: 3,
  steps: 30,
  fields: 12,
  options: 30,
} as const;

const url = z.string().max(2000).refine(isSafeUrl, 'an address that begins with https:// or http://');
const title = plainText(contentLimits.titleChars).trim().min(1);
const label = plainText(contentLimits.labelChars).trim().min(1);
/** Plain text with line breaks, `**bold**` and `[words](https://…)`; `inlineOf` reads it, and nothing else in it is markup. */
const text = plainText(contentLimits.textChars).trim().min(1);
const picture = attachment.refine(
  ({ type }) => /^image\/(png|jpeg|gif|webp|avif)$/.test(type),
  'a picture (png, jpeg, gif, webp, avif)',
);
const film = attachment.refine(({ type }) => /^video\/(mp4|webm)$/.test(type), 'a video (mp4, webm)');

/** What a button does: says something in the customer's name, opens a page, or asks for a person. */
export const button = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('say'), label, say: plainText(200).trim().min(1).optional() }),
  z.strictObject({ does: z.literal('open'), label, url }),
  z.strictObject({ does: z.literal('person'), label }),
]);
export type Button = z.infer<typeof button>;

const card = z.strictObject({
  title,
  text: text.optional(),
  image: picture.optional(),
  buttons: z.array(button).max(contentLimits.cardButtons).optional(),
});
export type Card = z.infer<typeof card>;

const step = z.strictObject({ title, text: text.optional(), image: picture.optional() });

const fieldBase = { name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), label, required: z.boolean() };
const chars = z.int().min(1).max(1000);
/** One thing a form asks for, and what counts as an answer. */
export const formField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...fieldBase, maxChars: chars.optional() }),
  z.strictObject({
    kind: z.literal('number'),
    ...fieldBase,
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('email'), ...fieldBase }),
  z.strictObject({ kind: z.literal('phone'), ...fieldBase }),
  z.strictObject({ kind: z.literal('date'), ...fieldBase }),
  z.strictObject({
    kind: z.literal('choice'),
    ...fieldBase,
    options: z.array(label).min(2).max(contentLimits.options),
  }),
]);
export type FormField = z.infer<typeof formField>;

/** One schema a kind of block. */
export const blockShapes = {
  text: z.strictObject({ kind: z.literal('text'), text }),
  image: z.strictObject({ kind: z.literal('image'), file: picture, alt: plainText(300).optional() }),
  video: z.strictObject({ kind: z.literal('video'), file: film, title: title.optional() }),
  file: z.strictObject({ kind: z.literal('file'), file: attachment, title: title.optional() }),
  link: z.strictObject({ kind: z.literal('link'), url, title, text: plainText(300).optional() }),
  card: card.extend({ kind: z.literal('card') }),
  carousel: z.strictObject({
    kind: z.literal('carousel'),
    cards: z.array(card).min(1).max(contentLimits.cards),
  }),
  buttons: z.strictObject({
    kind: z.literal('buttons'),
    buttons: z.array(button).min(1).max(contentLimits.buttons),
  }),
  form: z.strictObject({
    kind: z.literal('form'),
    title,
    send: label,
    fields: z.array(formField).min(1).max(contentLimits.fields),
  }),
  steps: z.strictObject({
    kind: z.literal('steps'),
    title: title.optional(),
    steps: z.array(step).min(1).max(contentLimits.steps),
  }),
} as const;

export type BlockKind = keyof typeof blockShapes;
export type BlockOf<K extends BlockKind> = z.infer<(typeof blockShapes)[K]>;
export type Block = { [K in BlockKind]: BlockOf<K> }[BlockKind];

export const block = z.discriminatedUnion('kind', [
  blockShapes.text,
  blockShapes.image,
  blockShapes.video,
  blockShapes.file,
  blockShapes.link,
  blockShapes.card,
  blockShapes.carousel,
  blockShapes.buttons,
  blockShapes.form,
  blockShapes.steps,
]);

/** Rich content as data: what an answer shows beside its plain text. Nothing in it is ever HTML. */
export const content = z.array(block).min(1).max(contentLimits.blocks);
export type Content = z.infer<typeof content>;
