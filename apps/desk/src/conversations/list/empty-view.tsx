import type { SavedViewId } from '@parley/contract';
import { Button } from 'antd';
import { AtSign, Bookmark, Bot, CircleCheck, Coffee, Inbox, MessagesSquare } from 'lucide-react';
import { Link } from 'wouter';
import { useAgents } from '../../people/agents.ts';
import { useSetState } from '../../people/use-set-state.ts';
import { Empty } from '../../shell/empty.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { isSaved, type ListId } from '../views.ts';
import { filterWords } from './saved/filter-words.ts';
import { useSavedView } from './saved/saved-views.ts';
import { useNaming } from './saved/use-naming.ts';

const icons = {
  mine: Inbox,
  queue: Coffee,
  bot: Bot,
  all: MessagesSquare,
  closed: CircleCheck,
  mentions: AtSign,
} as const;

/** What will be here, and how it gets here. */
export function EmptyView({ view }: { view: ListId }) {
  return isSaved(view) ? <EmptySaved view={view} /> : <EmptyOwn view={view} />;
}

function EmptySaved({ view }: { view: ListId }) {
  const t = useWords();
  const saved = useSavedView(view);
  const naming = useNaming();
  const filter = saved ? filterWords(saved.filter, naming) : '';
  return (
    <Empty icon={<Bookmark size={22} />} title={t('saved.empty')} text={t('saved.emptyText', { filter })} />
  );
}

function EmptyOwn({ view }: { view: Exclude<ListId, SavedViewId> }) {
  const t = useWords();
  const { role, workspaceId } = useSeat();
  const Icon = icons[view];
  return (
    <Empty
      icon={<Icon size={22} />}
      title={t(`inbox.empty.${view}.title`)}
      text={t(`inbox.empty.${view}.text`)}
    >
      {view === 'mine' ? <GoOnline /> : null}
      {view === 'all' && mayAct(role, 'admin') ? (
        <Link href={`/${workspaceId}/settings/channels`}>{t('inbox.empty.connect')}</Link>
      ) : null}
    </Empty>
  );
}

function GoOnline() {
  const t = useWords();
  const { agentId } = useSeat();
  const setState = useSetState();
  const self = useAgents().data?.find((agent) => agent.id === agentId);
  if (!self || self.state === 'online') return null;
  return (
    <Button type="primary" onClick={() => void setState('online')}>
      {t('inbox.empty.goOnline')}
    </Button>
  );
}
