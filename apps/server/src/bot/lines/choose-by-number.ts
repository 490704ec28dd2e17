import { type BodyOf, type Button, buttonOf, buttonsIn, type Choice } from '@parley/contract';
import type { Line } from './line.ts';

/** The button or choice that a number means which is all of a message, counted through what the bot said last: buttons first, as they are numbered where they cannot be shown. */
export function chooseByNumber(text: string, lines: readonly Line[], isAmidCase = false): Button | undefined {
  const { blocks = [], choices = [] } = lastSaid(lines) ?? {};
  const buttons = [...buttonsIn(blocks), ...choices.map(asButton)];
  // A case may be asking for a number, with nothing but a person to choose beside it.
  const isOnlyPerson = isAmidCase && buttons.every(({ does }) => does === 'person');
  return buttons.length > 0 && !isOnlyPerson ? buttonOf([{ kind: 'buttons', buttons }], text) : undefined;
}

export const asButton = ({ label, say, action }: Choice): Button =>
  action === 'person' ? { does: 'person', label } : { does: 'say', label, ...(say ? { say } : {}) };

/** What the bot said last, unless somebody else has spoken since. */
export function lastSaid(lines: readonly Line[]): BodyOf<'message'> | undefined {
  const last = lines.findLast(({ by, body }) => body.kind === 'message' && by !== 'contact');
  return last?.by === 'bot' && last.body.kind === 'message' ? last.body : undefined;
}
