/** `COPY 12` → 12 */
export const rowsCopied = (commandTag: string): number => Number(/^COPY (\d+)$/.exec(commandTag)?.[1] ?? 0);
