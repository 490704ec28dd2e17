import type { ConnectorCalled, FlowFrame } from '@parley/contract';
import type { PublishedFlow } from '../../flows/index.ts';
import { takeOutcome } from '../dialogue/hear-in-flow.ts';
import { type Said, suffices } from '../dialogue/scene.ts';
import { proofWords } from '../reply/proof-words.ts';
import { hearProof, type ProofHearing } from './prove-identity.ts';
import { type Message, needsOf, type Stage, spoken } from './run-to-rest.ts';

/** How a flow goes on after the customer said something to the proof that it waits for. */
export interface Proved {
  says: Message[];
  frame: FlowFrame;
  record?: ConnectorCalled | null | undefined;
}

/** Lets the proof that is asked for hear what was said; undefined when it has nothing to do with it. */
export async function goOnProving(
  stage: Stage,
  flow: PublishedFlow,
  { proving, ...before }: FlowFrame,
  said: Said,
): Promise<Proved | undefined> {
  const { scene } = stage;
  const frame: FlowFrame = { ...before, misses: 0 };
  const prover = await stage.prover();
  const needs = needsOf(flow, frame);
  if (!proving || !prover || !needs) return undefined;
  const own = proofWords[scene.locale];
  // A turn that runs again finds it proven.
  const hearing: ProofHearing = suffices(scene.proof, needs)
    ? { kind: 'proven' }
    : await hearProof(prover, proving, said, own);
  const inWords = (texts: readonly string[]): Message[] =>
    texts.map((text) => ({ ...spoken(text), answer: { decision: 'flow', flow: flow.id, node: frame.node } }));
  switch (hearing.kind) {
    case 'missed':
      return undefined;
    case 'goes-on':
      return {
        says: inWords(hearing.says),
        frame: { ...frame, proving: hearing.proving },
        record: hearing.record,
      };
    case 'proven':
      Object.assign(scene, await prover.refresh());
      return { says: inWords([own.proven]), frame };
    default: {
      const outcome = { kind: 'verified', proof: scene.proof } as const;
      return { says: inWords(hearing.says), frame: takeOutcome(flow.definition, frame, outcome) };
    }
  }
}
