import { type Agent, roles } from '@parley/contract';
import { Button, Drawer, InputNumber, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { SkillsField } from '../../routing/skills-field.tsx';
import { client } from '../../shell/client.ts';
import { Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { agentsKey, teamsKey, useTeams } from '../agents.ts';
import { AcceptField } from './accept-field.tsx';
import styles from './settings.module.css';

type Change = Partial<
  Pick<Agent, 'role' | 'teamIds' | 'capacity' | 'skills' | 'visibility' | 'active' | 'acceptSeconds'>
>;
export const visibilities = ['all', 'teams', 'mine'] as const;

/** What one person may do, see and carry. */
export function AgentDrawer({ agent, onClose }: { agent: Agent; onClose(): void }) {
  const t = useWords();
  const { workspaceId, agentId } = useSeat();
  const [change, setChange] = useState<Change>({});
  const save = useSave({
    save: (body: Change) => client.call('changeAgent', { params: { workspaceId, agentId: agent.id }, body }),
    touches: [agentsKey(workspaceId), teamsKey(workspaceId)],
    onSaved: onClose,
  });
  return (
    <Drawer
      open
      title={agent.name}
      size={420}
      onClose={onClose}
      footer={
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate(change)}>
          {t('shell.save')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <AgentFields shown={{ ...agent, ...change }} onChange={(next) => setChange({ ...change, ...next })} />
        {agent.id === agentId ? null : (
          <Activity agent={agent} onChange={(active) => save.mutate({ active })} />
        )}
      </div>
    </Drawer>
  );
}

function AgentFields({ shown, onChange }: { shown: Agent; onChange(next: Change): void }) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  return (
    <>
      <Setting label={t('people.role')} hint={t(`roles.${shown.role}Hint`)}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            value={shown.role}
            options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            onChange={(role) => onChange({ role })}
          />
        )}
      </Setting>
      <Setting label={t('people.teams')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={shown.teamIds}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            onChange={(teamIds) => onChange({ teamIds })}
          />
        )}
      </Setting>
      <Setting label={t('peoplePage.sees')} hint={t(`visibility.${shown.visibility}Hint`)}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            value={shown.visibility}
            options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
            onChange={(visibility) => onChange({ visibility })}
          />
        )}
      </Setting>
      <Setting label={t('peoplePage.capacity')} hint={t('peoplePage.capacityHint')}>
        {(id, about) => (
          <InputNumber
            id={id}
            aria-describedby={about}
            min={0}
            max={100}
            value={shown.capacity}
            style={{ width: 120 }}
            onChange={(capacity) => capacity !== null && onChange({ capacity })}
          />
        )}
      </Setting>
      <AcceptField
        hint={t('away.acceptAgentHint')}
        value={shown.acceptSeconds}
        onChange={(acceptSeconds) => onChange({ acceptSeconds })}
      />
      <Setting label={t('routing.skills')} hint={t('routing.skillsHint')}>
        {() => <SkillsField value={shown.skills} onChange={(skills) => onChange({ skills })} />}
      </Setting>
    </>
  );
}

function Activity({ agent, onChange }: { agent: Agent; onChange(active: boolean): void }) {
  const t = useWords();
  if (!agent.active) return <Button onClick={() => onChange(true)}>{t('peoplePage.activate')}</Button>;
  return (
    <Popconfirm
      title={t('peoplePage.deactivateOne', { name: agent.name })}
      description={t('peoplePage.deactivateText')}
      okText={t('peoplePage.deactivate')}
      cancelText={t('shell.cancel')}
      onConfirm={() => onChange(false)}
    >
      <Button danger>{t('peoplePage.deactivate')}</Button>
    </Popconfirm>
  );
}
