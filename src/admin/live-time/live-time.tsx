import { useEffect, useReducer } from 'react';
import { useIntl } from 'react-intl';
import { absoluteTime, relativeTime } from '../../domain/relative-time';
import { createAlarm } from './alarm';

const alarm = createAlarm({
  now: () => Date.now(),
  set: (callback, delay) => window.setTimeout(callback, delay),
  clear: (handle) => window.clearTimeout(handle),
});

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface LiveTimeProps {
  /** ISO 8601. */
  instant: string;
  /** An IANA name; the browser's own where none is given. */
  timeZone?: string;
  /** Messages with the value `when`, before the instant and from then on; without one, the label. */
  ahead?: string;
  past?: string;
}

/** "Just now" stands alone; a sentence has "just now" in it. */
const withinSentence = (label: string, locale: string): string =>
  label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);

/**
 * How long ago an instant is, or how far ahead, in the language of the panel, and right as long as it
 * is on the screen: it waits for the moment from which the label reads differently.
 */
export function LiveTime({ instant, timeZone = OWN_ZONE, ahead, past }: LiveTimeProps) {
  const { formatMessage, locale } = useIntl();
  const [, wake] = useReducer((count: number) => count + 1, 0);
  const date = new Date(instant);
  const present = new Date();
  const { label, validUntil } = relativeTime(date, present, { locale, timeZone });
  const messageId = date > present ? ahead : past;
  const until = validUntil?.getTime();
  useEffect(() => (until === undefined ? undefined : alarm.at(until, wake)), [until]);
  return (
    <time dateTime={instant} title={absoluteTime(date, { locale, timeZone })}>
      {messageId
        ? formatMessage({ id: messageId }, { when: withinSentence(label, locale) })
        : label}
    </time>
  );
}
