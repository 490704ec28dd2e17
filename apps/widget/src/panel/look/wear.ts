import type { Theme } from '../../bridge.ts';
import { accentIn } from './accent.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const worn: { theme: Theme; accent: string } = { theme: 'auto', accent: '#0f766e' };

/** Dresses the document in a theme and an accent, and follows the system where the theme is `auto`. */
export function wear(change: Partial<typeof worn>) {
  Object.assign(worn, change);
  const root = document.documentElement;
  const theme = worn.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : worn.theme;
  root.dataset.theme = theme;
  for (const [name, colour] of Object.entries(accentIn(theme, worn.accent)))
    root.style.setProperty(`--${name}`, colour);
}
dark.addEventListener('change', () => wear({}));
