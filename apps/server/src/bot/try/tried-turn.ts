import type { BotTurn, HeardText, TriedCall, TriedTurn, WorkspaceId } from '@parley/contract';
import { findEntities } from '@parley/nlu';
import { inLanguage } from '../dialogue/write-words.ts';
import { zoneOf } from '../dialogue/zone-of.ts';
import type { Turn } from '../listen/turn.ts';
import type { Mind } from '../room.ts';
import type { TurnTaken } from '../take-turn.ts';

/** What the customer says once a person has it. */
export const silentTurn = (said: string): TriedTurn => ({
  ...{ said, says: [], handOver: null, heard: [], trace: null, flow: null, calls: [] },
});

/** A turn as it is shown to whoever tries the bot. */
export async function triedTurnOf(
  mind: Mind,
  workspaceId: WorkspaceId,
  said: string,
  { speech, turn }: TurnTaken,
  calls: TriedCall[],
): Promise<TriedTurn> {
  const trace = speech.after?.[0] ?? null;
  return {
    said,
    says: speech.says.map(({ kind: _, attachments: __, ...says }) => says),
    handOver: speech.handOver ? { reason: speech.handOver, note: speech.note ?? null } : null,
    heard: turn ? turn.heard.map((each) => heardOf(mind, said, turn, each)) : [],
    trace,
    flow: trace && (await flowOf(mind, workspaceId, trace, turn?.locale ?? 'en')),
    calls,
  };
}

function heardOf({ kernel }: Mind, text: string, { locale }: Turn, heard: Turn['heard'][number]): HeardText {
  const titles = new Map(heard.titles.map((each) => [each.question, each.text]));
  const entities = findEntities(text, { now: kernel.clock.now(), timeZone: zoneOf(locale) });
  return {
    text,
    decision: heard.decision,
    wantsPerson: heard.wants === 'person',
    candidates: heard.candidates.map(({ question, matched, score }) => ({
      ...{ question, matched, score },
      title: titles.get(question) ?? matched,
    })),
    entities: entities.map(({ kind, raw, value }) => ({ kind, raw, value: String(value) })),
  };
}

async function flowOf(
  { flows }: Mind,
  workspaceId: WorkspaceId,
  { passed, dialogue }: BotTurn,
  locale: Turn['locale'],
): Promise<TriedTurn['flow']> {
  const frame = dialogue.frames.at(-1);
  const last = passed.at(-1) ?? (frame && { flow: frame.flow, version: frame.version, nodes: [] });
  if (!last) return null;
  const found = await flows?.findVersion(workspaceId, last.flow, last.version);
  return {
    ...{ id: last.flow, version: last.version },
    name: found ? inLanguage(found.definition.title, locale) : last.flow,
    nodes: passed.filter(({ flow }) => flow === last.flow).flatMap(({ nodes }) => nodes),
    waitsAt: frame?.flow === last.flow ? frame.node : null,
  };
}
