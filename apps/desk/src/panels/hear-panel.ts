import { type PanelSays, panelLimits } from '@parley/contract';

/** What the sandbox makes of every page's origin; a message from anywhere else is not from a panel. */
const sandboxed = 'null';

/** What a message says, if it comes from this very frame, out of its sandbox, and is of the protocol. */
export function hearPanel(
  frame: unknown,
  { source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
): PanelSays | undefined {
  if (!frame || source !== frame || origin !== sandboxed) return undefined;
  return readSaid(data);
}

const highest = 10_000;

/** Checked by hand: the desk carries no schemas. */
function readSaid(data: unknown): PanelSays | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { parley, t, height, text } = data as Record<string, unknown>;
  if (parley !== 1) return undefined;
  if (t === 'ready') return { parley, t };
  if (t === 'resize' && typeof height === 'number' && height >= 0 && height <= highest)
    return { parley, t, height };
  const isText = typeof text === 'string' && text !== '' && text.length <= panelLimits.insertChars;
  return t === 'insert' && isText ? { parley, t, text: text.replaceAll('\0', '') } : undefined;
}
