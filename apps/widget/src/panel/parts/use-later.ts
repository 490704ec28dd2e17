import { useEffect, useState } from 'preact/hooks';

/** Becomes true once `is` has been true for a while, and false at once. */
export function useLater(is: boolean, afterMs: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!is) return setLate(false);
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [is, afterMs]);
  return is && isLate;
}
