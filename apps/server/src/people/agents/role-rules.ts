import type { Role } from '@parley/contract';
import { isAtLeast } from '../../kernel/route.ts';

/** Nobody grants a role above their own. */
export const mayGrant = (own: Role, granted: Role): boolean => isAtLeast(own, granted);

/** Only owners touch owners. */
export const mayTouch = (own: Role, touched: Role): boolean => touched !== 'owner' || own === 'owner';

interface Standing {
  role: Role;
  active: boolean;
}

/** Whether a change takes an acting owner away from the workspace. */
export function losesOwner(
  before: Standing,
  wanted: { role?: Role | undefined; active?: boolean | undefined },
): boolean {
  const isOwner = (standing: Standing) => standing.role === 'owner' && standing.active;
  const after = { role: wanted.role ?? before.role, active: wanted.active ?? before.active };
  return isOwner(before) && !isOwner(after);
}

/** Whose sessions somebody may end: of nobody above themselves. */
export const maySignOut = (own: Role, signedOut: Role): boolean => isAtLeast(own, signedOut);
