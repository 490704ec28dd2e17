import type { ContactId, TimelineItem } from '@parley/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'wouter';
import { useChannelNames } from '../../channels/channels.ts';
import { authorWords, type EventContext, eventWords } from '../../conversations/thread/event-words.ts';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { dayText, timeText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { useNow } from '../../shell/now.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { evidenceWords } from '../evidence-words.ts';
import { PageLink } from '../visits.tsx';
import styles from './customer-page.module.css';

/** Everything that happened with a person, on every channel, the newest first. */
export function Timeline({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const locale = useLocale();
  const nowMs = useNow(60_000);
  const { items, error, hasNextPage, isFetchingNextPage, fetchNextPage, isPending } = useTimeline(contactId);
  if (error) return <p className={styles.problem}>{problemWords(t, error)}</p>;
  const days = byDay(items, (at) => dayText(at, nowMs, locale));
  return (
    <div className={styles.timeline}>
      {!isPending && items.length === 0 ? <p className={styles.quietly}>{t('persons.nothingYet')}</p> : null}
      {days.map(([day, own]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          {own.map((item) => (
            <Item key={keyOf(item)} item={item} />
          ))}
        </section>
      ))}
      {hasNextPage ? (
        <Button block type="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </div>
  );
}

function byDay(items: readonly TimelineItem[], dayOf: (at: string) => string) {
  const days = new Map<string, TimelineItem[]>();
  for (const item of items) days.set(dayOf(item.at), [...(days.get(dayOf(item.at)) ?? []), item]);
  return [...days];
}

function useTimeline(contactId: ContactId) {
  const { workspaceId } = useSeat();
  const found = useInfiniteQuery({
    queryKey: ['contacts', workspaceId, contactId, 'timeline'],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listTimeline', {
        params: { workspaceId, contactId },
        query: { limit: 50, ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
  return { ...found, items: found.data?.pages.flatMap(({ data }) => data) ?? [] };
}

const keyOf = (item: TimelineItem) =>
  item.kind === 'entry'
    ? `${item.entry.conversationId} ${item.entry.seq}`
    : item.kind === 'visit'
      ? item.visit.id
      : item.merge.id;

function Item({ item }: { item: TimelineItem }) {
  const locale = useLocale();
  return (
    <div className={styles.item}>
      <time dateTime={item.at}>{timeText(item.at, locale)}</time>
      {item.kind === 'entry' ? <EntryItem item={item} /> : null}
      {item.kind === 'visit' ? <Visited item={item} /> : null}
      {item.kind === 'merge' ? <Merged item={item} /> : null}
    </div>
  );
}

type Of<K extends TimelineItem['kind']> = Extract<TimelineItem, { kind: K }>;

function EntryItem({ item: { entry, conversation } }: { item: Of<'entry'> }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { agentId, workspaceId } = useSeat();
  const context: EventContext = { t, names, me: agentId, contactName: conversation.contactName, locale };
  const { body, author } = entry;
  const where = (
    <Where
      channelId={conversation.channelAccountId}
      href={`/${workspaceId}/inbox/all/${conversation.id}?seq=${entry.seq}`}
    />
  );
  if (body.kind === 'message' || body.kind === 'note') {
    const text = body.text ?? body.attachments?.map(({ name }) => name).join(', ') ?? '';
    return (
      <div className={cx(styles.entry, body.kind === 'note' && styles.note)}>
        <p className={styles.said}>
          <b>{authorWords(author, context)}</b> {text}
        </p>
        {where}
      </div>
    );
  }
  if (body.kind === 'read' || body.kind === 'brief' || body.kind === 'bot-turn') return null;
  if (body.kind === 'delivery' || body.kind === 'media-fetched') return null;
  return (
    <p className={cx(styles.entry, styles.quietly)}>
      <span>{eventWords(entry, body, context)}</span>
      {where}
    </p>
  );
}

function Where({ channelId, href }: { channelId: string; href: string }) {
  const t = useWords();
  const channel = useChannelNames().data?.find(({ id }) => id === channelId);
  return (
    <small className={styles.where}>
      <Link href={href}>{channel?.name ?? t('contacts.openIt')}</Link>
    </small>
  );
}

function Visited({ item: { visit } }: { item: Of<'visit'> }) {
  const t = useWords();
  const [first] = visit.pages;
  return (
    <div className={styles.quietly}>
      <p>
        {t('persons.visited', { count: visit.pages.length })}
        {visit.source ? ` · ${t('persons.from', { source: visit.source })}` : ''}
      </p>
      {first ? <PageLink url={first.url} title={first.title} /> : null}
    </div>
  );
}

function Merged({ item: { merge } }: { item: Of<'merge'> }) {
  const t = useWords();
  const names = useNames();
  return (
    <p className={styles.quietly}>
      {merge.by ? t('persons.wasMerged', { who: names.agent(merge.by) }) : t('persons.wasJoined')}{' '}
      {merge.evidence.map((each) => evidenceWords(t, each)).join(' · ')}
      {merge.undone ? ` (${t('persons.takenBack')})` : ''}
    </p>
  );
}
