import { Refusal } from '../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../kernel/route.ts';

/** What others use is written by supervisors. */
export function refuseSharing(caller: AgentCaller, { shared }: { shared: boolean }): void {
  if (shared && !isAtLeast(caller.role, 'supervisor'))
    throw new Refusal('right.missing', {
      detail: 'Canned replies for others are written by supervisors.',
    });
}
