import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { CornerUpRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { useWords } from '../../words/index.ts';
import type { Acts } from './use-acts.ts';

const TransferDialog = lazy(() =>
  import('./transfer-dialog.tsx').then((m) => ({ default: m.TransferDialog })),
);

/** Opens the hand-over to a team or a colleague. */
export function TransferButton({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const isPhone = usePhone();
  const [isOpen, setOpen] = useState(false);
  useAction('assign', () => setOpen(true));
  return (
    <>
      {isPhone ? (
        <IconButton
          label={t('acts.transfer')}
          icon={<CornerUpRight size={18} />}
          onClick={() => setOpen(true)}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('acts.transfer')}</Button>
      )}
      {isOpen ? (
        <Suspense fallback={null}>
          <TransferDialog state={state} acts={acts} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
