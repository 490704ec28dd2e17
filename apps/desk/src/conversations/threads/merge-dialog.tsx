import type { ConversationRow, ConversationState } from '@parley/contract';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import lists from '../actions/transfer-dialog.module.css';
import { useRun } from '../actions/use-run.ts';
import { refreshConversationsOf, useConversationsOf } from '../earlier/conversations-of.ts';
import { ConversationChoice } from '../messages/forward-targets.tsx';
import styles from '../messages/messages.module.css';

const points = ['ends', 'goesOn', 'customer', 'undo'] as const;

/** Ends this conversation and goes on in another one of the same customer, after saying what that means. */
export function MergeDialog({ state, onClose }: { state: ConversationState; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const { isBusy, run } = useRun();
  const [into, setInto] = useState<ConversationRow | null>(null);
  useEffect(() => refreshConversationsOf(workspaceId, state.contactId), [workspaceId, state.contactId]);
  // the server joins those of one contact only, and never into what goes on elsewhere itself
  const rows = useConversationsOf(state.contactId).data?.filter(
    (row) => row.id !== state.id && row.contactId === state.contactId && !row.mergedInto,
  );
  const merge = async () => {
    if (!into) return;
    const params = { workspaceId, conversationId: state.id };
    if (!(await run(client.call('mergeConversation', { params, body: { into: into.id } })))) return;
    refreshConversationsOf(workspaceId, state.contactId);
    say(t('threads.merged'));
    onClose();
    navigate(`/${workspaceId}/inbox/all/${into.id}`);
  };
  return (
    <Modal
      open
      width={480}
      title={t('threads.mergeTitle')}
      okText={t('threads.mergeNow')}
      okButtonProps={{ disabled: into === null, loading: isBusy }}
      cancelText={t('shell.cancel')}
      onOk={() => void merge()}
      onCancel={onClose}
    >
      <div className={styles.body}>
        <div className={lists.targets}>
          <h3>{t('threads.mergeInto')}</h3>
          {rows?.map((row) => (
            <ConversationChoice key={row.id} row={row} isChosen={row.id === into?.id} onChoose={setInto} />
          ))}
          {rows?.length === 0 ? <p>{t('threads.mergeNone')}</p> : null}
        </div>
        <section className={styles.quiet}>
          <h3 className={styles.heading}>{t('threads.mergeWhat')}</h3>
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{t(`threads.mergePoints.${point}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Modal>
  );
}
