import type { EntryBody, ScreenedMessage, ScreeningVerdict } from '@parley/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Segmented } from 'antd';
import { Check, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { ScreenedLabel } from '../../conversations/thread/screened-label.tsx';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { fullText } from '../../shell/format.ts';
import { Page } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './words.module.css';
import { wordsKey } from './words.ts';

type Is = 'open' | 'decided';

/** Messages in which sensitive words were met, to be judged. */
export function ReviewPage() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [is, setIs] = useState<Is>('open');
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...wordsKey(workspaceId), 'messages', is],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      client.call('listScreenedMessages', {
        params: { workspaceId },
        query: { is, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.next_cursor,
  });
  const messages = data?.pages.flatMap((page) => page.data);
  return (
    <Page
      title={t('supervise.pages.review')}
      text={t('supervise.review.text')}
      extra={
        <Segmented<Is>
          value={is}
          onChange={setIs}
          options={[
            { value: 'open', label: t('supervise.review.open') },
            { value: 'decided', label: t('supervise.review.decided') },
          ]}
        />
      }
    >
      {error ? problemWords(t, error) : null}
      {messages?.length === 0 ? (
        <Empty
          icon={<ShieldCheck size={22} />}
          title={t('supervise.review.none')}
          text={t('supervise.review.noneText')}
        />
      ) : null}
      <ul className={styles.messages}>
        {messages?.map((message) => (
          <Message key={`${message.entry.conversationId}-${message.entry.seq}`} message={message} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </Page>
  );
}

function Message({ message }: { message: ScreenedMessage }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const names = useNames();
  const { entry, contactName, verdict } = message;
  const { author, body } = entry;
  const said = saidIn(body);
  if (said === undefined) return null;
  const who =
    author.kind === 'agent'
      ? names.agent(author.id)
      : author.kind === 'contact'
        ? contactName
        : t('people.bot');
  return (
    <li>
      <div className={styles.messageHead}>
        <b>{who}</b>
        <Link href={`/${workspaceId}/supervise/monitor/${entry.conversationId}`}>{contactName}</Link>
        <time dateTime={entry.at}>{fullText(entry.at, locale)}</time>
        {verdict ? (
          <ToneTag tone={verdict === 'fine' ? 'good' : 'bad'}>{t(`supervise.review.${verdict}`)}</ToneTag>
        ) : null}
      </div>
      <p className={styles.said}>{said}</p>
      {'screened' in body && body.screened ? <ScreenedLabel entry={entry} screened={body.screened} /> : null}
      {message.note ? <q>{message.note}</q> : null}
      {verdict ? null : <Judgement message={message} />}
    </li>
  );
}

/** The words that were looked through: of a message, of what it was changed to, or of a note that left the house. */
function saidIn(body: EntryBody): string | undefined {
  if (body.kind === 'transferred') return body.note ?? '';
  return body.kind === 'message' || body.kind === 'edited' ? (body.text ?? '') : undefined;
}

function Judgement({ message: { entry } }: { message: ScreenedMessage }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [note, setNote] = useState('');
  const { conversationId, seq } = entry;
  const saving = useSave<ScreeningVerdict>({
    save: (verdict) =>
      client.call('judgeScreenedMessage', {
        params: { workspaceId },
        body: { conversationId, seq, verdict, note },
      }),
    touches: [wordsKey(workspaceId)],
  });
  return (
    <div className={styles.judgement}>
      <Input
        value={note}
        maxLength={500}
        placeholder={t('supervise.review.note')}
        aria-label={t('supervise.review.note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button icon={<Check size={14} />} loading={saving.isPending} onClick={() => saving.mutate('fine')}>
        {t('supervise.review.judgeFine')}
      </Button>
      <Button
        danger
        icon={<ShieldAlert size={14} />}
        loading={saving.isPending}
        onClick={() => saving.mutate('breach')}
      >
        {t('supervise.review.judgeBreach')}
      </Button>
    </div>
  );
}
