import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { absoluteTime, localTime } from '../../domain/relative-time';
import { useLiveTime } from './use-live-time';

interface ToldTimeProps {
  instant: Date;
  timeZone: string;
  /** The sentences for what is still to come, and for what has passed; the label alone without them. */
  sentences?: { ahead: string; ago: string };
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Just now" stands alone; a sentence has "just now" in it. */
const withinSentence = (label: string, locale: string): string =>
  label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);

/** An instant in words: how far away it is, in the edition's time, and in the editor's own if that differs. */
export function ToldTime({ instant, timeZone, sentences }: ToldTimeProps) {
  const { formatMessage, locale } = useIntl();
  const { label, isPast } = useLiveTime(instant, locale, timeZone);
  const own = ownZone();
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor={isPast ? 'neutral600' : 'primary700'}>
        {sentences
          ? formatMessage(
              { id: isPast ? sentences.ago : sentences.ahead },
              { when: withinSentence(label, locale) },
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
