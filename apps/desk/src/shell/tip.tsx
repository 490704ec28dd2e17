import { Tooltip, type TooltipProps } from 'antd';
import {
  cloneElement,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Beside } from './beside.tsx';

interface TipProps {
  title: ReactNode;
  placement?: TooltipProps['placement'];
  /** how long the pointer rests before */
  delayMs?: number;
  children: ReactElement<Heard>;
}
interface Heard {
  onPointerEnter?(event: PointerEvent<HTMLElement>): void;
  onPointerLeave?(event: PointerEvent<HTMLElement>): void;
  onClick?(event: MouseEvent<HTMLElement>): void;
}
const leaveMs = 100;

/** Tells more of what the pointer rests on; there is nothing of it before. */
export function Tip({ title, placement, delayMs = 100, children }: TipProps) {
  const element = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [told, tell] = useState<boolean | null>(null);
  const soon = (next: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell((now) => (now === null && !next ? null : next)), ms);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const child = cloneElement(children, {
    onPointerEnter(event) {
      // a finger cannot rest on something without pressing it
      if (event.pointerType === 'touch') return;
      element.current = event.currentTarget;
      soon(true, delayMs);
    },
    onPointerLeave: () => soon(false, leaveMs),
    onClick(event) {
      // what opens now must not be covered
      soon(false, 0);
      children.props.onClick?.(event);
    },
  });
  return (
    <>
      {child}
      {told === null ? null : (
        <Tooltip
          open={told}
          title={title}
          {...(placement ? { placement } : {})}
          onOpenChange={(isOpen) => soon(isOpen, 0)}
        >
          <Beside element={element} />
        </Tooltip>
      )}
    </>
  );
}
