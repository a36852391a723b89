import { useEffect, useState } from 'react';

const DOUBLE_TAP_MS = 600;

/** Whether what the screen shows has stood long enough that a tap means it, and not what stood there before. */
export function useSettled(shown: string | undefined): boolean {
  const [settled, setSettled] = useState<string | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shown), DOUBLE_TAP_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return settled === shown;
}
