import type { ConversationId } from '@parley/contract';
import { Button } from 'antd';
import { SearchX } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useContact } from '../contacts/contact.ts';
import styles from '../frame/inbox/inbox.module.css';
import { useNames } from '../people/agents.ts';
import { Empty } from '../shell/empty.tsx';
import { useAwaitedActions } from '../shell/keys/actions.ts';
import { problemWords } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { complain } from '../shell/toast.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { ConversationHeader } from './actions/header.tsx';
import { useActs } from './actions/use-acts.ts';
import { Composer } from './composer/composer.tsx';
import { useRow } from './list/lists.ts';
import { useSeeing } from './list/mentions.ts';
import type { EventContext } from './thread/event-words.ts';
import { Thread } from './thread/thread.tsx';
import { useConversation } from './thread/use-conversation.ts';
import { MergedStrip } from './threads/merged-strip.tsx';

interface ConversationPaneProps {
  id: ConversationId;
  wanted: number | null;
  isContextOpen: boolean;
  onToggleContext(): void;
  onBack(): void;
  onNext(): void;
  /** what lies over the log */
  overlay: ReactNode;
}
type Opened = ReturnType<typeof useConversation>;

/** One conversation: head, log and field. */
export function ConversationPane(props: ConversationPaneProps) {
  const t = useWords();
  const opened = useConversation(props.id);
  const { view } = opened;
  if (view?.status === 'failed')
    return (
      <Empty icon={<SearchX size={22} />} title={problemWords(t, view.error)} text={t('thread.cannotShow')}>
        <Button onClick={props.onBack}>{t('shell.back')}</Button>
      </Empty>
    );
  if (!view?.thread.state) return <ThreadSkeleton of={props.id} />;
  return <Shown {...props} opened={opened} />;
}

function Shown({ opened, ...props }: ConversationPaneProps & { opened: Opened }) {
  const { id, wanted, isContextOpen, onToggleContext, onBack, onNext, overlay } = props;
  const { view, loadOlder } = opened;
  const state = view?.thread.state;
  if (!view || !state) throw new Error('shown before it was there');
  const t = useWords();
  const locale = useLocale();
  const { agentId } = useSeat();
  const names = useNames();
  useSeeing(id);
  const acts = useActs(state);
  const contact = useContact(state.contactId).data;
  const row = useRow(id);
  const name = contact?.name ?? row?.contactName ?? '';
  const picture = row?.contactPicture ?? contact?.picture;
  const context = useMemo(
    (): EventContext => ({ t, names, me: agentId, contactName: name, contactPicture: picture, locale }),
    [t, names, agentId, name, picture, locale],
  );
  return (
    <>
      <ConversationHeader
        state={state}
        name={name}
        picture={picture}
        isVerified={contact?.verified ?? false}
        acts={acts}
        isContextOpen={isContextOpen}
        onToggleContext={onToggleContext}
        onBack={onBack}
      />
      <div className={styles.log}>
        <Thread id={id} view={view} context={context} loadOlder={loadOlder} wanted={wanted} />
        {overlay}
      </div>
      {state.mergedInto ? (
        <MergedStrip state={state} into={state.mergedInto} />
      ) : (
        <Composer state={state} entries={view.thread.entries} acts={acts} onNext={onNext} />
      )}
    </>
  );
}

function ThreadSkeleton({ of }: { of: ConversationId }) {
  const t = useWords();
  useAwaitedActions(of, () => complain(t('thread.stillLoading')));
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {[46, 62, 38, 54, 70, 44].map((width, index) => (
        <i
          key={width}
          style={{ width: `${width}%`, alignSelf: index % 3 === 1 ? 'flex-end' : 'flex-start' }}
        />
      ))}
    </div>
  );
}
