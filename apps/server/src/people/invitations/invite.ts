import type { AgentId, peopleEndpoints, ResultOf, Role, TeamId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { hashSecret, newId, newSecret } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller, RequestFacts } from '../../kernel/route.ts';
import { mayGrant } from '../agents/role-rules.ts';
import { isAgentByEmail } from '../agents/store.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { refuseUnknownTeams } from '../teams/refuse-unknown-teams.ts';
import { lockWorkspace } from '../workspaces/store.ts';
import { deleteOpenInvitationsTo, insertInvitation, listOpenInvitations } from './store.ts';

const lifeMs = 7 * 24 * 3_600_000;

interface Wanted {
  email: string;
  role: Role;
  teamIds: TeamId[];
}
type Invited = ResultOf<typeof peopleEndpoints.invite>;

/** Invites an email to the workspace, in place of any earlier invitation to it. The link is known to nobody afterwards. */
export async function invite(
  room: PeopleRoom,
  caller: AgentCaller,
  wanted: Wanted,
  facts: Pick<RequestFacts, 'publicOrigin'>,
): Promise<Invited> {
  const { workspaceId } = caller;
  if (!mayGrant(caller.role, wanted.role)) throw new Refusal('right.missing');
  const secret = newSecret();
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    await refuseUnknownTeams(tx, wanted.teamIds);
    if (await isAgentByEmail(tx, workspaceId, wanted.email)) throw new Refusal('email.taken');
    await deleteOpenInvitationsTo(tx, workspaceId, wanted.email);
    const invitation = await save(room, tx, { ...wanted, workspaceId, invitedBy: caller.agentId }, secret);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: invitation.id, action: 'invitation.created' },
      detail: { ...wanted },
      subjects: ['invitations'],
    });
    return { ...invitation, link: `${facts.publicOrigin}/desk/invitation?token=${secret}` };
  });
}

async function save(
  { kernel }: PeopleRoom,
  query: Query,
  row: Wanted & { workspaceId: AgentCaller['workspaceId']; invitedBy: AgentId },
  secret: string,
) {
  const now = kernel.clock.now();
  const id = newId('inv', now);
  const expiresAt = new Date(now + lifeMs).toISOString();
  await insertInvitation(query, { ...row, id, tokenHash: hashSecret(secret), expiresAt });
  const open = await listOpenInvitations(query, row.workspaceId, new Date(now).toISOString());
  const made = open.find((each) => each.id === id);
  if (!made) throw new Error('the invitation just made is not open');
  return made;
}
