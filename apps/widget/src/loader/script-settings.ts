import type { Locale } from '@parley/contract';
import type { Theme } from '../bridge.ts';
import { matchLocale } from '../match-locale.ts';

export interface ScriptSettings {
  siteKey: string;
  /** the server that this script came from */
  origin: string;
  /** undefined: as the browser says */
  locale: Locale | undefined;
  theme: Theme;
  accent: string | undefined;
  position: 'left' | 'right' | undefined;
  /** a line beside the launcher; none unless the page asks for it */
  greeting: string | undefined;
}

/** Reads the `data-` attributes of the script tag; undefined where it names no site. */
export function readScript(script: Pick<HTMLScriptElement, 'src' | 'dataset'>): ScriptSettings | undefined {
  const { siteKey, locale, theme, accent, position, greeting } = script.dataset;
  if (!siteKey || !script.src) return undefined;
  return {
    siteKey,
    origin: new URL(script.src).origin,
    locale: locale ? matchLocale(locale) : undefined,
    theme: toTheme(theme),
    accent: /^#[0-9a-f]{6}$/i.test(accent ?? '') ? accent : undefined,
    position: position === 'left' || position === 'right' ? position : undefined,
    greeting: greeting || undefined,
  };
}

/** Any theme that is not known is `auto`. */
export const toTheme = (theme: unknown): Theme => (theme === 'light' || theme === 'dark' ? theme : 'auto');
