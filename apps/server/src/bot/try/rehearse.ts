import { setImmediate } from 'node:timers/promises';
import type { ContactId, Locale, TriedCall, TriedTurn, WorkspaceId } from '@parley/contract';
import type { ContactProofs } from '../../contacts/index.ts';
import type { LiveFlows } from '../../flows/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Line } from '../lines/line.ts';
import type { Mind, VendorAnswer } from '../room.ts';
import { draftsOf, type Speech } from '../speak.ts';
import type { Habits, KnownReader } from '../store.ts';
import { takeTurn } from '../take-turn.ts';
import { silentTurn, triedTurnOf } from './tried-turn.ts';

/** One call as a flow asks for it. */
export interface AskedCall {
  connector: string;
  action: string;
  inputs: Readonly<Record<string, unknown>>;
}

/** A conversation that is played without being one: who speaks, what they say, and what vendors answer. */
export interface Rehearsal {
  workspaceId: WorkspaceId;
  /** of the page the customer is on */
  language: Locale | null;
  customer: KnownReader;
  /** of the conversation */
  tags?: readonly string[];
  proofs: ContactProofs;
  said: readonly string[];
  /** in the place of what is published */
  flows?: LiveFlows;
  knowledge?: Mind['knowledge'];
  answer(call: AskedCall): Promise<{ answer: VendorAnswer; isPretended: boolean }>;
}

/** Plays a conversation by the bot's own code. Nothing is stored; once it is handed over, the bot is silent. Between two turns other work goes on. */
export async function rehearse(room: Mind, locale: Locale, rehearsal: Rehearsal): Promise<TriedTurn[]> {
  const { workspaceId, language, customer: known, tags = [] } = rehearsal;
  // Whoever teaches the bot wants to hear it, also while customers do not.
  const habits: Habits = { isOn: true, locale };
  const contactId: ContactId = newId('ctc');
  const state = { workspaceId, id: newId('cnv'), contactId, locale: language, tags: [...tags] };
  const lines: Line[] = [];
  const turns: TriedTurn[] = [];
  for (const said of rehearsal.said) {
    await setImmediate();
    lines.push({ seq: lines.length + 1, by: 'contact', body: { kind: 'message', text: said } });
    if (turns.some(({ handOver }) => handOver)) {
      turns.push(silentTurn(said));
      continue;
    }
    const calls: TriedCall[] = [];
    const mind = mindOf(room, rehearsal, calls);
    const taken = await takeTurn(mind, { state, seq: lines.length, lines: [...lines], habits, known });
    lines.push(...linesOf(taken.speech, lines.length));
    turns.push(await triedTurnOf(mind, workspaceId, said, taken, calls));
  }
  return turns;
}

/** The same mind with other hands: what it asks of vendors is answered by the rehearsal, and told in `calls`. */
function mindOf(room: Mind, { flows, knowledge, proofs, answer }: Rehearsal, calls: TriedCall[]): Mind {
  const published = flows ?? room.flows;
  return {
    kernel: room.kernel,
    settings: room.settings,
    originsOf: room.originsOf,
    knowledge: knowledge ?? room.knowledge,
    ...(published ? { flows: published } : {}),
    proofsOf: async () => proofs,
    writeDown: async () => {},
    async callAction(_workspaceId, asked) {
      const { connector, action, inputs } = asked;
      const { answer: given, isPretended } = await answer({ connector, action, inputs });
      calls.push({
        ...{ connector, action, isPretended, outcome: given.outcome },
        isWrite: given.record?.isWrite ?? false,
        inputs: given.record?.inputs ?? inWords(inputs),
        ...(given.outcome === 'failed' ? { failure: given.failure } : {}),
      });
      return given;
    },
  };
}

const inWords = (inputs: AskedCall['inputs']) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));

const linesOf = (speech: Speech, before: number): Line[] =>
  draftsOf(speech, newId('tem')).map(({ body }, at) => ({
    seq: before + at + 1,
    by: speech.by ?? 'bot',
    body,
  }));
