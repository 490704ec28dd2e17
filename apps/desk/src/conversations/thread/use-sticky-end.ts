import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';

const nearPx = 80;
const signs = ['wheel', 'touchmove', 'pointerup', 'keyup'] as const;

/** Keeps the end in view while heights become known and the window changes, until the reader goes up; coming back holds it again. */
export function useStickyEnd(list: RefObject<VirtuosoHandle | null>) {
  const [isHeld, setHeld] = useState(true);
  const held = useRef(true);
  const scroller = useRef<HTMLElement | null>(null);
  const hold = useCallback((next: boolean) => {
    held.current = next;
    setHeld(next);
  }, []);
  const down = useCallback(() => {
    const element = scroller.current;
    if (held.current && element) element.scrollTop = element.scrollHeight;
  }, []);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      requestAnimationFrame(() =>
        hold(element.scrollHeight - element.scrollTop - element.clientHeight < nearPx),
      );
    // the field below grows, banners come and go
    const watcher = new ResizeObserver(down);
    watcher.observe(element);
    for (const sign of signs) element.addEventListener(sign, look, { passive: true });
    return () => {
      watcher.disconnect();
      for (const sign of signs) element.removeEventListener(sign, look);
    };
  }, [down, hold]);
  return useMemo(
    () => ({
      isHeld,
      toEnd() {
        hold(true);
        list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
      },
      /** something else is to be looked at */
      letGo: () => hold(false),
      onEnd: (isAtEnd: boolean) => isAtEnd && hold(true),
      setScroller(element: HTMLElement | Window | null) {
        scroller.current = element instanceof HTMLElement ? element : null;
      },
      onHeight() {
        down();
        // the new height is drawn after it is told
        requestAnimationFrame(down);
      },
    }),
    [isHeld, hold, down, list],
  );
}
