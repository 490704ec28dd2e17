import { useEffect, useState } from 'preact/hooks';

/** Whether somebody can see the panel: it is open and its tab is in front. */
export function useSeen(isOpen: boolean): boolean {
  const [isInFront, setInFront] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setInFront(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isOpen && isInFront;
}
