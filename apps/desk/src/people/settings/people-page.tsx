import type { Agent } from '@parley/contract';
import { Button, Table, Tag } from 'antd';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../shell/look/cx.ts';
import { Page } from '../../shell/page/page.tsx';
import { Wide } from '../../shell/page/wide.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { useAgents, useNames } from '../agents.ts';
import { Avatar } from '../avatar.tsx';
import { useStateTotals } from '../use-state-totals.ts';
import { AgentDrawer } from './agent-drawer.tsx';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import styles from './settings.module.css';
import { SignOutButton } from './sign-out-button.tsx';
import { StateNow } from './state-now.tsx';

/** Everybody who answers, and who is invited. */
export function PeoplePage() {
  const t = useWords();
  const { role } = useSeat();
  const mayChange = mayAct(role, 'admin');
  const [isInviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<Agent | null>(null);
  const agents = useAgents();
  return (
    <Page
      title={t('settings.people')}
      text={t('peoplePage.text')}
      isWide
      extra={
        mayChange ? (
          <Button type="primary" icon={<UserPlus size={15} />} onClick={() => setInviting(true)}>
            {t('peoplePage.invite')}
          </Button>
        ) : null
      }
    >
      <AgentTable
        agents={agents.data ?? []}
        isLoading={agents.isPending}
        onEdit={mayChange ? setEdited : undefined}
      />
      {mayChange ? <Invitations /> : null}
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
      {edited ? <AgentDrawer agent={edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

interface AgentTableProps {
  agents: readonly Agent[];
  isLoading: boolean;
  onEdit: ((agent: Agent) => void) | undefined;
}

function AgentTable({ agents, isLoading, onEdit }: AgentTableProps) {
  const t = useWords();
  const names = useNames();
  const { role } = useSeat();
  const supervises = mayAct(role, 'supervisor');
  const totals = useStateTotals(supervises).data;
  return (
    <Wide label={t('settings.people')}>
      <Table<Agent>
        rowKey="id"
        size="middle"
        loading={isLoading}
        pagination={false}
        dataSource={agents}
        columns={[
          {
            title: t('people.name'),
            render: (_, agent) => (
              <span className={cx(styles.person, !agent.active && styles.gone)}>
                <Avatar name={agent.name} size={32} state={agent.state} connected={agent.connected} />
                <span>
                  <b>{agent.name}</b>
                  <small className={styles.quiet}>{agent.email}</small>
                </span>
              </span>
            ),
          },
          {
            title: t('people.role'),
            width: 120,
            render: (_, agent) =>
              agent.active ? t(`roles.${agent.role}`) : <Tag>{t('peoplePage.inactive')}</Tag>,
          },
          {
            title: t('away.state'),
            width: 190,
            render: (_, agent) => <StateNow agent={agent} totals={totals} />,
          },
          {
            title: t('people.teams'),
            render: (_, agent) => agent.teamIds.map((id) => <Tag key={id}>{names.team(id)}</Tag>),
          },
          {
            title: t('peoplePage.sees'),
            width: 130,
            render: (_, agent) => t(`visibility.${agent.visibility}`),
          },
          {
            title: t('peoplePage.load'),
            width: 90,
            align: 'right',
            render: (_, agent) => (
              <span className="figures">
                {agent.openConversations}/{agent.capacity}
              </span>
            ),
          },
          ...(supervises
            ? [
                {
                  title: <span className="sr-only">{t('away.signOut')}</span>,
                  width: 96,
                  align: 'right' as const,
                  render: (_: unknown, agent: Agent) => <SignOutButton agent={agent} />,
                },
              ]
            : []),
          ...(onEdit
            ? [
                {
                  title: <span className="sr-only">{t('shell.edit')}</span>,
                  width: 80,
                  align: 'right' as const,
                  render: (_: unknown, agent: Agent) => (
                    <Button
                      size="small"
                      aria-label={t('peoplePage.editOne', { name: agent.name })}
                      onClick={() => onEdit(agent)}
                    >
                      {t('shell.edit')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Wide>
  );
}
