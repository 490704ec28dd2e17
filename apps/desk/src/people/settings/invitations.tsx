import type { InvitationId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Mail } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './settings.module.css';

export const invitationsKey = (workspaceId: string) => ['invitations', workspaceId] as const;

/** Invitations nobody has accepted yet. */
export function Invitations() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: invitationsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listInvitations', { params: { workspaceId }, signal }),
  });
  const revoke = useSave({
    save: (invitationId: InvitationId) =>
      client.call('revokeInvitation', { params: { workspaceId, invitationId } }),
    touches: [invitationsKey(workspaceId)],
    done: t('invitation.revoked'),
  });
  if (!data || data.data.length === 0) return null;
  return (
    <section>
      <h2 className={styles.subhead}>{t('invitation.open')}</h2>
      <ul className={styles.lines}>
        {data.data.map((invitation) => (
          <li key={invitation.id}>
            <Mail size={16} aria-hidden="true" />
            <span>
              <b>{invitation.email}</b>
              <small>
                {t(`roles.${invitation.role}`)} ·{' '}
                {t('invitation.until', { when: fullText(invitation.expiresAt, locale) })}
              </small>
            </span>
            <Button size="small" onClick={() => revoke.mutate(invitation.id)}>
              {t('invitation.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
