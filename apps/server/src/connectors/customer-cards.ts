import {
  type ConnectorAction,
  type ContactId,
  type CustomerCard,
  cardLimits,
  type WorkspaceId,
} from '@parley/contract';
import { type CallResult, callAction } from './call/call-action.ts';
import { lackingProof } from './call/prepare-call.ts';
import { readFacts } from './read-facts.ts';
import type { Proofs } from './request/parse-inputs.ts';
import type { ConnectorRoom } from './room.ts';
import type { ConnectorRow } from './store.ts';

interface Speaker {
  id: ContactId;
  proofs: Proofs;
}

/** What connected systems know of a person, each asked in the name of the first of their contacts who has proven what it asks for. */
export async function listCustomerCards(
  room: ConnectorRoom,
  workspaceId: WorkspaceId,
  contactIds: () => Promise<readonly ContactId[]>,
): Promise<CustomerCard[]> {
  const cards = (await room.live(workspaceId)).flatMap((row) =>
    row.actions.filter(({ isCard }) => isCard).map((action) => ({ row, action })),
  );
  if (cards.length === 0) return [];
  const speakers = await Promise.all(
    (await contactIds()).map(async (id) => ({ id, proofs: await room.ports.proofsOf(workspaceId, id) })),
  );
  return Promise.all(cards.map(({ row, action }) => askCard(room, row, action, speakers)));
}

async function askCard(
  room: ConnectorRoom,
  row: ConnectorRow,
  action: ConnectorAction,
  speakers: readonly Speaker[],
): Promise<CustomerCard> {
  const { name, label } = action;
  const blank = { asksFor: [], failure: null, facts: [], items: [] };
  const card = { connector: row.id, action: name, label, ...blank };
  const speaker = speakers.find(({ proofs }) => maySpeak(action, proofs));
  if (!speaker) return { ...card, outcome: 'unproven', asksFor: asksFor(action) };
  const told = await inTime(
    callAction(room, row.workspaceId, {
      ...{ connector: row.id, action: name, inputs: {} },
      ...{ contactId: speaker.id, proofs: speaker.proofs },
    }),
  );
  if (!told) return { ...card, outcome: 'timeout' };
  switch (told.outcome) {
    case 'ok':
      return { ...card, outcome: 'ok', ...readFacts(action.outputs, told.values) };
    case 'failed':
      return { ...card, outcome: 'failed', failure: failureOf(action, told.failure) };
    default:
      return { ...card, outcome: told.outcome };
  }
}

const maySpeak = (action: ConnectorAction, proofs: Proofs) =>
  !lackingProof(action, proofs) &&
  action.inputs.every(({ from, required }) => !required || (from !== 'dialogue' && proofs[from]));

const asksFor = ({ inputs }: ConnectorAction): CustomerCard['asksFor'] => [
  ...new Set(inputs.flatMap(({ from }) => (from === 'dialogue' || from === 'code' ? [] : [from]))),
];

const failureOf = ({ failures }: ConnectorAction, name: string): CustomerCard['failure'] => ({
  name,
  label: failures.find((each) => each.name === name)?.label ?? {},
});

/** Undefined where it takes too long for a card; the call goes on, and its answer is kept for who asks again. */
async function inTime(call: Promise<CallResult>): Promise<CallResult | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, cardLimits.waitMs, undefined);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
