import type { RelativeTime } from '../../../client';

/** The zone of the stories that no region owns. */
export const NATIONAL_TIME_ZONE = 'Asia/Jakarta';

/** "53 menit lalu": the script of the page rewrites it when its time comes. */
export function TimeLabel({
  time: { label, absolute, dateTime, validUntil },
  timeZone = NATIONAL_TIME_ZONE,
}: {
  time: RelativeTime;
  timeZone?: string;
}) {
  return (
    <time
      datetime={dateTime}
      title={absolute}
      data-valid-until={validUntil ?? undefined}
      data-time-zone={timeZone}
    >
      {label}
    </time>
  );
}
