import type { TemplateUse } from '@parley/contract';
import { MessageSquareText } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';

const TemplateDialog = lazy(() =>
  import('./template-dialog.tsx').then((m) => ({ default: m.TemplateDialog })),
);

interface TemplateButtonProps {
  channelAccountId: string;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onSend(use: TemplateUse, shown: string): void;
}

/** Says a template of the channel. */
export function TemplateButton({ channelAccountId, isOpen, onOpen, onSend }: TemplateButtonProps) {
  const t = useWords();
  return (
    <>
      <IconButton
        label={t('composing.template')}
        icon={<MessageSquareText size={18} />}
        onClick={() => onOpen(true)}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <TemplateDialog channelAccountId={channelAccountId} onSend={onSend} onClose={() => onOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
