import { useRef } from 'preact/hooks';

const enoughPx = 56;
const mostPx = 72;
interface Start {
  x: number;
  y: number;
  /** undecided until the finger has moved a little */
  isAlong: boolean | undefined;
}

/** Hears a finger that draws something along the line of writing; it follows the finger, and comes back. */
export function useSwipe(onSwipe: (() => void) | undefined) {
  const start = useRef<Start | undefined>(undefined);
  if (!onSwipe) return {};
  const movedPx = (touch: Touch, { x }: Start) =>
    (touch.clientX - x) * (document.documentElement.dir === 'rtl' ? -1 : 1);
  const draw = (element: HTMLElement, px: number) => element.style.setProperty('--drawn', `${px}px`);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const [touch] = touches;
      start.current =
        touch && touches.length === 1
          ? { x: touch.clientX, y: touch.clientY, isAlong: undefined }
          : undefined;
    },
    onTouchMove(event: TouchEvent) {
      const [touch] = event.touches;
      const { current } = start;
      if (!touch || !current) return;
      const [along, across] = [movedPx(touch, current), Math.abs(touch.clientY - current.y)];
      if (current.isAlong === undefined && Math.max(Math.abs(along), across) > 8)
        current.isAlong = along > across;
      if (current.isAlong) draw(event.currentTarget as HTMLElement, Math.min(mostPx, Math.max(0, along)));
    },
    onTouchEnd(event: TouchEvent) {
      const [touch] = event.changedTouches;
      const { current } = start;
      start.current = undefined;
      draw(event.currentTarget as HTMLElement, 0);
      if (touch && current?.isAlong && movedPx(touch, current) >= enoughPx) onSwipe();
    },
  };
}
