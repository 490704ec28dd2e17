import type { BodyOf } from '@parley/contract';

/** Takes away what was said from a place on, where all of it was said before that already, and the line that led over to it: two wishes may come to the same. */
export function dropRepeated(says: BodyOf<'message'>[], from: number): void {
  const said = says.slice(0, from).map(({ text = '' }) => text);
  const later = says.slice(from);
  // An answer that was probably meant stands under a line that says so.
  const isSaid = (text: string): boolean => said.some((each) => each === text || each.endsWith(`\n${text}`));
  if (later.length === 0 || later.some(({ text = '' }) => !isSaid(text))) return;
  const isLedOver = says[from - 1]?.answer?.decision === 'greeting';
  says.splice(isLedOver ? from - 1 : from);
}
