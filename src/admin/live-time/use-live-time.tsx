import { useEffect, useReducer } from 'react';
import { useIntl } from 'react-intl';
import { relativeTime } from '../../domain/relative-time';
import { createAlarm } from './alarm';

const alarm = createAlarm({
  now: () => Date.now(),
  set: (callback, delay) => window.setTimeout(callback, delay),
  clear: (handle) => window.clearTimeout(handle),
});

interface LiveTime {
  /** How long ago, or how far ahead. */
  label: string;
  /** The same in lower case: "just now" stands alone, and a sentence has it in it. */
  withinSentence: string;
  isPast: boolean;
}

/**
 * How far away an instant is, by the browser's clock, in the language of the panel, and right as long as
 * it is on the screen: it waits for the moment from which the label reads differently.
 */
export function useLiveTime(instant: Date, timeZone: string): LiveTime {
  const { locale } = useIntl();
  const [, wake] = useReducer((count: number) => count + 1, 0);
  const present = new Date();
  const { label, validUntil } = relativeTime(instant, present, { locale, timeZone });
  const until = validUntil?.getTime();
  useEffect(() => (until === undefined ? undefined : alarm.at(until, wake)), [until]);
  return {
    label,
    withinSentence: label.charAt(0).toLocaleLowerCase(locale) + label.slice(1),
    isPast: instant <= present,
  };
}
