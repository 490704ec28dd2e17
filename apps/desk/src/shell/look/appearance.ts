import { useEffect, useState } from 'react';
import { usePreference } from '../preferences.ts';
import { applyTokens, dark, light } from './tokens.ts';

/** Light or dark as chosen, or as the system has it; the custom properties follow before anything is painted. */
export function useAppearance() {
  const [chosen] = usePreference('appearance');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const wantsMotion = !useMedia('(prefers-reduced-motion: reduce)');
  const scheme: 'light' | 'dark' = chosen === 'auto' ? (isSystemDark ? 'dark' : 'light') : chosen;
  const tokens = scheme === 'dark' ? dark : light;
  applyTokens(tokens, scheme);
  return { scheme, tokens, wantsMotion };
}

/** Follows a media query. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** One pane at a time. */
export const usePhone = () => useMedia('(max-width: 699px)');

/** List and conversation beside each other, and what is known of the customer over them when it is wanted. */
export const useTablet = () => useMedia('(min-width: 700px) and (max-width: 1023px)');

/** The places in the rail are signs without words, so that three panes have room. */
export const useShortRail = () => useMedia('(min-width: 700px) and (max-width: 1179px)');
