import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { absoluteTime, localTime } from '../../domain/relative-time';
import { useLiveTime } from '../live-time/use-live-time';

interface ToldTimeProps {
  instant: Date;
  timeZone: string;
  /** The sentences for what is still to come, and for what has passed; the label alone without them. */
  sentences?: { ahead: string; ago: string };
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant in words: how far away it is, in the edition's time, and in the editor's own if that differs. */
export function ToldTime({ instant, timeZone, sentences }: ToldTimeProps) {
  const { formatMessage, locale } = useIntl();
  const { label, withinSentence, isPast } = useLiveTime(instant, timeZone);
  const own = ownZone();
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor={isPast ? 'neutral600' : 'primary700'}>
        {sentences
          ? formatMessage(
              { id: isPast ? sentences.ago : sentences.ahead },
              { when: withinSentence },
            )
          : label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {absoluteTime(instant, { locale, timeZone })}
      </Typography>
      {localTime(instant, own) !== localTime(instant, timeZone) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'warta.timing.own-zone' },
            { when: absoluteTime(instant, { locale, timeZone: own }) },
          )}
        </Typography>
      )}
    </Box>
  );
}
