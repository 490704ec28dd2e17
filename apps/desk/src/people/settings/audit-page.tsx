import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { Page } from '../../shell/page/page.tsx';
import { Wide } from '../../shell/page/wide.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { IdText } from '../../shell/text/id-text.tsx';
import { languageNames, useLocale, useWords, wordsFor } from '../../words/index.ts';
import { actionText } from './action-text.ts';
import { detailText } from './detail-text.ts';
import { detailWords } from './detail-words.ts';
import styles from './settings.module.css';

/** Who changed what, and when. */
export function AuditPage() {
  const t = useWords();
  const locale = useLocale();
  const told = detailWords({ locale, t, wordsFor, languageNames });
  const { workspaceId } = useSeat();
  const { data, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['audit', workspaceId],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listAudit', {
        params: { workspaceId },
        query: { limit: 100, ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
  return (
    <Page title={t('settings.audit')} text={t('audit.text')} isWide>
      <Wide label={t('settings.audit')}>
        <Table
          rowKey="id"
          size="small"
          loading={isPending}
          pagination={false}
          dataSource={data?.pages.flatMap((page) => page.data) ?? []}
          columns={[
            {
              title: t('audit.at'),
              render: (_, line) => (
                <time className={cx('figures', styles.whole)} dateTime={line.at}>
                  {fullText(line.at, locale)}
                </time>
              ),
            },
            {
              title: t('audit.actor'),
              render: (_, { actor }) => (
                <div className={styles.actor}>{actor === 'system' ? t('audit.system') : actor}</div>
              ),
            },
            {
              title: t('audit.action'),
              render: (_, { action }) => (
                <span className={styles.action} title={action}>
                  {actionText(action, t)}
                </span>
              ),
            },
            {
              title: t('audit.object'),
              render: (_, line) => (
                <div className={styles.detail}>
                  <IdText text={line.object} />
                </div>
              ),
            },
            {
              title: t('audit.detail'),
              render: (_, line) => (
                <div className={styles.detail}>
                  <IdText text={detailText(line.detail, told)} />
                </div>
              ),
            },
          ]}
        />
      </Wide>
      {hasNextPage ? (
        <Button type="text" block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </Page>
  );
}
