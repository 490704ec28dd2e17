import { cloneElement, type MouseEvent, type ReactElement, type Ref, useRef, useState } from 'react';

export interface Opens {
  /** undefined: it keeps to itself whether it is open */
  open?: boolean;
  onOpenChange?(isOpen: boolean): void;
  /** the button */
  children: ReactElement<{ ref?: Ref<HTMLElement>; onClick?(event: MouseEvent): void }>;
}

/** A button that opens something beside itself and shuts it again; what it opens is to be there from the first time on, so that it can fade. */
export function useOpener({ open, onOpenChange, children }: Opens) {
  const element = useRef<HTMLElement>(null);
  const [isOwnOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? isOwnOpen;
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  const change = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const onClick = (event: MouseEvent) => {
    children.props.onClick?.(event);
    change(!isOpen);
  };
  return { button: cloneElement(children, { ref: element, onClick }), element, isOpen, wasOpened, change };
}
