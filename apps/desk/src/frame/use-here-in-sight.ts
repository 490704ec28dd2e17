import { useEffect, useRef } from 'react';

/** Keeps the link of the page that is shown in sight, where the row of links is wider than the screen. */
export function useHereInSight(here: string) {
  const links = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => {
    links.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
  return links;
}
