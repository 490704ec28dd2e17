/** What a browser shows of a page: less than all of it while a keyboard lies over it. */
type View = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale' | 'addEventListener'>;
interface Place {
  style: Pick<CSSStyleDeclaration, 'setProperty' | 'removeProperty'>;
  toggleAttribute(name: string, force: boolean): unknown;
}

/** No bar of a browser takes that much. */
const keyboardPx = 120;

/** Where a page of its own lies under a keyboard that does not make it smaller, it takes the room that is left, so that what is being written stays in sight. */
export function fitToView(root: Place, view: View | null, pageHeight: () => number): void {
  if (!view) return;
  const fit = () => {
    const isZoomed = view.scale > 1.01;
    const isCovered = !isZoomed && pageHeight() - view.height > keyboardPx;
    root.toggleAttribute('data-keyboard', isCovered);
    if (!isCovered) {
      root.style.removeProperty('--view-height');
      return root.style.removeProperty('--view-top');
    }
    root.style.setProperty('--view-height', `${Math.round(view.height)}px`);
    return root.style.setProperty('--view-top', `${Math.round(view.offsetTop)}px`);
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
  fit();
}
