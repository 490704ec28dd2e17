import { type FlowId, flowLimits, type Locale } from '@parley/contract';
import { normalise } from '@parley/nlu';
import { Refusal } from '../kernel/refusal.ts';
import type { Editor, FlowRoom } from './room.ts';
import { changeFlow, getFlow } from './save-flow.ts';

/** Gives a flow more phrases that begin it, as a new version of it; nobody meets that before it is published. */
export async function addPhrases(
  room: FlowRoom,
  editor: Editor,
  id: FlowId,
  { locale, phrases }: { locale: Locale; phrases: readonly string[] },
): Promise<void> {
  const { workspaceId } = editor;
  const { name, definition, version } = await getFlow(room.kernel.database.in(workspaceId), workspaceId, id);
  const known = definition.phrases[locale] ?? [];
  const keys = new Set(known.map(normalise));
  const added = phrases.filter((each) => !keys.has(normalise(each)));
  if (added.length === 0) return;
  const all = [...known, ...added];
  if (all.length > flowLimits.phrases)
    throw new Refusal('request.invalid', { detail: `A flow has at most ${flowLimits.phrases} phrases.` });
  const changed = { ...definition, phrases: { ...definition.phrases, [locale]: all } };
  await changeFlow(room, editor, id, { name, definition: changed, version, amends: false });
}
