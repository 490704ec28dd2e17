const narrow = '(max-width: 480px)';

/** On a phone the open panel covers the page: the page behind must not scroll, and the keyboard must not cover the composer. */
export function coverPhone(place: HTMLElement) {
  const view = window.visualViewport;
  const page = document.documentElement;
  let scroll = '';
  let covers = false;

  const fit = () => {
    const isZoomed = (view?.scale ?? 1) > 1.01;
    place.style.height = covers && view && !isZoomed ? `${view.height}px` : '';
    place.style.top = covers && view && !isZoomed ? `${view.offsetTop}px` : '';
  };
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);

  return (isOpen: boolean) => {
    const should = isOpen && matchMedia(narrow).matches;
    if (should !== covers) {
      if (should) scroll = page.style.overflow;
      page.style.overflow = should ? 'hidden' : scroll;
      covers = should;
    }
    fit();
  };
}
