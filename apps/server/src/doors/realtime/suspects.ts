import type { ContactId } from '@parley/contract';
import type { ChangeEvent } from '../../kernel/events.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Doorkeepers } from '../authenticate.ts';
import type { Audience, VisitorConnection } from './audience.ts';
import { dismiss } from './connection.ts';

const atATime = 20;

/** Visitors whose site or contact has changed, and who may no longer be let in. */
export interface Suspects {
  note(event: ChangeEvent): void;
  /** Ends the sockets of those whose token opens nothing any more; whom the store cannot tell of is looked at again. */
  judge(): Promise<void>;
}

export function createSuspects(
  { visitors, visitorsOf }: Audience,
  findVisitor: Doorkeepers['findVisitor'],
): Suspects {
  const suspected = new Set<VisitorConnection>();
  const judge = async (socket: VisitorConnection) => {
    if (!(await isWelcome(findVisitor, socket))) dismiss(socket, 'revoked', false);
    suspected.delete(socket);
  };
  return {
    note({ subject, workspaceId, objectId }) {
      const ofSite = subject === 'channels' ? visitorsOf.of(workspaceId) : [];
      const ofContact = subject === 'contacts' ? visitors.of(objectId as ContactId) : [];
      for (const socket of [...ofSite, ...ofContact]) suspected.add(socket);
    },
    async judge() {
      const waiting = [...suspected];
      const work = async () => {
        for (let socket = waiting.pop(); socket; socket = waiting.pop()) await judge(socket);
      };
      await Promise.all(Array.from({ length: atATime }, work));
    },
  };
}

async function isWelcome(
  findVisitor: Doorkeepers['findVisitor'],
  { token, caller }: VisitorConnection,
): Promise<boolean> {
  try {
    return (await findVisitor(token))?.contactId === caller.contactId;
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'store.unavailable') return false;
    throw error;
  }
}
