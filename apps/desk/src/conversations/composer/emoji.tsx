import { Popover } from 'antd';
import { Smile } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './emoji.module.css';

const emoji = [
  ...['😀', '😄', '😊', '🙂', '😉', '😍', '🤗', '🤔', '😅', '😂', '🥳', '😌', '😔', '😢', '😮', '🙏'],
  ...['👍', '👌', '👏', '🤝', '💪', '✌️', '🙌', '👋', '❤️', '💚', '🌹', '🎉', '🎁', '✨', '⭐', '🔥'],
  ...['✅', '❌', '⚠️', '❓', '💡', '📌', '📎', '📷', '📦', '🚚', '💰', '🧾', '🛒', '🕐', '📞', '✉️'],
];

/** A small board of signs that service people use. */
export function EmojiButton({ onPick }: { onPick(sign: string): void }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const board = (
    <div className={styles.emoji} role="dialog" aria-label={t('composer.emoji')}>
      {emoji.map((sign) => (
        <button
          key={sign}
          type="button"
          onClick={() => {
            onPick(sign);
            setOpen(false);
          }}
        >
          {sign}
        </button>
      ))}
    </div>
  );
  return (
    <Popover trigger="click" open={isOpen} onOpenChange={setOpen} content={board} placement="topLeft">
      <IconButton label={t('composer.emoji')} icon={<Smile size={18} />} />
    </Popover>
  );
}
