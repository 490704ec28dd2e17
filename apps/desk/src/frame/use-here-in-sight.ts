import { useEffect, useRef } from 'react';

/** Keeps the link of the page that is shown in sight, where the row of links is wider than the screen; the row begins with a whole link. */
export function useHereInSight(here: string) {
  const links = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => {
    const current = links.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    const row = current?.closest('ul');
    if (row && row.scrollWidth > row.clientWidth) beginWhole(row);
  }, [here]);
  return links;
}

/** Scrolls on to where a link begins; the row gets as much room behind its last as that takes. */
function beginWhole(row: HTMLElement) {
  row.style.paddingInlineEnd = '';
  const edgePx = Number.parseFloat(getComputedStyle(row).paddingInlineStart);
  const startOf = (link: Element) =>
    link.getBoundingClientRect().left - row.getBoundingClientRect().left - edgePx;
  const first = [...row.children].find((link) => startOf(link) > -1);
  if (!first) return;
  const left = row.scrollLeft + startOf(first);
  const missing = left - (row.scrollWidth - row.clientWidth);
  if (missing > 0) row.style.paddingInlineEnd = `${edgePx + missing}px`;
  row.scrollLeft = left;
}
