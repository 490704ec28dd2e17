/** What an audit line tells of a change, for people: `capacity: 6 → 9`. */
export function detailText(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .map(
      ([name, value]) =>
        `${name}: ${isChange(value) ? `${plain(value.from)} → ${plain(value.to)}` : plain(value)}`,
    )
    .join(' · ');
}

const isChange = (value: unknown): value is { from: unknown; to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(plain).join(', ');
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? detailText(value as Record<string, unknown>) : String(value);
}
