import { type PanelSays, panelSays } from '@parley/contract';

/** What the sandbox makes of every page's origin; a message from anywhere else is not from a panel. */
const sandboxed = 'null';

/** What a message says, if it comes from this very frame, out of its sandbox, and is of the protocol. */
export function hearPanel(
  frame: unknown,
  { source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
): PanelSays | undefined {
  if (!frame || source !== frame || origin !== sandboxed) return undefined;
  return panelSays.safeParse(data).data;
}
