import type { ConversationId, ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { Merge } from 'lucide-react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { useRun } from '../actions/use-run.ts';
import styles from './merged-strip.module.css';

interface MergedProps {
  state: ConversationState;
  into: ConversationId;
}

/** In place of the field where nothing can be written any more: the way to where it goes on, and back. */
export function MergedStrip({ state, into }: MergedProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const { isBusy, run } = useRun();
  const params = { workspaceId, conversationId: state.id };
  return (
    <section className={styles.strip}>
      <Merge size={16} aria-hidden="true" />
      <p>{t('threads.mergedStrip')}</p>
      <Button type="primary" onClick={() => navigate(`/${workspaceId}/inbox/all/${into}`)}>
        {t('threads.openOther')}
      </Button>
      <Button
        loading={isBusy}
        onClick={() => void run(client.call('unmergeConversation', { params, body: {} }))}
      >
        {t('threads.unmerge')}
      </Button>
    </section>
  );
}
