import { type Role, roles, type TeamId } from '@parley/contract';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { CopyBox } from '../../shell/page/copy-box.tsx';
import { Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { TextField } from '../../shell/text-field.tsx';
import { useWords } from '../../words/index.ts';
import { useTeams } from '../agents.ts';
import { invitationsKey } from './invitations.tsx';
import styles from './settings.module.css';

/** Makes an invitation; its link is shown once and carried by whoever invites. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const teams = useTeams().data ?? [];
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('agent');
  const [teamIds, setTeamIds] = useState<TeamId[]>([]);
  const invite = useSave({
    save: () => client.call('invite', { params: { workspaceId }, body: { email, role, teamIds } }),
    touches: [invitationsKey(workspaceId)],
    done: t('invitation.made'),
  });
  const link = invite.data?.link;
  return (
    <Modal
      open
      title={t('peoplePage.invite')}
      onCancel={onClose}
      footer={
        link ? (
          <Button type="primary" onClick={onClose}>
            {t('shell.done')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('shell.cancel')}</Button>
            <Button
              type="primary"
              disabled={!email}
              loading={invite.isPending}
              onClick={() => invite.mutate()}
            >
              {t('invitation.make')}
            </Button>
          </>
        )
      }
    >
      {link ? (
        <div className={styles.stack}>
          <p>{t('invitation.linkText', { email })}</p>
          <CopyBox text={new URL(link, location.origin).href} />
        </div>
      ) : (
        <div className={styles.stack}>
          <TextField
            label={t('people.email')}
            type="email"
            autoFocus
            value={email}
            onChange={setEmail}
            error={invite.errors.email}
          />
          <Setting label={t('people.role')} hint={t(`roles.${role}Hint`)}>
            {(id, about) => (
              <Select
                id={id}
                aria-describedby={about}
                value={role}
                options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
                onChange={setRole}
              />
            )}
          </Setting>
          <Setting label={t('people.teams')}>
            {(id) => (
              <Select
                id={id}
                mode="multiple"
                value={teamIds}
                options={teams.map((team) => ({ value: team.id, label: team.name }))}
                onChange={setTeamIds}
              />
            )}
          </Setting>
        </div>
      )}
    </Modal>
  );
}
