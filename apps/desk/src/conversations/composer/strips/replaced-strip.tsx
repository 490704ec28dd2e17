import type { ConversationId } from '@parley/contract';
import { Button } from 'antd';
import { MonitorSmartphone } from 'lucide-react';
import { useWords } from '../../../words/index.ts';
import { forgetReplaced, hasContent, takeBack, useReplaced } from '../drafts.ts';
import styles from '../strips.module.css';

/** What another device had written when these words took its place, one step back. */
export function ReplacedStrip({ id }: { id: ConversationId }) {
  const t = useWords();
  const replaced = useReplaced(id);
  if (!replaced || !hasContent(replaced)) return null;
  return (
    <div className={styles.strip} role="status">
      <MonitorSmartphone size={14} />
      <p>
        {t('composing.replaced')}
        <q className={styles.said}>{replaced.reply || replaced.note}</q>
      </p>
      <Button size="small" onClick={() => takeBack(id)}>
        {t('composing.takeBack')}
      </Button>
      <Button size="small" type="text" onClick={() => forgetReplaced(id)}>
        {t('shell.discard')}
      </Button>
    </div>
  );
}
