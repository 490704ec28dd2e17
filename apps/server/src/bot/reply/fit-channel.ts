import {
  type BodyOf,
  buttonsIn,
  buttonsText,
  type ContentCapabilities,
  countFrom,
  degrade,
  type Locale,
} from '@parley/contract';
import { asButton } from '../lines/choose-by-number.ts';

type Message = BodyOf<'message'>;

/** A message whose text says whatever its channel cannot show: what is rich in words, and what could be pressed by number. The rest stays as data, so that a number keeps its meaning. */
export function fitChannel(message: Message, can: ContentCapabilities, locale: Locale): Message {
  const { text = '', blocks = [], choices = [] } = message;
  const shown = degrade(blocks, can, locale);
  const isAllText = shown.length > 0 && shown.every(({ kind }) => kind === 'text');
  const inWords = isAllText
    ? shown.map((block) => (block.kind === 'text' ? block.text : '')).join('\n\n')
    : text;
  if (choices.length <= can.buttons)
    return isAllText && !can.inline ? { ...message, text: inWords } : message;
  const count = countFrom(buttonsIn(blocks).length + 1);
  return {
    ...message,
    text: [inWords, buttonsText(choices.map(asButton), count)].filter(Boolean).join('\n\n'),
  };
}
