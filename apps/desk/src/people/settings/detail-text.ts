/** How the reader calls what a detail is about, and what it says there. */
export interface DetailWords {
  field(name: string): string;
  /** a value of the field; as it stands where it is no word */
  value(value: string | number | boolean, field: string): string;
}

/** What an audit line tells of a change, for people: `Capacity: 6 → 9`. */
export function detailText(detail: Record<string, unknown>, words: DetailWords): string {
  const plain = (value: unknown, field: string): string => {
    if (Array.isArray(value)) return value.map((each) => plain(each, field)).join(', ') || nothing;
    if (value === null || value === undefined || value === '') return nothing;
    return typeof value === 'object'
      ? detailText(value as Record<string, unknown>, words)
      : words.value(value as string | number | boolean, field);
  };
  return Object.entries(detail)
    .map(([name, value]) => {
      const said = isChange(value)
        ? `${plain(value.from, name)} → ${plain(value.to, name)}`
        : plain(value, name);
      return `${words.field(name)}: ${said}`;
    })
    .join(' · ');
}

const nothing = '–';
const isChange = (value: unknown): value is { from: unknown; to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
