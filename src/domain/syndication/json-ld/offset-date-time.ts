import { wallClock } from '../../relative-time/wall-clock';

const MINUTE = 60_000;
const pad = (value: number) => String(value).padStart(2, '0');

/**
 * An instant as the clocks of a zone show it, to the second: "2026-11-24T14:02:00+07:00".
 *
 * @param instant ISO 8601, UTC
 * @throws RangeError when the zone is not a known IANA time zone
 */
export function offsetDateTime(instant: string, timeZone: string): string {
  const moment = new Date(instant);
  const { year, month, day, hour, minute } = wallClock(moment, timeZone);
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const offset = Math.round((shown - Math.floor(moment.getTime() / MINUTE) * MINUTE) / MINUTE);
  const distance = Math.abs(offset);
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = `${pad(hour)}:${pad(minute)}:${pad(moment.getUTCSeconds())}`;
  const zone = `${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
  return `${date}T${time}${offset < 0 ? '-' : '+'}${zone}`;
}
