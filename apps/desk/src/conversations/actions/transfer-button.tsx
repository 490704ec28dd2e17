import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { CornerUpRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useAction } from '../../shell/keys/actions.ts';
import { useWords } from '../../words/index.ts';
import styles from './header.module.css';
import type { Acts } from './use-acts.ts';

const TransferDialog = lazy(() =>
  import('./transfer-dialog.tsx').then((m) => ({ default: m.TransferDialog })),
);

/** Opens the hand-over to a team or a colleague. */
export function TransferButton({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('assign', () => setOpen(true));
  return (
    <>
      <Button aria-label={t('acts.transfer')} onClick={() => setOpen(true)}>
        <CornerUpRight size={18} className={styles.sign} aria-hidden="true" />
        <span className={styles.word}>{t('acts.transfer')}</span>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <TransferDialog state={state} acts={acts} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
