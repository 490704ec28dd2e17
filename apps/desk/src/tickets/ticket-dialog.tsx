import {
  type ConversationId,
  changedTicket,
  nextStatuses,
  type Ticket,
  type TicketId,
  ticketLimits,
  type WholeTicket,
} from '@parley/contract';
import { Alert, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import { Loading } from '../frame/loading.tsx';
import { client } from '../shell/client.ts';
import { Field, LineField, LinesField, Row } from '../shell/form/field.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { isRefusal, problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { DueField, useDueByTarget } from './due-field.tsx';
import { History } from './history.tsx';
import { dueByHand, isOvertaken, type TicketDraft, toSave, withChange } from './ticket-draft.ts';
import { GivenTo, OrderField, PriorityField } from './ticket-fields.tsx';
import styles from './tickets.module.css';
import { ticketsKey, useTicket } from './tickets.ts';

interface TicketDialogProps {
  id: TicketId;
  /** the conversation that is open already */
  here?: ConversationId;
  onClose(): void;
}

/** A ticket: what it is about and who has it, to be changed, and all that happened to it. */
export function TicketDialog({ id, here, onClose }: TicketDialogProps) {
  const t = useWords();
  const { data, error } = useTicket(id);
  if (data) return <Editor whole={data} here={here} onClose={onClose} />;
  const words = isRefusal(error, 'object.not-found') ? t('tickets.gone') : error && problemWords(t, error);
  return (
    <Modal open footer={null} title={t('tickets.name')} onCancel={onClose}>
      {words ? <p role="alert">{words}</p> : <Loading />}
    </Modal>
  );
}

interface EditorProps {
  whole: WholeTicket;
  here: ConversationId | undefined;
  onClose(): void;
}

function Editor({ whole: { ticket, entries }, here, onClose }: EditorProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [draft, setDraft] = useState<TicketDraft | null>(null);
  const [note, setNote] = useState('');
  const change = toSave(draft, note);
  const save = useSave({
    save: () =>
      client.call('changeTicket', {
        params: { workspaceId, ticketId: ticket.id },
        body: { version: ticket.version, ...change },
      }),
    touches: [ticketsKey(workspaceId)],
    done: t('tickets.saved'),
    onSaved: onClose,
  });
  return (
    <Modal
      open
      width={560}
      title={t('tickets.entitled', { number: ticket.number })}
      okText={t('shell.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: change === undefined, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <About ticket={ticket} here={here} />
        {isOvertaken(ticket, draft) || isRefusal(save.error, 'object.changed') ? (
          <Alert type="warning" showIcon title={t('tickets.meanwhile')} />
        ) : null}
        <Fields ticket={ticket} draft={draft} onDraft={setDraft} />
        <LinesField
          label={t('tickets.note')}
          value={note}
          maxLength={ticketLimits.noteChars}
          onChange={setNote}
        />
        <History entries={entries} contactName={ticket.contactName} />
      </div>
    </Modal>
  );
}

/** Whose it is, and the way to where it was opened. */
function About({ ticket, here }: { ticket: Ticket; here: ConversationId | undefined }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { contactName, conversationId, seesConversation } = ticket;
  return (
    <p className={styles.about}>
      {contactName}
      {seesConversation && conversationId !== here ? (
        <Link href={`/${workspaceId}/inbox/all/${conversationId}`}>{t('tickets.conversation')}</Link>
      ) : null}
    </p>
  );
}

interface FieldsProps {
  ticket: Ticket;
  draft: TicketDraft | null;
  onDraft(draft: TicketDraft | null): void;
}

function Fields({ ticket, draft, onDraft }: FieldsProps) {
  const t = useWords();
  const shown = changedTicket(ticket, draft?.change ?? {});
  const put = (more: TicketDraft['change']) => onDraft(withChange(ticket, draft, more));
  const statuses = [ticket.status, ...nextStatuses[ticket.status]].map((value) => ({
    value,
    label: t(`tickets.status.${value}`),
  }));
  return (
    <>
      <LineField
        label={t('tickets.title')}
        value={shown.title}
        maxLength={ticketLimits.titleChars}
        isWrong={shown.title.trim() === ''}
        onChange={(title) => put({ title })}
      />
      <Row>
        <Field label={t('tickets.statusIs')}>
          {(id) => (
            <Select id={id} value={shown.status} options={statuses} onChange={(status) => put({ status })} />
          )}
        </Field>
        <PriorityField value={shown.priority} onChange={(priority) => put({ priority })} />
      </Row>
      <GivenTo
        agentId={shown.agentId}
        teamId={shown.teamId}
        onAgent={(agentId) => put({ agentId })}
        onTeam={(teamId) => put({ teamId })}
      />
      <Row>
        <OrderField
          value={shown.orderNo ?? ''}
          known={[]}
          onChange={(text) => put({ orderNo: text.trim() ? text : null })}
        />
        <DueField
          value={dueByHand(ticket, draft)}
          usual={useDueByTarget(ticket, draft)}
          onChange={(dueAt) => put({ dueAt })}
        />
      </Row>
    </>
  );
}
