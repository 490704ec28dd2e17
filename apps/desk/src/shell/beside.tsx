import { type Ref, type RefObject, useEffect, useImperativeHandle } from 'react';

interface BesideProps {
  /** what is on the page already */
  element: RefObject<HTMLElement | null>;
  ref?: Ref<Stand>;
  'aria-describedby'?: string | undefined;
}
/** What antd takes for the element that opened something. */
interface Stand {
  nativeElement: HTMLElement | null;
  focus(): void;
}

/** The child of an antd popup that belongs to an element elsewhere: so a page full of buttons pays for a popup when it is wanted, not for each that may be. */
export function Beside({ element, ref, 'aria-describedby': told }: BesideProps) {
  useImperativeHandle(
    ref,
    () => ({ nativeElement: element.current, focus: () => element.current?.focus() }),
    [element],
  );
  useEffect(() => {
    const { current } = element;
    if (!current || !told) return;
    const before = current.getAttribute('aria-describedby');
    current.setAttribute('aria-describedby', before ? `${before} ${told}` : told);
    return () => {
      if (before) current.setAttribute('aria-describedby', before);
      else current.removeAttribute('aria-describedby');
    };
  }, [element, told]);
  return null;
}
