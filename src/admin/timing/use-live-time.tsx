import { useEffect, useReducer } from 'react';
import { relativeTime } from '../../domain/relative-time';

/** The longest that a browser's timer sleeps, in milliseconds. */
const LONGEST_SLEEP = 2 ** 31 - 1;

/** How long ago or ahead an instant is, by the browser's clock; read anew when it reads differently. */
export function useLiveTime(
  instant: Date,
  locale: string,
  timeZone: string,
): { label: string; isPast: boolean } {
  const [, readAnew] = useReducer((times: number) => times + 1, 0);
  const now = new Date();
  const { label, validUntil } = relativeTime(instant, now, { locale, timeZone });

  useEffect(() => {
    if (validUntil === null) {
      return;
    }
    const sleep = Math.max(validUntil.getTime() - Date.now(), 0);
    const timer = setTimeout(readAnew, Math.min(sleep, LONGEST_SLEEP));
    return () => clearTimeout(timer);
  });

  return { label, isPast: instant <= now };
}
