import type { ConversationRow } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import type { EventContext } from '../thread/event-words.ts';
import { LineView } from '../thread/line-view.tsx';
import { linesOf } from '../thread/lines.ts';
import styles from './earlier.module.css';

/** An earlier conversation beside the present one, to read only. */
export function Reading({ row, onClose }: { row: ConversationRow; onClose(): void }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const { workspaceId, agentId } = useSeat();
  const { data, error } = useQuery({
    queryKey: ['conversations', workspaceId, 'reading', row.id],
    queryFn: ({ signal }) =>
      client.call('listEntries', {
        params: { workspaceId, conversationId: row.id },
        query: { limit: 500 },
        signal,
      }),
  });
  const lines = useMemo(() => linesOf(data?.data ?? [], { unreadAfter: null, outgoing: [] }), [data]);
  const context: EventContext = { t, names, me: agentId, contactName: row.contactName, locale };
  return (
    <Drawer
      open
      size={560}
      title={t('contacts.earlierOf', { name: row.contactName, when: fullText(row.createdAt, locale) })}
      extra={<Link href={`/${workspaceId}/inbox/all/${row.id}`}>{t('contacts.openIt')}</Link>}
      styles={{ body: { padding: '8px 0 24px' } }}
      onClose={onClose}
    >
      {error ? <p className={styles.problem}>{problemWords(t, error)}</p> : null}
      {lines.map((line) => (
        <LineView
          key={line.key}
          line={line}
          context={context}
          receipts={{ readSeq: row.contactReadSeq, receivedSeq: row.contactReceivedSeq }}
          nowMs={Date.now()}
          isFound={false}
        />
      ))}
    </Drawer>
  );
}
