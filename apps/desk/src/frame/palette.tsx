import type { ConversationRow } from '@parley/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { Command } from 'cmdk';
import {
  Bookmark,
  BookOpen,
  Inbox,
  Keyboard,
  MessageSquare,
  MoonStar,
  Radar,
  Settings,
  Sun,
  TicketCheck,
  UserRound,
  Workflow,
} from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useBotPages } from '../bot/pages.ts';
import { reachOf, useFoundContacts } from '../contacts/found-contacts.tsx';
import { listsKey } from '../conversations/list/lists.ts';
import type { RowsPage } from '../conversations/list/order.ts';
import { useSavedViews } from '../conversations/list/saved/saved-views.ts';
import { views } from '../conversations/views.ts';
import { useCalm } from '../knowledge/articles.ts';
import { Keys } from '../shell/icon-button.tsx';
import { act, useAvailableActions } from '../shell/keys/actions.ts';
import type { ActionId } from '../shell/keys/key-map.ts';
import { usePreference } from '../shell/preferences.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { useSupervisePages } from '../supervise/pages.ts';
import { useWords } from '../words/index.ts';
import styles from './palette.module.css';
import { settingsPages, usePages } from './settings/pages.ts';

/** Everything that can be done or reached, by typing a little of it. */
export function Palette({ onClose }: { onClose(): void }) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const then = (run: () => void) => () => {
    dialog.current?.close();
    // after the dialog has given the focus back, so that what runs may take it
    requestAnimationFrame(run);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      aria-modal="true"
      className={styles.palette}
      aria-label={t('palette.label')}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <Command label={t('palette.label')} loop>
        <Command.Input placeholder={t('palette.placeholder')} value={typed} onValueChange={setTyped} />
        <Command.List>
          <Command.Empty>{t('palette.nothing')}</Command.Empty>
          <Doings then={then} />
          <Places then={then} />
          <People then={then} />
          <Customers then={then} text={useCalm(typed, 150)} />
        </Command.List>
      </Command>
    </dialog>
  );
}

interface GroupProps {
  then(run: () => void): () => void;
}

/** Going somewhere has its own group. */
const isDoing = (id: ActionId) =>
  id !== 'palette' && id !== 'next' && id !== 'previous' && !id.startsWith('go');

function Doings({ then }: GroupProps) {
  const t = useWords();
  const actions = useAvailableActions().filter(isDoing);
  const [appearance, setAppearance] = usePreference('appearance');
  const isDark = appearance === 'dark';
  return (
    <Command.Group heading={t('palette.actions')}>
      {actions.map((id) => (
        <Item key={id} icon={<Keyboard size={15} />} onSelect={then(() => act(id))} keys={id}>
          {t(`actions.${id}`)}
        </Item>
      ))}
      <Item
        icon={isDark ? <Sun size={15} /> : <MoonStar size={15} />}
        onSelect={then(() => setAppearance(isDark ? 'light' : 'dark'))}
      >
        {isDark ? t('palette.light') : t('palette.dark')}
      </Item>
    </Command.Group>
  );
}

function Places({ then }: GroupProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const allowed = usePages();
  const studio = useBotPages();
  const supervise = useSupervisePages();
  const saved = useSavedViews();
  return (
    <Command.Group heading={t('palette.places')}>
      {views.map((view) => (
        <Item
          key={view}
          icon={<Inbox size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/inbox/${view}`))}
        >
          {t('palette.inbox', { view: t(`views.${view}`) })}
        </Item>
      ))}
      {saved.map(({ id, name }) => (
        <Item
          key={id}
          value={`${name} ${id}`}
          icon={<Bookmark size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/inbox/${id}`))}
        >
          {t('palette.inbox', { view: name })}
        </Item>
      ))}
      <Item
        icon={<TicketCheck size={15} />}
        keys="goTickets"
        onSelect={then(() => navigate(`/${workspaceId}/tickets`))}
      >
        {t('tickets.name')}
      </Item>
      <Item
        icon={<BookOpen size={15} />}
        keys="goKnowledge"
        onSelect={then(() => navigate(`/${workspaceId}/knowledge`))}
      >
        {t('knowledge.name')}
      </Item>
      {studio.map((page) => (
        <Item
          key={page}
          icon={<Workflow size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/bot/${page}`))}
        >
          {t('palette.studio', { page: t(`studio.${page}`) })}
        </Item>
      ))}
      {supervise.map((page) => (
        <Item
          key={page}
          icon={<Radar size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/supervise/${page}`))}
        >
          {t('palette.supervise', { page: t(`supervise.pages.${page}`) })}
        </Item>
      ))}
      {settingsPages
        .filter((page) => allowed.includes(page))
        .map((page) => (
          <Item
            key={page}
            icon={<Settings size={15} />}
            onSelect={then(() => navigate(`/${workspaceId}/settings/${page}`))}
          >
            {t('palette.setting', { page: t(`settings.${page}`) })}
          </Item>
        ))}
    </Command.Group>
  );
}

function People({ then }: GroupProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const rows = useMemo(() => knownRows(workspaceId), [workspaceId]);
  return (
    <Command.Group heading={t('palette.conversations')}>
      {rows.map((row) => (
        <Item
          key={row.id}
          value={`${row.contactName} ${row.id}`}
          icon={<MessageSquare size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/inbox/all/${row.id}`))}
        >
          {row.contactName} <small>{row.preview?.text}</small>
        </Item>
      ))}
    </Command.Group>
  );
}

/** Everybody whose name, address or number holds what is typed. */
function Customers({ then, text }: GroupProps & { text: string }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const found = useFoundContacts(text);
  if (found.length === 0) return null;
  return (
    <Command.Group heading={t('found.customers')}>
      {found.map((contact) => (
        <Item
          key={contact.id}
          value={`${contact.name} ${reachOf(contact)} ${contact.id}`}
          icon={<UserRound size={15} />}
          onSelect={then(() => navigate(`/${workspaceId}/customers/${contact.id}`))}
        >
          {contact.name} <small>{reachOf(contact)}</small>
        </Item>
      ))}
    </Command.Group>
  );
}

function knownRows(workspaceId: string): ConversationRow[] {
  const lists = queries.getQueriesData<InfiniteData<RowsPage>>({ queryKey: listsKey(workspaceId) });
  const rows = lists.flatMap(([, held]) => held?.pages.flatMap((page) => page.data) ?? []);
  return [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, 60);
}

interface ItemProps {
  icon: ReactNode;
  children: ReactNode;
  keys?: ActionId;
  value?: string;
  onSelect(): void;
}

function Item({ icon, children, keys, value, onSelect }: ItemProps) {
  return (
    <Command.Item onSelect={onSelect} {...(value ? { value } : {})}>
      {icon}
      <span>{children}</span>
      {keys ? <Keys action={keys} /> : null}
    </Command.Item>
  );
}
