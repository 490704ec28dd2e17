import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const nearPx = 60;

/** Keeps a scroller at its end while its content grows, unless the reader has scrolled away; what they write brings them back. */
export function useStickToEnd(thread: string, written: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isStuck = useRef(true);
  const leftAt = useRef<{ seq: number | undefined }>({ seq: undefined });
  const [isAtEnd, setAtEnd] = useState(true);

  const go = useCallback(() => {
    isStuck.current = true;
    setAtEnd(true);
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, []);

  useLayoutEffect(go, [thread, written, go]);

  useEffect(() => {
    const box = scroller.current;
    const inner = content.current;
    if (!box || !inner) return undefined;
    const grown = new ResizeObserver(() => {
      if (isStuck.current) box.scrollTop = box.scrollHeight;
    });
    let before = measure(box);
    const scrolled = () => {
      const now = measure(box);
      const isNear = now.scrollHeight - now.scrollTop - now.clientHeight < nearPx;
      // the browser scrolls too, when something grows or shrinks; only a reader goes up while all else stays
      const isSameShape =
        now.scrollHeight === before.scrollHeight && now.clientHeight === before.clientHeight;
      if (isNear) isStuck.current = true;
      else if (isSameShape && now.scrollTop < before.scrollTop) isStuck.current = false;
      before = now;
      setAtEnd(isStuck.current);
    };
    grown.observe(box);
    grown.observe(inner);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      grown.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, []);
  return { scroller, content, isAtEnd, go, leftAt: leftAt.current };
}

const measure = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement) => ({
  scrollTop,
  scrollHeight,
  clientHeight,
});
