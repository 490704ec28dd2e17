import type { ConversationId, ConversationState, MonitorRow } from '@parley/contract';
import { Button } from 'antd';
import { ChevronLeft, ExternalLink, Eye, SearchX } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import { useContact } from '../../contacts/contact.ts';
import { OwnerPill } from '../../conversations/actions/owner-pill.tsx';
import { stanceOf } from '../../conversations/actions/owner-words.ts';
import { TransferButton } from '../../conversations/actions/transfer-button.tsx';
import { useActs } from '../../conversations/actions/use-acts.ts';
import type { EventContext } from '../../conversations/thread/event-words.ts';
import { Thread } from '../../conversations/thread/thread.tsx';
import { useConversation } from '../../conversations/thread/use-conversation.ts';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { usePhone } from '../../shell/look/appearance.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './monitor.module.css';
import { RiskTags } from './risk-tags.tsx';
import { WhisperBox } from './whisper-box.tsx';

interface WatchPaneProps {
  id: ConversationId;
  row: MonitorRow | undefined;
  onBack(): void;
}

/** Looks into a conversation: nothing can be said to the customer here, and nothing tells them that somebody looks. */
export function WatchPane({ id, row, onBack }: WatchPaneProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { view, loadOlder } = useConversation(id);
  useEffect(() => {
    const params = { workspaceId, conversationId: id };
    client.call('watchConversation', { params, body: {} }).catch((error) => complain(problemWords(t, error)));
  }, [workspaceId, id, t]);
  if (view?.status === 'failed')
    return (
      <Empty icon={<SearchX size={22} />} title={problemWords(t, view.error)} text={t('thread.cannotShow')}>
        <Button onClick={onBack}>{t('shell.back')}</Button>
      </Empty>
    );
  const state = view?.thread.state;
  if (!view || !state || !loadOlder) return null;
  return <Watched {...{ id, row, onBack, view, state, loadOlder }} />;
}

type Opened = ReturnType<typeof useConversation>;
interface WatchedProps extends WatchPaneProps {
  view: NonNullable<Opened['view']>;
  state: ConversationState;
  loadOlder: NonNullable<Opened['loadOlder']>;
}

function Watched({ id, row, onBack, view, state, loadOlder }: WatchedProps) {
  const t = useWords();
  const locale = useLocale();
  const { agentId } = useSeat();
  const names = useNames();
  const contact = useContact(state.contactId).data;
  const name = contact?.name ?? row?.contactName ?? '';
  const context = useMemo(
    (): EventContext => ({ t, names, me: agentId, contactName: name, locale }),
    [t, names, agentId, name, locale],
  );
  return (
    <>
      <WatchHeader name={name} state={state} row={row} onBack={onBack} />
      <p className={styles.looking}>
        <Eye size={13} aria-hidden="true" /> {t('supervise.looking')}
      </p>
      <Thread id={id} view={view} context={context} loadOlder={loadOlder} wanted={null} />
      <WhisperBox state={state} />
    </>
  );
}

type HeaderProps = Pick<WatchedProps, 'state' | 'row' | 'onBack'> & { name: string };

function WatchHeader({ name, state, row, onBack }: HeaderProps) {
  const t = useWords();
  const isPhone = usePhone();
  const { workspaceId, agentId } = useSeat();
  const acts = useActs(state);
  const stance = stanceOf(state, agentId);
  const isMine = stance === 'mine' || stance === 'offered';
  return (
    <header className={styles.paneHead}>
      {isPhone ? (
        <IconButton label={t('shell.back')} icon={<ChevronLeft size={20} />} onClick={onBack} />
      ) : null}
      <div className={styles.who}>
        <h2>{name}</h2>
        <OwnerPill state={state} />
        {row ? <RiskTags risks={row.risks} /> : null}
      </div>
      <div className={styles.acts}>
        {state.status === 'closed' ? null : <TransferButton state={state} acts={acts} />}
        {isMine || state.status === 'closed' ? null : (
          <Button type="primary" loading={acts.isBusy} onClick={() => void acts.take()}>
            {t('supervise.takeOver')}
          </Button>
        )}
        <Link
          href={`/${workspaceId}/inbox/all/${state.id}`}
          className={styles.open}
          aria-label={t('supervise.openInbox')}
          title={t('supervise.openInbox')}
        >
          <ExternalLink size={16} />
        </Link>
      </div>
    </header>
  );
}
