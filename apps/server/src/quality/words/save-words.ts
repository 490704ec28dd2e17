import {
  type AuditAction,
  type NewSensitiveWord,
  type SensitiveWord,
  type SensitiveWordId,
  sensitiveWordLimits,
  type WorkspaceId,
} from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { QualityRoom } from '../room.ts';
import { countWords, deleteWord, findWord, raiseWordVersion, updateWord, upsertWords } from './store.ts';

/** Adds words; those that are there take what is new about them. Of one word given twice the last counts. */
export function addWords(
  room: QualityRoom,
  caller: AgentCaller,
  given: readonly NewSensitiveWord[],
): Promise<{ added: number; changed: number }> {
  const words = [...new Map(given.map((each) => [each.word, each])).values()];
  return changing(room, caller.workspaceId, async (tx) => {
    const rows = await upsertWords(
      tx,
      caller.workspaceId,
      words.map((each) => ({ ...each, id: newId('swd') })),
    );
    if ((await countWords(tx, caller.workspaceId)) > sensitiveWordLimits.words)
      throw new Refusal('words.too-many', { detail: `At most ${sensitiveWordLimits.words} words.` });
    const added = rows.filter(({ isNew }) => isNew).length;
    await audit(room, tx, caller, 'sensitive-words.added', caller.workspaceId, { words: words.length });
    return { added, changed: rows.length - added };
  });
}

export function changeWord(
  room: QualityRoom,
  caller: AgentCaller,
  id: SensitiveWordId,
  change: { [K in 'group' | 'direction' | 'action']?: NewSensitiveWord[K] | undefined },
): Promise<SensitiveWord> {
  return changing(room, caller.workspaceId, async (tx) => {
    const before = await getWord(tx, caller.workspaceId, id);
    const { group = before.group, direction = before.direction, action = before.action } = change;
    const after = { ...before, group, direction, action };
    await updateWord(tx, after);
    await audit(room, tx, caller, 'sensitive-word.changed', id, { word: before.word });
    return after;
  });
}

export function removeWord(room: QualityRoom, caller: AgentCaller, id: SensitiveWordId): Promise<void> {
  return changing(room, caller.workspaceId, async (tx) => {
    const { word } = await getWord(tx, caller.workspaceId, id);
    await deleteWord(tx, id);
    await audit(room, tx, caller, 'sensitive-word.removed', id, { word });
  });
}

async function getWord(tx: Tx, workspaceId: WorkspaceId, id: SensitiveWordId): Promise<SensitiveWord> {
  const word = await findWord(tx, workspaceId, id);
  if (!word) throw new Refusal('object.not-found');
  return word;
}

/** Every process looks for the new words as soon as the change is committed. */
function changing<T>(
  { kernel }: QualityRoom,
  workspaceId: WorkspaceId,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await raiseWordVersion(tx, workspaceId);
    const done = await work(tx);
    await kernel.events.announce(tx, { workspaceId, subject: 'sensitive-words' });
    return done;
  });
}

const audit = (
  { writeAudit }: QualityRoom,
  tx: Tx,
  { workspaceId, agentId: actor }: AgentCaller,
  action: AuditAction,
  object: string,
  detail: Record<string, unknown>,
) => writeAudit(tx, { workspaceId, actor, action, object, detail });
