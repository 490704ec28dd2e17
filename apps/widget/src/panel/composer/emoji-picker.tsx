import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import './emoji-picker.css';

const emoji = Array.from(
  new Intl.Segmenter().segment(
    '😀😄😁😂🤣😊🙂😉😍😘🤔🤨😐😅😓😢😭😤😡😱😳😴🤒🥳😎🤝👍👎👌✌️🙏👏💪👋🙌🤞❤️💔🎉🎁⭐🔥✨✅❌❗❓💡📷📦🚚🛒💳🧾🔧📱💻🎧⌚🏠☕🌙☀️🌧️',
  ),
  ({ segment }) => segment,
);
const columns = 8;

export interface EmojiPickerProps {
  onChoose(emoji: string): void;
  onClose(): void;
}

/** A small grid of emoji; the arrow keys walk over it. */
export function EmojiPicker({ onChoose, onClose }: EmojiPickerProps) {
  const { t } = usePanel();
  const grid = useRef<HTMLDivElement>(null);
  const focus = (at: number) => (grid.current?.children[at] as HTMLElement | undefined)?.focus();
  useEffect(() => focus(0), []);

  const pressed = (event: KeyboardEvent) => {
    const at = Array.from(grid.current?.children ?? []).indexOf(document.activeElement as Element);
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const step = steps[event.key];
    if (step !== undefined) focus(Math.min(emoji.length - 1, Math.max(0, at + step)));
    else if (event.key === 'Escape') {
      onClose();
      document.getElementById('message')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="emoji" role="toolbar" aria-label={t.emojiGroups} ref={grid} onKeyDown={pressed}>
      {emoji.map((one, at) => (
        <button key={one} type="button" tabIndex={at === 0 ? 0 : -1} onClick={() => onChoose(one)}>
          {one}
        </button>
      ))}
    </div>
  );
}
