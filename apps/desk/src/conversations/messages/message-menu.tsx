import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../../words/index.ts';
import type { SaidLine } from '../thread/lines.ts';
import styles from './messages.module.css';
import { useThreadActs } from './thread-acts.ts';
import { useLongPress } from './use-long-press.ts';

const Choices = lazy(() => import('./menu-choices.tsx').then((m) => ({ default: m.MenuChoices })));

/** The menu of one message: its button, and what a long press on the message does. Nothing where messages are only read. */
export function useMessageMenu(line: SaidLine, who: string, isTabStop: boolean) {
  const t = useWords();
  const acts = useThreadActs();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const press = useLongPress(() => setOpen(true));
  if (!acts) return { press: {}, button: null };
  const close = (then?: () => void) => {
    setOpen(false);
    // not while the key that chose is still down, or it would press the button too
    requestAnimationFrame(() => {
      button.current?.focus({ preventScroll: true });
      then?.();
    });
  };
  return {
    press,
    button: (
      <span className={styles.menu} data-open={isOpen || undefined}>
        <button
          ref={button}
          type="button"
          className={styles.dots}
          data-message-menu
          tabIndex={isTabStop ? 0 : -1}
          aria-label={t('messages.actsOf', { who })}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          title={t('messages.acts')}
          onKeyDown={goAlong}
          onClick={() => setOpen(!isOpen)}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
        {isOpen ? (
          <Suspense fallback={null}>
            <Choices line={line} acts={acts} onClose={close} />
          </Suspense>
        ) : null}
      </span>
    ),
  };
}

/** Up and down go from message to message. */
function goAlong(event: KeyboardEvent<HTMLButtonElement>) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (step === 0 || event.currentTarget.ariaExpanded === 'true') return;
  event.preventDefault();
  const all = listMenus();
  all[all.indexOf(event.currentTarget) + step]?.focus();
}

const listMenus = () => [...document.querySelectorAll<HTMLElement>('[role=log] [data-message-menu]')];

/** Puts the focus on the newest message, from where the others are reached. */
export const focusLastMessage = () => listMenus().at(-1)?.focus();
