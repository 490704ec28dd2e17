import { type Attachment, attachmentPath } from './attachment.ts';
import type { Block, BlockKind, BlockOf, Button, Card } from './content.ts';
import { linkText, plainInline } from './inline.ts';
import type { Locale } from './locale.ts';

interface Words {
  image: string;
  video: string;
  file: string;
  step(number: number): string;
  /** stands before what a form asks for */
  fillIn: string;
  optional: string;
}
const words: { readonly [L in Locale]: Words } = {
  'zh-CN': {
    ...{ image: '图片', video: '视频', file: '文件', fillIn: '请回复以下内容：', optional: '选填' },
    step: (n) => `第 ${n} 步：`,
  },
  'zh-TW': {
    ...{ image: '圖片', video: '影片', file: '檔案', fillIn: '請回覆以下內容：', optional: '選填' },
    step: (n) => `第 ${n} 步：`,
  },
  en: {
    ...{ image: 'Image', video: 'Video', file: 'File', fillIn: 'Please reply with:', optional: 'optional' },
    step: (n) => `Step ${n}: `,
  },
  ja: {
    ...{
      image: '画像',
      video: '動画',
      file: 'ファイル',
      fillIn: '次の内容をご返信ください：',
      optional: '任意',
    },
    step: (n) => `手順 ${n}：`,
  },
};

/** Gives the next number of a message's list of choices, so that one answer by number is never two. */
export type Count = () => number;
export const countFrom = (first = 1): Count => {
  let next = first;
  return () => next++;
};

type AsText = { [K in BlockKind]: (block: BlockOf<K>, say: Words, count: Count) => string };
const asText: AsText = {
  text: ({ text }) => plainInline(text),
  image: ({ alt, file }, say) => `[${say.image}] ${alt || file.name}`,
  video: ({ title, file }, say) => `[${say.video}] ${title ?? file.name} ${attachmentPath(file)}`,
  file: ({ title, file }, say) => `[${say.file}] ${title ?? file.name} ${attachmentPath(file)}`,
  link: ({ title, text, url }) => lines(linkText(title, url), text),
  card: (card, _say, count) => cardText(card, count),
  carousel: ({ cards }, _say, count) => cards.map((card) => cardText(card, count)).join('\n\n'),
  buttons: ({ buttons }, _say, count) => buttonsText(buttons, count),
  form: ({ title, fields }, say) =>
    lines(
      plainInline(title),
      say.fillIn,
      ...fields.map((field) => {
        const options = field.kind === 'choice' ? ` (${field.options.join(' / ')})` : '';
        return `- ${field.label}${options}${field.required ? '' : ` (${say.optional})`}`;
      }),
    ),
  steps: ({ title, steps }, say) => lines(title, ...steps.map((step, at) => stepLines(step, at + 1, say))),
};

type Step = BlockOf<'steps'>['steps'][number];
const stepLines = ({ title, text }: Step, number: number, say: Words): string =>
  lines(`${say.step(number)}${title}`, text && plainInline(text));

/** One step of a guide in words. */
export const stepText = (step: Step, number: number, locale: Locale): string =>
  stepLines(step, number, words[locale]);

const lines = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n');

/** A card in words: title, text, and its buttons by number. */
const cardText = ({ title, text, buttons = [] }: Card, count: Count): string =>
  lines(title, text && plainInline(text), buttonsText(buttons, count));

/** Buttons as a numbered list; a page that a button opens stands behind it. */
export const buttonsText = (buttons: readonly Button[], count: Count): string =>
  buttons
    .map(
      (button) => `${count()}. ${button.does === 'open' ? linkText(button.label, button.url) : button.label}`,
    )
    .join('\n');

/** One block in words. */
export function blockText<K extends BlockKind>(block: BlockOf<K>, locale: Locale, count: Count): string {
  const write = asText[block.kind as K] as (block: BlockOf<K>, say: Words, count: Count) => string;
  return write(block, words[locale], count);
}

/** Content in words, for wherever nothing but text can be shown; choices are numbered through the whole of it. */
export function asPlainText(blocks: readonly Block[], locale: Locale): string {
  const count = countFrom();
  return blocks.map((block) => blockText(block, locale, count)).join('\n\n');
}

/** What a number means that was typed in answer to content in words; undefined where it is none of its buttons. */
export function buttonOf(blocks: readonly Block[], typed: string): Button | undefined {
  const number = /^\s*(\d{1,3})\s*[.。、）)]?\s*$/.exec(typed.normalize('NFKC'))?.[1];
  return number === undefined ? undefined : buttonsIn(blocks)[Number(number) - 1];
}

/** Every button of these blocks, in the order in which they are numbered. */
export const buttonsIn = (blocks: readonly Block[]): Button[] =>
  blocks.flatMap((block): readonly Button[] => {
    if (block.kind === 'buttons') return block.buttons;
    if (block.kind === 'card') return block.buttons ?? [];
    return block.kind === 'carousel' ? block.cards.flatMap((card) => card.buttons ?? []) : [];
  });

/** Every stored file that these blocks show or hand out. */
export const filesIn = (blocks: readonly Block[]): Attachment[] =>
  blocks
    .flatMap((block): (Attachment | undefined)[] => {
      if ('file' in block) return [block.file];
      if (block.kind === 'card') return [block.image];
      if (block.kind === 'carousel') return block.cards.map(({ image }) => image);
      return block.kind === 'steps' ? block.steps.map(({ image }) => image) : [];
    })
    .filter((file) => file !== undefined);
