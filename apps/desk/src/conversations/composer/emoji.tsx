import { Smile } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { Pop } from '../../shell/pop.tsx';
import { useWords } from '../../words/index.ts';

const EmojiBoard = lazy(() => import('./emoji-board.tsx').then((m) => ({ default: m.EmojiBoard })));

/** A small board of signs that service people use. */
export function EmojiButton({ onPick, isDisabled }: { onPick(sign: string): void; isDisabled: boolean }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('emoji', () => setOpen(true), !isDisabled);
  const pick = (sign: string) => {
    onPick(sign);
    setOpen(false);
  };
  return (
    <Pop
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <Suspense fallback={null}>
          <EmojiBoard onPick={pick} />
        </Suspense>
      }
      placement="topLeft"
    >
      <IconButton
        label={t('composer.emoji')}
        icon={<Smile size={18} />}
        action="emoji"
        disabled={isDisabled}
      />
    </Pop>
  );
}
