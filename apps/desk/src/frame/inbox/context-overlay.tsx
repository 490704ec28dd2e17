import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { composes } from '../../shell/keys/composes.ts';
import { placeOf } from '../../shell/keys/hears-keys.ts';
import { useWords } from '../../words/index.ts';
import styles from './context-overlay.module.css';

interface ContextOverlayProps {
  onClose(): void;
  children: ReactNode;
}

/** Lies over the right of the log, between the owner above and the reply below. It takes the focus, gives it back, and closes by Esc. */
export function ContextOverlay({ onClose, children }: ContextOverlayProps) {
  const t = useWords();
  const overlay = useRef<HTMLElement>(null);
  useFocusWithin(overlay);
  useEscape(onClose);
  return (
    <section ref={overlay} tabIndex={-1} className={styles.overlay} aria-label={t('contacts.region')}>
      {children}
    </section>
  );
}

function useFocusWithin(overlay: { readonly current: HTMLElement | null }) {
  useLayoutEffect(() => {
    const { current } = overlay;
    const before = document.activeElement;
    current?.focus();
    return () => {
      const now = document.activeElement;
      const isTheirs = now === document.body || current?.contains(now);
      if (isTheirs && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [overlay]);
}

/** Esc in a field or a menu is theirs; elsewhere it closes this before any key of the desk is heard. */
function useEscape(onClose: () => void) {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || composes(event)) return;
      const { isField, isOverlaid } = placeOf(event.target);
      if (isField || isOverlaid) return;
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
