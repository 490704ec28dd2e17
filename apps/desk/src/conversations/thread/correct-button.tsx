import type { Entry } from '@parley/contract';
import { ThumbsDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './message.module.css';

const CorrectDialog = lazy(() => import('./correct-dialog.tsx').then((m) => ({ default: m.CorrectDialog })));

/** Lets whoever reads it say that the bot answered wrongly. */
export function CorrectButton({ entry }: { entry: Entry }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        className={styles.correct}
        label={t('correct.open')}
        icon={<ThumbsDown size={13} />}
        onClick={() => setOpen(true)}
      />
      {isOpen ? (
        <Suspense>
          <CorrectDialog entry={entry} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
