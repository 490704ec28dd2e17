import { newId } from '../../kernel/ids.ts';
import type { Mind } from '../room.ts';
import type { Prover } from './prove-identity.ts';
import { type About, setScene } from './set-scene.ts';

/** Whether customers of a workspace can prove who they are by a one-time code: it has an action that sends one. */
export async function mayProve({ codes, findCodeAction }: Mind, workspaceId: About['state']['workspaceId']) {
  return codes !== undefined && (await findCodeAction?.(workspaceId)) !== undefined;
}

/** How this customer can prove who they are; undefined where nobody can. */
export async function proverOf(
  mind: Mind,
  about: Pick<About, 'state' | 'turn' | 'dialogue' | 'customer'>,
): Promise<Prover | undefined> {
  const { codes, callAction, findCodeAction } = mind;
  const { workspaceId, contactId } = about.state;
  const way = codes && callAction && (await findCodeAction?.(workspaceId));
  if (!way) return undefined;
  const who = { workspaceId, contactId };
  return {
    async send(order, address) {
      const code = await codes.make(who, address);
      if (code === undefined) return { outcome: 'too-many' };
      const inputs = { order, address: address.value };
      const answer = await callAction(workspaceId, {
        ...way,
        inputs,
        code,
        contactId,
        idempotencyKey: newId('otp'),
      });
      return { outcome: answer.outcome === 'ok' ? 'sent' : 'failed', record: answer.record };
    },
    async tell(code) {
      const { settings } = await mind.settings(workspaceId);
      return codes.tell(who, code, settings.freshMinutes);
    },
    refresh: () => setScene(mind, { ...about, locale: about.turn.locale }),
  };
}
