import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { cx } from '../../shell/look/cx.ts';
import { Page } from '../../shell/page/page.tsx';
import { Wide } from '../../shell/page/wide.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { actionText } from './action-text.ts';
import { detailText } from './detail-text.ts';
import styles from './settings.module.css';

/** Who changed what, and when. */
export function AuditPage() {
  const t = useWords();
  const locale = useLocale();
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
              width: 170,
              render: (_, line) => <span className="figures">{fullText(line.at, locale)}</span>,
            },
            {
              title: t('audit.actor'),
              width: 160,
              render: (_, { actor }) => (actor === 'system' ? t('audit.system') : actor),
            },
            {
              title: t('audit.action'),
              width: 170,
              render: (_, { action }) => (
                <span className={styles.whole} title={action}>
                  {actionText(action, t)}
                </span>
              ),
            },
            {
              title: t('audit.object'),
              width: 150,
              render: (_, line) => <div className={cx(styles.detail, styles.id)}>{line.object}</div>,
            },
            {
              title: t('audit.detail'),
              render: (_, line) => (
                <div className={cx(styles.detail, styles.roomy)}>{detailText(line.detail)}</div>
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
