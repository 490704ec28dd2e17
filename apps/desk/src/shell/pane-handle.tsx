import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './pane-handle.module.css';

interface PaneHandleProps {
  label: string;
  width: number;
  least: number;
  most: number;
  /** the pane lies after the handle: dragging left makes it wider */
  isReversed?: boolean;
  onResize(width: number): void;
}

/** The hairline between two panes, to be dragged or moved with the arrows. */
export function PaneHandle({ label, width, least, most, isReversed = false, onResize }: PaneHandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const sign = isReversed ? -1 : 1;
  const resize = (next: number) => onResize(Math.round(Math.min(most, Math.max(least, next))));
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) resize(start.current.width + sign * (event.clientX - start.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + sign * step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator can
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles.handle}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
