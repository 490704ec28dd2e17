import type { ConversationId, TranslatedEntry, WorkspaceId } from '@parley/contract';
import type { SaidNow } from '../conversations/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { askTranslator } from './ask-translator.ts';
import type { Given } from './dialects/index.ts';
import { getTranslator } from './get-translator.ts';
import { isInLanguage, isSameLanguage } from './is-in-language.ts';
import type { TranslationRoom } from './room.ts';
import { listTranslations, saveTranslations } from './store.ts';

interface Wanted {
  workspaceId: WorkspaceId;
  id: ConversationId;
  to: string;
}

/** What these messages say in a language, each as its words stand now; the service is asked once for all that is not known yet. */
export async function translateEntries(
  room: TranslationRoom,
  caller: AgentCaller,
  id: ConversationId,
  { seqs, to, withNotes }: { seqs: readonly number[]; to: string; withNotes: boolean },
): Promise<TranslatedEntry[]> {
  const { workspaceId } = caller;
  const said = (await room.ports.agents.said(caller, id, seqs)).filter(
    ({ kind }) => withNotes || kind !== 'note',
  );
  // Whoever asks for the same meanwhile finds it kept.
  const known = await room.inTurn(`${id} ${to}`, () => knowAll(room, { workspaceId, id, to }, said));
  return said.flatMap(({ seq }) => known.get(seq) ?? []);
}

async function knowAll(room: TranslationRoom, wanted: Wanted, said: readonly SaidNow[]) {
  const { workspaceId, id, to } = wanted;
  const query = room.kernel.database.in(workspaceId);
  const seqs = said.map(({ seq }) => seq);
  const kept = new Map((await listTranslations(query, id, to, seqs)).map((each) => [each.seq, each]));
  const missing = said.filter(({ seq, wordsOf }) => kept.get(seq)?.wordsOf !== wordsOf);
  const made = await makeAll(room, wanted, missing);
  if (made.length > 0) await saveTranslations(query, workspaceId, id, to, made);
  for (const each of made) kept.set(each.seq, each);
  return kept;
}

/** What is in the language already is not sent anywhere, nor what its writer has said in it. */
async function makeAll(
  room: TranslationRoom,
  { workspaceId, to }: Wanted,
  missing: readonly SaidNow[],
): Promise<TranslatedEntry[]> {
  const atHand = new Map(missing.map((one) => [one, inTheHouse(one, to)]));
  const foreign = missing.filter((one) => !atHand.get(one));
  const given =
    foreign.length === 0
      ? []
      : await askTranslator(
          room.kernel.guardedFetch,
          await getTranslator(room, workspaceId),
          foreign.map(({ text }) => text),
          to,
        );
  foreign.forEach((one, at) => {
    atHand.set(one, judge(one.text, given[at], to));
  });
  return [...atHand].flatMap(([{ seq, wordsOf }, words]) => (words ? [{ seq, wordsOf, ...words }] : []));
}

type Words = Pick<TranslatedEntry, 'text' | 'from'>;

function inTheHouse({ text, original }: SaidNow, to: string): Words | undefined {
  if (original && isSameLanguage(original.locale, to)) return { text: original.text, from: null };
  return isInLanguage(text, to) ? { text: null, from: to } : undefined;
}

/** A text that comes back as it was, or from its own language, needs no translation. */
export function judge(text: string, given: Given | undefined, to: string): Words {
  if (!given) return { text: null, from: null };
  const isSame = (given.from !== null && isSameLanguage(given.from, to)) || given.text.trim() === text.trim();
  return { text: isSame ? null : given.text, from: given.from };
}
