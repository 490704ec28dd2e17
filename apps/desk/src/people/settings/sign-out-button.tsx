import { type Agent, roles } from '@parley/contract';
import { Button, Popconfirm } from 'antd';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { agentsKey } from '../agents.ts';

/** Ends the sessions of somebody who is at a desk; supervisors may, of nobody above themselves. */
export function SignOutButton({ agent }: { agent: Agent }) {
  const t = useWords();
  const { workspaceId, agentId, role } = useSeat();
  const signOut = useSave({
    save: () => client.call('signOutAgent', { params: { workspaceId, agentId: agent.id } }),
    touches: [agentsKey(workspaceId)],
    done: t('away.signedOut'),
  });
  const isAbove = roles.indexOf(agent.role) > roles.indexOf(role);
  if (isAbove || agent.id === agentId || !agent.active || !agent.connected) return null;
  return (
    <Popconfirm
      title={t('away.signOutOne', { name: agent.name })}
      description={t('away.signOutText')}
      okText={t('away.signOut')}
      cancelText={t('shell.cancel')}
      onConfirm={() => signOut.mutate()}
    >
      <Button
        size="small"
        loading={signOut.isPending}
        aria-label={t('away.signOutOne', { name: agent.name })}
      >
        {t('away.signOut')}
      </Button>
    </Popconfirm>
  );
}
