const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** `1536` → `1.5 KB` */
export function bytesText(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

/** `1, 'row'` → `1 row`; `2100, 'row'` → `2,100 rows` */
export const countText = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

export const secondsText = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
