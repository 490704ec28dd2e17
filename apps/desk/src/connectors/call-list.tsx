import type { CallOutcome, ConnectorCall, ConnectorId } from '@parley/contract';
import { Button, Table } from 'antd';
import { fullText, shareText } from '../shell/format.ts';
import { Part } from '../shell/page/page.tsx';
import { Wide } from '../shell/page/wide.tsx';
import { type Tone, ToneTag } from '../shell/tone-tag.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './connectors.module.css';
import { useCalls } from './connectors.ts';

const tones: Readonly<Record<CallOutcome, Tone>> = {
  ...{ ok: 'good', failed: 'waiting', unreachable: 'bad', timeout: 'bad', lies: 'bad' },
};

/** What was asked in the last two weeks, newest first, and how it went. */
export function CallList({ connectorId }: { connectorId: ConnectorId }) {
  const t = useWords();
  const locale = useLocale();
  const list = useCalls(connectorId);
  const calls = list.data?.pages.flatMap((page) => page.data) ?? [];
  const answered = calls.filter(({ outcome }) => outcome === 'ok' || outcome === 'failed').length;
  return (
    <Part title={t('connectors.view.calls')} text={t('connectors.callsText')}>
      {calls.length === 0 ? (
        <p className={styles.about}>{list.isPending ? t('shell.loading') : t('connectors.noCalls')}</p>
      ) : (
        <p className={styles.about}>
          {t('connectors.share', { count: calls.length, share: shareText(answered / calls.length, locale) })}
        </p>
      )}
      {calls.length > 0 ? <Calls calls={calls} /> : null}
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('shell.more')}
        </Button>
      ) : null}
    </Part>
  );
}

function Calls({ calls }: { calls: ConnectorCall[] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <Wide label={t('connectors.view.calls')}>
      <Table<ConnectorCall>
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={calls}
        columns={[
          {
            title: t('audit.at'),
            dataIndex: 'at',
            width: 150,
            render: (at: string) => fullText(at, locale),
          },
          { title: t('connectors.action'), dataIndex: 'action', width: 170 },
          {
            title: t('connectors.outcome'),
            width: 170,
            render: (_value, { outcome, failure, cached }) => (
              <>
                <ToneTag tone={tones[outcome]}>
                  {t(`connectors.outcomes.${outcome}`)}
                  {failure ? `: ${failure}` : ''}
                </ToneTag>{' '}
                {cached ? <ToneTag>{t('connectors.cached')}</ToneTag> : null}
              </>
            ),
          },
          {
            title: 'ms',
            width: 80,
            align: 'right',
            render: (_value, { tookMs, tries }) => (
              <span className="figures">
                {tookMs}
                {tries > 1 ? ` ×${tries}` : ''}
              </span>
            ),
          },
          {
            title: t('audit.detail'),
            render: (_value, { inputs, summary }) => (
              <span className={styles.detail}>
                {Object.entries(inputs)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join(' · ')}
                {summary ? ` → ${summary}` : ''}
              </span>
            ),
          },
        ]}
      />
    </Wide>
  );
}
