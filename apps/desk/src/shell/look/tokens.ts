/** Every colour of the desk, by what it means; the same names in light and dark. */
export interface Tokens {
  ink: string;
  muted: string;
  line: string;
  border: string;
  canvas: string;
  surface: string;
  raised: string;
  hover: string;
  selected: string;
  accent: string;
  accentInk: string;
  accentSoft: string;
  danger: string;
  dangerSoft: string;
  warning: string;
  warningSoft: string;
  success: string;
  bot: string;
  botSoft: string;
  note: string;
  noteLine: string;
  noteInk: string;
  theirs: string;
  ours: string;
  mark: string;
  shade: string;
}

export const light: Tokens = {
  ink: '#16201e',
  muted: '#566360',
  line: '#e3e8e6',
  border: '#c5cecb',
  canvas: '#f5f7f6',
  surface: '#ffffff',
  raised: '#ffffff',
  hover: '#eef2f0',
  selected: '#e4f1ee',
  accent: '#0f766e',
  accentInk: '#ffffff',
  accentSoft: '#e1f2ef',
  danger: '#b3261e',
  dangerSoft: '#fdeceb',
  warning: '#925400',
  warningSoft: '#fff3df',
  success: '#12703f',
  bot: '#6137b8',
  botSoft: '#f3effc',
  note: '#fff8e0',
  noteLine: '#ecdca6',
  noteInk: '#5f4700',
  theirs: '#f0f3f2',
  ours: '#dff1ed',
  mark: '#ffe58a',
  shade: '0 8px 28px rgb(15 32 28 / 14%), 0 1px 3px rgb(15 32 28 / 10%)',
};

export const dark: Tokens = {
  ink: '#e6ecea',
  muted: '#9caaa6',
  line: '#28322f',
  border: '#3d4a47',
  canvas: '#0f1413',
  surface: '#151b1a',
  raised: '#1d2523',
  hover: '#1f2826',
  selected: '#17352f',
  accent: '#2dd4bf',
  accentInk: '#05201c',
  accentSoft: '#123530',
  danger: '#ff8a80',
  dangerSoft: '#3a1a18',
  warning: '#f6b44b',
  warningSoft: '#38280c',
  success: '#56c98c',
  bot: '#bda8f8',
  botSoft: '#262038',
  note: '#2b2614',
  noteLine: '#4f451f',
  noteInk: '#f0dd9e',
  theirs: '#212a28',
  ours: '#143a34',
  mark: '#6b5600',
  shade: '0 10px 32px rgb(0 0 0 / 50%), 0 1px 3px rgb(0 0 0 / 40%)',
};

export const fontFamily =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
export const monoFamily = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';

/** Writes the tokens as custom properties that every style sheet of the desk reads. */
export function applyTokens(tokens: Tokens, scheme: 'light' | 'dark') {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--${kebab(name)}`, value);
  style.setProperty('--font', fontFamily);
  style.setProperty('--mono', monoFamily);
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
