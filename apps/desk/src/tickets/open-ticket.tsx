import { type AgentId, type ConversationState, type TeamId, ticketLimits } from '@parley/contract';
import { Modal } from 'antd';
import { useState } from 'react';
import { useOrders } from '../contacts/contact.ts';
import { newClientId } from '../conversations/composer/client-id.ts';
import { useConversation } from '../conversations/thread/use-conversation.ts';
import { client } from '../shell/client.ts';
import { LineField, LinesField, Row } from '../shell/form/field.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { say } from '../shell/toast.tsx';
import { useWords } from '../words/index.ts';
import { DueField, useFirstDue } from './due-field.tsx';
import { firstTitle, namedOrders } from './first-title.ts';
import { GivenTo, OrderField, PriorityField } from './ticket-fields.tsx';
import styles from './tickets.module.css';
import { ticketsKey } from './tickets.ts';

/** Opens a ticket from a conversation; what the conversation tells stands in it already. */
export function OpenTicket({ conversation, onClose }: { conversation: ConversationState; onClose(): void }) {
  const t = useWords();
  const { workspaceId, agentId: me } = useSeat();
  const { id: conversationId, contactId } = conversation;
  const entries = useConversation(conversationId).view?.thread.entries ?? [];
  const orders = useOrders(contactId).data?.data.map(({ no }) => no) ?? [];
  const named = namedOrders(entries, orders);
  const known = [...new Set([...named, ...orders])];
  const [title, setTitle] = useState<string | null>(null);
  const [orderNo, setOrderNo] = useState<string | null>(null);
  const [priority, setPriority] = useState(conversation.priority);
  const [teamId, setTeamId] = useState<TeamId | null>(conversation.teamId);
  const [agentId, setAgentId] = useState<AgentId | null>(me);
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [clientId] = useState(newClientId);
  const titled = title ?? firstTitle(entries);
  const ordered = orderNo ?? named[0] ?? '';
  const save = useSave({
    save: () =>
      client.call('openTicket', {
        params: { workspaceId, conversationId },
        body: {
          ...{ clientId, title: titled.trim(), priority },
          ...(ordered.trim() ? { orderNo: ordered.trim() } : {}),
          ...(teamId ? { teamId } : {}),
          ...(agentId ? { agentId } : {}),
          ...(dueAt ? { dueAt } : {}),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      }),
    touches: [ticketsKey(workspaceId)],
    done: null,
    onSaved({ number }) {
      say(t('tickets.opened', { number }));
      onClose();
    },
  });
  return (
    <Modal
      open
      width={520}
      title={t('tickets.open')}
      okText={t('tickets.open')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: titled.trim() === '', loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <LineField
          autoFocus
          label={t('tickets.title')}
          value={titled}
          maxLength={ticketLimits.titleChars}
          placeholder={t('tickets.titleHint')}
          onChange={setTitle}
        />
        <Row>
          <OrderField value={ordered} known={known} onChange={setOrderNo} />
          <PriorityField value={priority} onChange={setPriority} />
        </Row>
        <GivenTo agentId={agentId} teamId={teamId} onAgent={setAgentId} onTeam={setTeamId} />
        <DueField value={dueAt} usual={useFirstDue({ priority, teamId })} onChange={setDueAt} />
        <LinesField
          label={t('tickets.note')}
          value={note}
          maxLength={ticketLimits.noteChars}
          onChange={setNote}
        />
      </div>
    </Modal>
  );
}
