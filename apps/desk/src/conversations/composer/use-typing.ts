import type { ConversationId } from '@parley/contract';
import { useCallback, useEffect, useRef } from 'react';
import { useSeat } from '../../shell/seat.tsx';

const repeatMs = 3_000;
const idleMs = 5_000;

/** Tells the customer that somebody writes: at most every three seconds, and that it ended. */
export function useTyping(id: ConversationId) {
  const { link } = useSeat();
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => {
    clearTimeout(timer.current);
    if (last.current === 0) return;
    last.current = 0;
    link.typing(id, false);
  }, [link, id]);
  const touch = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(stop, idleMs);
    if (Date.now() - last.current < repeatMs) return;
    last.current = Date.now();
    link.typing(id, true);
  }, [link, id, stop]);
  useEffect(() => stop, [stop]);
  return { touch, stop };
}
