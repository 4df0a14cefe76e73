import { absoluteTime } from './absolute-time';
import { type RelativeTimeOptions, relativeTime } from './relative-time';

/** The `relativeTime` object of the API. */
export interface DescribedRelativeTime {
  readonly label: string;
  /** Local date and time with the zone's name. */
  readonly absolute: string;
  /** The instant itself, ISO 8601 in UTC. */
  readonly dateTime: string;
  /** When the label reads differently, ISO 8601 in UTC; null: never. */
  readonly validUntil: string | null;
}

/**
 * Everything a page shows about the time of a story.
 * @throws RangeError as `relativeTime` does
 */
export function describeRelativeTime(
  instant: Date,
  now: Date,
  options: RelativeTimeOptions,
): DescribedRelativeTime {
  const { label, validUntil } = relativeTime(instant, now, options);
  return {
    label,
    absolute: absoluteTime(instant, options),
    dateTime: instant.toISOString(),
    validUntil: validUntil === null ? null : validUntil.toISOString(),
  };
}
