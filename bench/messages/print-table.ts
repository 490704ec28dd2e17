import { round } from '../figures/percentile.ts';

/** Figures as lines of names and values; what is made of several stands in one line. */
export function printTable(figures: Record<string, unknown>): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(width)}  ${show(value)}`);
  return `${lines.join('\n')}\n`;
}

function show(value: unknown): string {
  if (typeof value === 'number') return String(round(value));
  if (typeof value !== 'object' || value === null) return String(value ?? 'not measured');
  return Object.entries(value)
    .map(([name, each]) => `${name} ${show(each)}`)
    .join(', ');
}
