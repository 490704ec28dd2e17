import type { Right } from '@parley/contract';
import type { Config } from '../kernel/config.ts';
import type { Caller } from '../kernel/route.ts';
import type { Allowance, Limiter } from './limits.ts';

/** What each kind of caller may ask: strangers by address, the known by who they are. */
const byRight: Record<'anyone' | 'visitor' | 'signedIn', Allowance> = {
  anyone: { burst: 60, perSecond: 2 },
  visitor: { burst: 60, perSecond: 5 },
  signedIn: { burst: 200, perSecond: 50 },
};

export function takeRequest(limiter: Limiter, right: Right, caller: Caller, address: string): void {
  if (caller.kind === 'visitor') limiter.take(`visitor:${caller.contactId}`, byRight.visitor);
  else if (caller.kind === 'anyone') limiter.take(`address:${right}:${address}`, byRight.anyone);
  else limiter.take(`person:${caller.personId}`, byRight.signedIn);
}

/** How fast one visitor may talk, over HTTP and sockets together. */
export const takeMessage = (limiter: Limiter, config: Config, contactId: string): void =>
  limiter.take(`message:${contactId}`, { burst: config.messageBurst, perSecond: config.messagesPerSecond });
