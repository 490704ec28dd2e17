import type { Role } from '@parley/contract';
import { newSecret } from '../../src/kernel/ids.ts';
import { openShop, type TestHouse } from '../house.ts';
import type { MarkedShop } from './marked-shop.ts';
import type { Group } from './marks.ts';
import type { Known } from './sample-requests.ts';

/** Somebody at the door, with what they must never read of the marked shop. */
export interface Caller {
  kind: 'nobody' | 'visitor' | 'person';
  /** what they are in the marked shop, or in whatever workspace the path names */
  role?: Role;
  /** objects of the marked shop that look as if they were not there */
  hidden: readonly ('conversation' | 'contact' | 'canned')[];
  never: readonly Group[];
  headers: Record<string, string>;
  /** in place of the marked shop's, where they speak of a workspace of their own */
  workspaceId?: string;
}

const allBut = (...seen: Group[]): Group[] =>
  (['public', 'visitor', 'conversation', 'internal', 'staff', 'admin', 'private'] as const).filter(
    (group) => !seen.includes(group),
  );
const session = (cookie: string) => ({ cookie });
const everything = ['conversation', 'contact', 'canned'] as const;

/** Everybody whom an answer could leak to. */
export async function isolationCallers(
  house: TestHouse,
  marked: MarkedShop,
): Promise<Record<string, Caller>> {
  const { shop, otherTeamId } = marked;
  const bearer = async () => ({ authorization: `Bearer ${(await shop.visitor()).token}` });
  const elsewhere = await openShop(house, 'Elsewhere');
  const limited: Omit<Caller, 'headers'> = {
    kind: 'person',
    role: 'agent',
    hidden: everything,
    never: ['conversation', 'internal', 'admin', 'private'],
  };
  const agent = async (visibility: 'mine' | 'teams', teamId: typeof otherTeamId) =>
    session((await shop.addAgent({ visibility, teamIds: [teamId] })).cookie);
  const gone = await shop.addAgent({ teamIds: [shop.teamId] });
  await shop.owner.call('changeAgent', {
    params: { workspaceId: shop.workspaceId, agentId: gone.agentId },
    body: { active: false },
  });
  const foreign = { kind: 'person', hidden: everything, never: allBut('public') } as const;
  return {
    'nobody in particular': { kind: 'nobody', hidden: everything, never: allBut('public'), headers: {} },
    'another visitor of the site': {
      kind: 'visitor',
      hidden: everything,
      never: allBut('public'),
      headers: await bearer(),
    },
    "another site's visitor": {
      kind: 'visitor',
      hidden: everything,
      never: allBut('public'),
      headers: { authorization: `Bearer ${(await elsewhere.visitor()).token}` },
    },
    'an agent of another team who sees their own': { ...limited, headers: await agent('mine', otherTeamId) },
    'an agent of another team who sees their teams': {
      ...limited,
      headers: await agent('teams', otherTeamId),
    },
    'a teammate who sees their own': { ...limited, headers: await agent('mine', shop.teamId) },
    'a deactivated agent': { ...foreign, headers: session(gone.cookie) },
    'a supervisor': {
      kind: 'person',
      role: 'supervisor',
      hidden: ['canned'],
      never: ['admin', 'private'],
      headers: session((await shop.addAgent({ role: 'supervisor', teamIds: [otherTeamId] })).cookie),
    },
    'the owner of another workspace': { ...foreign, headers: session(elsewhere.owner.cookie) },
    'the owner of another workspace, by way of their own': {
      ...foreign,
      role: 'owner',
      headers: session(elsewhere.owner.cookie),
      workspaceId: elsewhere.workspaceId,
    },
  };
}

/** What a caller who was told nothing can know: ids, but no tokens. */
export const knownTo = (caller: Caller, known: Known): Known => ({
  ...known,
  ...(caller.workspaceId ? { workspaceId: caller.workspaceId } : {}),
  invitationToken: newSecret(),
});
