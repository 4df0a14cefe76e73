import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { absoluteTime, relativeTime } from '../../domain/relative-time';

/** The longest that a browser's timer waits, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

interface LiveTimeProps {
  /** ISO 8601. */
  instant: string;
}

/** How long ago something was, kept true while it is on the screen; the full time is its title. */
export function LiveTime({ instant }: LiveTimeProps) {
  const { locale } = useIntl();
  const [now, setNow] = useState(() => new Date());
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const date = new Date(instant);
  const { label, validUntil } = relativeTime(date, now, { locale, timeZone });
  const changesAt = validUntil?.getTime();

  useEffect(() => {
    if (changesAt === undefined) {
      return;
    }
    const wait = Math.min(Math.max(changesAt - Date.now(), 0), LONGEST_WAIT);
    const timer = setTimeout(() => setNow(new Date()), wait);
    return () => clearTimeout(timer);
  }, [changesAt]);

  return (
    <time dateTime={instant} title={absoluteTime(date, { locale, timeZone })}>
      {label}
    </time>
  );
}
