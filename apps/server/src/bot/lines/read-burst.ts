import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

/** What the customer has said since anybody last answered them, oldest first. */
export interface Burst {
  texts: string[];
  /** whether something came that is no text */
  hasAttachment: boolean;
}

/** Gathers what is to be answered together: the messages at the end of these lines that stand unanswered. */
export function readBurst(lines: readonly Line[]): Burst {
  const burst: Burst = { texts: [], hasAttachment: false };
  for (const { by, body } of lines.toReversed()) {
    if (changesHands.has(body.kind) || (body.kind === 'message' && by !== 'contact')) break;
    if (body.kind !== 'message') continue;
    const text = body.text?.trim();
    if (text) burst.texts.unshift(text);
    if (body.attachments?.length) burst.hasAttachment = true;
  }
  return burst;
}
