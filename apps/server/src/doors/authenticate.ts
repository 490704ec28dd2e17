import type { Endpoint, Role, WorkspaceId } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import {
  type AgentCaller,
  type Caller,
  isAtLeast,
  type PersonCaller,
  type VisitorCaller,
} from '../kernel/route.ts';

/** Who stands behind a token: the rooms that know are asked through this. */
export interface Doorkeepers {
  findSession(token: string): Promise<PersonCaller | undefined>;
  findAgent(person: PersonCaller, workspaceId: WorkspaceId): Promise<AgentCaller | undefined>;
  findVisitor(token: string): Promise<VisitorCaller | undefined>;
}
export interface Credentials {
  sessionToken: string | undefined;
  bearer: string | undefined;
}

export const sessionCookie = 'parley_session';

/** The session that a request's header of cookies holds, where nobody has parsed it. */
export const sessionIn = (cookies: string | undefined): string | undefined =>
  new RegExp(`(?:^|; )${sessionCookie}=([^;]+)`).exec(cookies ?? '')?.[1];

/** Finds the caller an endpoint needs, or refuses: 401 without a session, 404 for a workspace that is not theirs, 403 for a missing role. */
export async function authenticate(
  keepers: Doorkeepers,
  endpoint: Endpoint,
  params: unknown,
  given: Credentials,
): Promise<Caller> {
  if (endpoint.right === 'anyone') return { kind: 'anyone' };
  if (endpoint.right === 'visitor') return visitor(keepers, given.bearer);
  const person = await signedIn(keepers, given.sessionToken);
  return endpoint.right === 'person' ? person : agent(keepers, person, endpoint.right, params);
}

export async function signedIn(keepers: Doorkeepers, token: string | undefined): Promise<PersonCaller> {
  if (!token) throw new Refusal('session.missing', { detail: 'Sign in first.' });
  const person = await keepers.findSession(token);
  if (!person) throw new Refusal('session.expired', { detail: 'Sign in again.' });
  return person;
}

export async function visitor(keepers: Doorkeepers, token: string | undefined): Promise<VisitorCaller> {
  if (!token)
    throw new Refusal('session.missing', { detail: 'Open the widget first: POST /api/widget/v1/sessions.' });
  const found = await keepers.findVisitor(token);
  if (!found) throw new Refusal('session.expired', { detail: 'Open the widget again.' });
  return found;
}

async function agent(
  keepers: Doorkeepers,
  person: PersonCaller,
  needed: Role,
  params: unknown,
): Promise<AgentCaller> {
  const { workspaceId } = params as { workspaceId: WorkspaceId };
  const found = await keepers.findAgent(person, workspaceId);
  if (!found) throw new Refusal('object.not-found', { detail: 'There is no such workspace among yours.' });
  if (!isAtLeast(found.role, needed))
    throw new Refusal('right.missing', { detail: `This needs the role ${needed}.` });
  return found;
}
