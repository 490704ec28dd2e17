import type { ConnectorCalled, FlowFrame } from '@parley/contract';
import { joinSpelt, normalise } from '@parley/nlu';
import { type CodeAddress, maskAddress, readAddress } from '../../contacts/index.ts';
import type { Said, Scene } from '../dialogue/scene.ts';
import type { ProofWords } from '../reply/proof-words.ts';

/** Sends one-time codes and hears them, for one customer. */
export interface Prover {
  /** `sent` says nothing of whether order and address belong together: nobody learns that but by the code. */
  send(
    order: string,
    address: CodeAddress,
  ): Promise<{ outcome: 'sent' | 'too-many' | 'failed'; record?: ConnectorCalled | null }>;
  tell(code: string): Promise<'proven' | 'wrong' | 'over'>;
  /** The scene with what is proven by now. */
  refresh(): Promise<Scene>;
}

type Proving = NonNullable<FlowFrame['proving']>;

/** What a message was to the proof that is asked for. */
export type ProofHearing =
  | { kind: 'proven' }
  | { kind: 'goes-on'; proving: Proving; says: string[]; record?: ConnectorCalled | null }
  | { kind: 'ends'; says: string[] }
  | { kind: 'missed' };

/** Begins to ask who a customer is, with the order they have named already. */
export const beginProof = ({ slots }: FlowFrame): Proving => ({
  order: typeof slots.order === 'string' ? slots.order : null,
  sentTo: null,
});

/** What is asked for next. */
export function askProof({ order, sentTo }: Proving, say: ProofWords): string {
  if (sentTo !== null) return say.askCode(sentTo);
  return order === null ? say.askOrder : say.askAddress(order);
}

/** Takes one message into the proof. */
export async function hearProof(
  prover: Prover,
  proving: Proving,
  said: Said,
  say: ProofWords,
): Promise<ProofHearing> {
  if (proving.sentTo !== null) {
    const code = codeIn(said.text);
    if (code !== undefined) return hearCode(prover, proving, code, say);
  }
  const order = orderIn(said) ?? proving.order;
  const address = addressIn(said);
  if (order !== null && address) return sendTo(prover, order, address, say);
  if (order === proving.order) return { kind: 'missed' };
  return { kind: 'goes-on', proving: { order, sentTo: null }, says: [] };
}

async function hearCode(
  prover: Prover,
  proving: Proving,
  code: string,
  say: ProofWords,
): Promise<ProofHearing> {
  const verdict = await prover.tell(code);
  if (verdict === 'proven') return { kind: 'proven' };
  return verdict === 'wrong'
    ? { kind: 'goes-on', proving, says: [say.wrongCode] }
    : { kind: 'goes-on', proving: { ...proving, sentTo: null }, says: [say.codeOver] };
}

async function sendTo(
  prover: Prover,
  order: string,
  address: CodeAddress,
  say: ProofWords,
): Promise<ProofHearing> {
  const { outcome, record } = await prover.send(order, address);
  if (outcome !== 'sent') return { kind: 'ends', says: [outcome === 'too-many' ? say.tooMany : say.notSent] };
  return {
    kind: 'goes-on',
    proving: { order, sentTo: maskAddress(address) },
    says: [],
    record: record ?? null,
  };
}

const codeIn = (text: string): string | undefined =>
  /(?<!\d)\d{6}(?!\d)/.exec(joinSpelt(normalise(text)).replace(/(?<=\d)[ -](?=\d)/g, ''))?.[0];

const orderIn = ({ entities, text }: Said): string | null => {
  const named = entities.find(({ kind }) => kind === 'order');
  const bare = /^[A-Za-z]{0,6}\d{6,20}$/.exec(text.trim())?.[0];
  return named ? String(named.value) : bare && !readAddress(bare) ? bare : null;
};

function addressIn({ entities, text }: Said): CodeAddress | undefined {
  const named = entities.find(({ kind }) => kind === 'email' || kind === 'phone');
  return readAddress(named ? String(named.value) : text);
}
