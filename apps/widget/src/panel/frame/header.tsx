import type { VisitorConversation } from '@parley/contract';
import { usePanel } from '../panel.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu } from './menu.tsx';

export interface HeaderProps {
  conversation: VisitorConversation | undefined;
  view: 'thread' | 'earlier';
  onView(view: 'thread' | 'earlier'): void;
}

/** Who one talks to, a menu, and the way out. */
export function Header({ conversation, view, onView }: HeaderProps) {
  const { t, host } = usePanel();
  return (
    <header class="header">
      {view === 'earlier' && (
        <button
          type="button"
          class="round"
          aria-label={t.back}
          title={t.back}
          onClick={() => onView('thread')}
        >
          <Icon name="back" />
        </button>
      )}
      {view === 'earlier' ? <h1 tabIndex={-1}>{t.earlier}</h1> : <Who conversation={conversation} />}
      <Menu
        conversation={conversation}
        onEarlier={() => onView('earlier')}
        onThread={() => onView('thread')}
      />
      {host.kind === 'frame' && (
        <button
          type="button"
          class="round"
          aria-label={t.close}
          title={t.close}
          onClick={() => host.send({ t: 'close' })}
        >
          <Icon name="down" />
        </button>
      )}
    </header>
  );
}

function Who({ conversation }: { conversation: VisitorConversation | undefined }) {
  const { t, state } = usePanel();
  const title = state.config?.title ?? '';
  const isServed = conversation?.owner === 'agent' && conversation.status === 'open';
  const agent = isServed ? (conversation.agentName ?? undefined) : undefined;
  return (
    <>
      <Avatar kind={agent ? 'agent' : 'house'} name={agent ?? title} size="large" />
      <div class="who">
        <h1 tabIndex={-1}>{agent ?? title}</h1>
        <p>{agent ? t.serving(title) : subtitle(conversation, t)}</p>
      </div>
    </>
  );
}

function subtitle(conversation: VisitorConversation | undefined, t: ReturnType<typeof usePanel>['t']) {
  if (conversation?.status === 'closed') return t.ended;
  if (conversation?.owner === 'queue') return t.waiting;
  if (conversation?.owner === 'agent') return t.agent;
  return `${t.assistant} · ${t.atOnce}`;
}
