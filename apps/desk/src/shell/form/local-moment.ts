/** A moment (ISO 8601 UTC) as a field of the browser takes it: the reader's own time without a zone. */
export function localText(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a field of the browser holds as a moment, ISO 8601 UTC; null where it holds none. */
export const isoText = (local: string): string | null => {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
};
