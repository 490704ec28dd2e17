import type { WorkspaceId } from '@parley/contract';
import { normalise, readMended } from '@parley/nlu';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { isQuestion } from '../cues/is-question.ts';
import { type Thing, thingsIn, thingsOf } from '../dialogue/things.ts';
import type { Mind } from '../room.ts';

/** What somebody meant in the end who corrects themselves within one message: "where is the coat, no wait, I meant the vacuum" asks for the vacuum. */
export async function mendText(
  { flows }: Pick<Mind, 'flows'>,
  workspaceId: WorkspaceId,
  text: string,
): Promise<string> {
  const mended = flows && readMended(text);
  if (!mended) return text;
  return putRight(mended, thingsOf(await flows.list(workspaceId))) ?? text;
}

/** Only where one thing takes the place of another it is sure that nothing else was meant. */
function putRight(
  { before, after }: { before: string; after: string },
  things: readonly Thing[],
): string | undefined {
  const [named, meant] = [thingsIn(things, before), thingsIn(things, after)];
  if (named.length === 0 || meant.length === 0) return undefined;
  if (asksToBeDone(after) || isQuestion(after)) return after;
  const names = named.flatMap((thing) => thing.names).toSorted((a, b) => b.length - a.length);
  const rest = names.reduce((kept, name) => kept.replace(name, ' '), normalise(before));
  if (normalise(after).includes(rest.replace(/[\s\p{P}]+/gu, ' ').trim())) return after;
  // Both may have brought their article.
  return `${rest.replace(/\b(?:the|an?|my)\s*$/u, '')} ${after}`.replace(/\s+/gu, ' ').trim();
}
