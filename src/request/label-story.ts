import type { Context } from 'koa';
import { NATIONAL_TIME_ZONE } from '../domain/regions';
import type { DescribedRelativeTime } from '../domain/relative-time';
import { labelFrom } from '../domain/response-cache';
import { noteLabelExpiry } from './label-expiry';
import { languageOf } from './language';

/**
 * The age of a story in words, in the language of the request; notes on the request how long it is
 * right.
 *
 * @param datePublished ISO 8601 instant
 * @param timeZone of the region that owns the story; null for the nation's
 */
export function labelStory(
  context: Context | undefined,
  datePublished: string,
  timeZone: string | null,
  present: Date,
): DescribedRelativeTime {
  const label = labelFrom(
    {
      instant: new Date(datePublished).getTime(),
      locale: languageOf(context),
      timeZone: timeZone ?? NATIONAL_TIME_ZONE,
    },
    present,
  );
  noteLabelExpiry(context, label.validUntil);
  return label;
}
