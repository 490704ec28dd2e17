import type { ConnectedAccount } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemText } from '../../conversations/thread/problem-text.ts';
import { client } from '../../shell/client.ts';
import { countText, fullText } from '../../shell/format.ts';
import { Part } from '../../shell/page/page.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './accounts.module.css';
import { accountHealthKey } from './accounts.ts';

const askMs = 10_000;
const tones = { on: 'good', off: 'plain', failing: 'bad' } as const;

/** How an account is doing: what came and went last, what failed, what waits. */
export function AccountHealth({ account }: { account: ConnectedAccount }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: accountHealthKey(workspaceId, account.id),
    queryFn: ({ signal }) =>
      client.call('getChannelHealth', {
        params: { workspaceId, connectedAccountId: account.id },
        signal,
      }),
    refetchInterval: askMs,
  });
  if (!data) return null;
  const at = (when: string | null) => (when ? fullText(when, locale) : t('accounts.never'));
  const count = (number: number) => countText(number, locale);
  return (
    <Part title={t('accounts.health')} text={t('accounts.healthText')}>
      <dl className={styles.health}>
        <Fact name={t('accounts.switchOn')}>
          <ToneTag tone={tones[data.status]}>{t(`accounts.${data.status}`)}</ToneTag>
        </Fact>
        <Fact name={t('accounts.lastEvent')}>{at(data.lastEventAt)}</Fact>
        <Fact name={t('accounts.lastSent')}>{at(data.lastSentAt)}</Fact>
        <Fact name={t('accounts.waitingIn')}>{count(data.waitingEvents)}</Fact>
        <Fact name={t('accounts.waitingOut')}>{count(data.waitingDeliveries)}</Fact>
        <Fact name={t('accounts.failures')}>
          {data.failures.length === 0
            ? t('accounts.none')
            : data.failures
                .map((each) => `${problemText(t, each.class)}: ${t('accounts.times', { count: each.count })}`)
                .join(' · ')}
        </Fact>
        <Fact name={t('accounts.unknowns')}>{count(data.unknown)}</Fact>
        <Fact name={t('accounts.refused')}>
          {count(data.refusedCalls)}
          {data.lastRefusal ? ` · ${data.lastRefusal}` : ''}
        </Fact>
        {data.tokens.map((token) => (
          <Fact key={token.name} name={t('accounts.tokenUntil', { name: token.name })}>
            {at(token.expiresAt)}
          </Fact>
        ))}
        {data.cursors.map((cursor) => (
          <Fact key={cursor.cursor} name={t('accounts.cursor', { name: cursor.cursor })}>
            {at(cursor.pulledAt)}
            {cursor.problem ? ` · ${cursor.problem}` : ''}
          </Fact>
        ))}
        {data.breaks.map((each) => (
          <Fact key={each.to} name={t('accounts.lineBreak')}>
            {t('accounts.gap', { from: at(each.from), to: at(each.to) })}
            {' · '}
            {each.found === null ? t('accounts.notToldAgain') : t('accounts.caughtUp', { count: each.found })}
          </Fact>
        ))}
        {data.gaps.map((gap) => (
          <Fact key={gap.from} name={t('accounts.gaps')}>
            {t('accounts.gap', { from: at(gap.from), to: at(gap.to) })}
          </Fact>
        ))}
      </dl>
    </Part>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
