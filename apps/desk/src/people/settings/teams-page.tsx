import type { AgentId, Team } from '@parley/contract';
import { Button, Modal, Popconfirm, Select } from 'antd';
import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { Page, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { useWords } from '../../words/index.ts';
import { agentsKey, teamsKey, useAgents, useNames, useTeams } from '../agents.ts';
import { AcceptField } from './accept-field.tsx';
import styles from './settings.module.css';

/** Who shares which queue. */
export function TeamsPage() {
  const t = useWords();
  const { role } = useSeat();
  const mayChange = mayAct(role, 'admin');
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const teams = useTeams().data ?? [];
  return (
    <Page
      title={t('settings.teams')}
      text={t('teamsPage.text')}
      extra={
        mayChange ? (
          <Button type="primary" icon={<Plus size={15} />} onClick={() => setEdited('new')}>
            {t('teamsPage.make')}
          </Button>
        ) : null
      }
    >
      {teams.length === 0 ? (
        <Empty icon={<Users size={22} />} title={t('teamsPage.none')} text={t('teamsPage.noneText')} />
      ) : (
        <ul className={styles.lines}>
          {teams.map((team) => (
            <TeamLine key={team.id} team={team} onEdit={mayChange ? () => setEdited(team) : undefined} />
          ))}
        </ul>
      )}
      {edited ? <TeamDialog team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

function TeamLine({ team, onEdit }: { team: Team; onEdit: (() => void) | undefined }) {
  const t = useWords();
  const names = useNames();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () => client.call('deleteTeam', { params: { workspaceId, teamId: team.id } }),
    touches: [teamsKey(workspaceId), agentsKey(workspaceId)],
    done: t('shell.removed'),
  });
  return (
    <li>
      <Users size={16} aria-hidden="true" />
      <span>
        <b>{team.name}</b>
        <small>{team.agentIds.map(names.agent).join(' · ') || t('teamsPage.nobody')}</small>
      </span>
      {onEdit ? (
        <>
          <Button size="small" aria-label={t('shell.editOne', { name: team.name })} onClick={onEdit}>
            {t('shell.edit')}
          </Button>
          <Popconfirm
            title={t('shell.removeOne', { name: team.name })}
            okText={t('shell.remove')}
            cancelText={t('shell.cancel')}
            onConfirm={() => remove.mutate()}
          >
            <Button size="small" danger aria-label={t('shell.removeOne', { name: team.name })}>
              {t('shell.remove')}
            </Button>
          </Popconfirm>
        </>
      ) : null}
    </li>
  );
}

function TeamDialog({ team, onClose }: { team: Team | null; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const agents = (useAgents().data ?? []).filter((agent) => agent.active);
  const [name, setName] = useState(team?.name ?? '');
  const [acceptSeconds, setAcceptSeconds] = useState(team?.acceptSeconds ?? null);
  const [agentIds, setAgentIds] = useState<AgentId[]>(team?.agentIds ?? []);
  const save = useSave({
    save: () =>
      team
        ? client.call('changeTeam', {
            params: { workspaceId, teamId: team.id },
            body: { name, agentIds, acceptSeconds },
          })
        : client.call('createTeam', { params: { workspaceId }, body: { name, agentIds } }),
    touches: [teamsKey(workspaceId), agentsKey(workspaceId)],
    onSaved: onClose,
  });
  return (
    <Modal
      open
      title={team?.name ?? t('teamsPage.make')}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: name.trim() === '', loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.stack}>
        <TextField
          label={t('people.name')}
          autoFocus
          maxLength={100}
          value={name}
          onChange={setName}
          error={save.errors.name}
        />
        <Setting label={t('people.members')}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={agentIds}
              optionFilterProp="label"
              options={agents.map((agent) => ({ value: agent.id, label: agent.name }))}
              onChange={setAgentIds}
            />
          )}
        </Setting>
        {team ? (
          <AcceptField hint={t('away.acceptTeamHint')} value={acceptSeconds} onChange={setAcceptSeconds} />
        ) : null}
      </div>
    </Modal>
  );
}
