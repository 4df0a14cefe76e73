import { useIntl } from 'react-intl';
import { absoluteTime } from '../../domain/relative-time';
import { useLiveTime } from './use-live-time';

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

/** How long ago an instant is, or how far ahead; the full time is its title. */
export function LiveTime({ instant, timeZone = OWN_ZONE, ahead, past }: LiveTimeProps) {
  const { formatMessage, locale } = useIntl();
  const date = new Date(instant);
  const { label, withinSentence, isPast } = useLiveTime(date, timeZone);
  const messageId = isPast ? past : ahead;
  return (
    <time dateTime={instant} title={absoluteTime(date, { locale, timeZone })}>
      {messageId ? formatMessage({ id: messageId }, { when: withinSentence }) : label}
    </time>
  );
}
