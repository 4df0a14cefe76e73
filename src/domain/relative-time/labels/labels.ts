import type { CountedUnit } from '../phase';

/** The words of one language. Time zones are IANA names that are known to be valid. */
export interface Labels {
  /** Under a minute ago. */
  readonly justNow: string;
  /** Under a minute ahead; the same as `justNow` where the language has one word for both. */
  readonly soon: string;
  ago(count: number, unit: CountedUnit): string;
  ahead(count: number, unit: CountedUnit): string;
  /** The local date. */
  date(instant: Date, timeZone: string): string;
  /** The local date and time, with the zone's name. */
  dateAndTime(instant: Date, timeZone: string): string;
}
