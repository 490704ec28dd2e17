import type { ConversationState } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { useSeat } from '../shell/seat.tsx';
import { Section } from '../shell/section.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './context.module.css';
import { PageLink } from './visits.tsx';

/** Where the customer was when the conversation began. */
export function Visit({ state }: { state: ConversationState }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data: first } = useQuery({
    queryKey: ['conversations', workspaceId, 'first-entry', state.id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const params = { workspaceId, conversationId: state.id };
      const page = await client.call('listEntries', { params, query: { after: 0, limit: 1 }, signal });
      return page.data[0] ?? null;
    },
  });
  const page = first?.body.kind === 'started' ? first.body.page : undefined;
  if (!page) return null;
  return (
    <Section name="page" title={t('contacts.page')}>
      <PageLink url={page.url} title={page.title} />
      <p className={styles.quiet}>{fullText(state.createdAt, locale)}</p>
    </Section>
  );
}
