import type { Content, Locale, Scalar } from '@parley/contract';
import { findEntities } from '@parley/nlu';
import {
  beginFlow,
  hearInFlow,
  type Progress,
  type Proof,
  runFlow,
  type Scene,
  takeOutcome,
} from '../../../../bot/testing/index.ts';
import type { FlowPack } from '../../../../flows/index.ts';
import { shopConnector } from '../../connectors.ts';

/** What the shop answers: values, or the name of a failure. */
export type Vendor = (
  action: string,
  inputs: Readonly<Record<string, Scalar>>,
) => Readonly<Record<string, Scalar | readonly Scalar[]>> | string;

const writes = new Set(
  shopConnector('http://127.0.0.1', 'secret').actions.flatMap(({ name, isWrite }) => (isWrite ? [name] : [])),
);
const now = new Date('2026-11-21T10:00:00Z');

/** Plays a flow with a customer, and a shop of the test's own; nothing is kept and nobody else is asked. */
export function playFlow(
  { definition }: FlowPack,
  vendor: Vendor,
  { locale = 'zh-CN', proof = 'fresh-identity' }: { locale?: Locale; proof?: Proof } = {},
) {
  const scene: Scene = {
    ...{ locale, proof, spokenOf: [] },
    customer: { name: null, level: proof === 'nobody' ? null : 'Gold', phone: null, email: null },
  };
  const done: { action: string; inputs: Readonly<Record<string, Scalar>> }[] = [];
  const said = (text: string) => ({ text, entities: findEntities(text, { now, timeZone: 'Asia/Shanghai' }) });
  let at: Progress | undefined;
  const settle = (begun: Progress): { texts: string[]; blocks: Content } => {
    const texts: string[] = [];
    const blocks: Content = [];
    at = begun;
    for (let waits = 0; waits < 20; waits += 1) {
      for (const act of at.acts)
        if (act.kind === 'say') {
          texts.push(act.text);
          blocks.push(...(act.blocks ?? []));
        }
      const last = at.acts.at(-1);
      if (last?.kind !== 'call' && last?.kind !== 'verify') break;
      const outcome = last.kind === 'verify' ? ({ kind: 'verified', proof } as const) : ask(last);
      at = runFlow(definition, takeOutcome(definition, at.frame, outcome), scene);
    }
    return { texts, blocks };
  };
  const ask = ({ action, inputs }: { action: string; inputs: Readonly<Record<string, Scalar>> }) => {
    const answer = vendor(action, inputs);
    if (typeof answer === 'string') return { kind: 'refused', failure: answer } as const;
    if (writes.has(action)) done.push({ action, inputs });
    return { kind: 'called', values: answer, isWrite: writes.has(action) } as const;
  };
  return {
    /** what was changed at the shop */
    done,
    /** what who takes over is told */
    note: () => at?.acts.flatMap((act) => (act.kind === 'hand-over' ? (act.note ?? []) : [])).join(),
    /** where the case stands */
    rest: () => at?.rest,
    begin: (text: string) =>
      settle(
        runFlow(
          definition,
          beginFlow(
            { id: 'flw_00000000000000000000000000', version: 1, begun: 1, definition },
            said(text),
            scene,
          ),
          scene,
        ),
      ),
    say(text: string) {
      if (!at) throw new Error('The flow was not begun.');
      const hearing = hearInFlow(definition, at.frame, said(text), scene);
      if (hearing.kind === 'left') return { texts: ['(left)'], blocks: [] };
      if (hearing.kind === 'missed' && at.rest !== 'slot') return { texts: ['(missed)'], blocks: [] };
      return settle(runFlow(definition, hearing.frame, scene));
    },
  };
}
