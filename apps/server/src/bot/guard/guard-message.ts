import { type Block, type BodyOf, type Button, type Card, inlineOf } from '@parley/contract';

type Message = BodyOf<'message'>;
/** Whether a link of this address may be shown as one. */
export type MayLink = (url: string) => boolean;

const address = /(?:https?:\/\/|\bwww\.)[^\s<>"'`{}|\\^\u3000-\u303f\uff00-\uffef]+/giu;
/** Signs that turn the direction of writing, stand for nothing, or steer a terminal. */
const unseen =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u115f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\u{e0000}-\u{e007f}]/gu;
const tag =
  /<\/?(?:a|abbr|audio|b|base|blockquote|body|br|button|center|code|details|div|dl|dt|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|label|li|link|marquee|math|meta|object|ol|option|p|pre|script|select|small|source|span|strong|style|svg|table|tbody|td|template|textarea|th|tr|u|ul|video)\b[^<>]*>/giu;

/** Takes from a message what must not reach a customer by the bot, whoever wrote it: markup, signs that deceive, and links to where none may lead; their words stay. */
export function guardMessage(message: Message, mayLink: MayLink): Message {
  const { text, blocks, choices } = message;
  return {
    ...message,
    ...(text === undefined ? {} : { text: guardInline(text, mayLink) }),
    ...(blocks ? { blocks: blocks.flatMap((block) => guardBlock(block, mayLink)) } : {}),
    ...(choices ? { choices: choices.map((each) => ({ ...each, label: plain(each.label) || '…' })) } : {}),
  };
}

/** Whether anything of a message is, or looks like, a link. */
export const hasLink = (message: Message): boolean =>
  /https?:|www\./i.test(JSON.stringify([message.text, message.blocks]));

const plain = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(tag, '');

const guardText = (text: string, mayLink: MayLink): string =>
  plain(text).replace(address, (found) =>
    mayLink(found) ? found : found.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ''),
  );

/** An inline text keeps its bold words, and its links where they may lead there. */
const guardInline = (text: string, mayLink: MayLink): string =>
  inlineOf(plain(text))
    .map((piece) => {
      if (piece.kind === 'bold') return `**${guardText(piece.text, mayLink)}**`;
      if (piece.kind === 'text') return guardText(piece.text, mayLink);
      return mayLink(piece.url) ? `[${piece.text}](${piece.url})` : guardText(piece.text, mayLink);
    })
    .join('');

function guardBlock(block: Block, mayLink: MayLink): Block[] {
  switch (block.kind) {
    case 'text':
      return [{ ...block, text: guardInline(block.text, mayLink) }];
    case 'link':
      return [
        mayLink(block.url)
          ? { ...block, title: plain(block.title) }
          : { kind: 'text', text: plain(block.title) },
      ];
    case 'buttons': {
      const buttons = guardButtons(block.buttons, mayLink);
      return buttons.length > 0 ? [{ ...block, buttons }] : [];
    }
    case 'card':
      return [{ ...block, ...guardCard(block, mayLink) }];
    case 'carousel':
      return [{ ...block, cards: block.cards.map((card) => guardCard(card, mayLink)) }];
    case 'steps':
      return [
        {
          ...block,
          steps: block.steps.map((step) => ({
            ...step,
            title: plain(step.title),
            ...(step.text === undefined ? {} : { text: guardInline(step.text, mayLink) }),
          })),
        },
      ];
    default:
      return [block];
  }
}

const guardButtons = (buttons: readonly Button[], mayLink: MayLink): Button[] =>
  buttons.filter((button) => button.does !== 'open' || mayLink(button.url));

function guardCard<C extends Card>(card: C, mayLink: MayLink): C {
  return {
    ...card,
    title: plain(card.title),
    ...(card.text === undefined ? {} : { text: guardInline(card.text, mayLink) }),
    ...(card.buttons === undefined ? {} : { buttons: guardButtons(card.buttons, mayLink) }),
  };
}
