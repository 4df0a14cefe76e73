import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { localDay } from '../../domain/calendar';
import { absoluteTime, clockTime } from '../../domain/relative-time';
import { StepBadge } from '../columns/step-badge';
import { Mark } from '../mark';
import { StoryLink } from '../story-link';
import type { CalendarEntry } from './calendar-api';

function edgeOf({ scheduleError, scheduledFor, step }: CalendarEntry): string {
  if (scheduleError) {
    return 'danger600';
  }
  if (scheduledFor === null) {
    return 'neutral500';
  }
  return step === 'approved' ? 'success600' : 'warning600';
}

/** What an editor should know of a story before it goes out. */
function EntryNotes({ entry }: { entry: CalendarEntry }) {
  const { formatMessage, locale } = useIntl();
  const { embargoedUntil, scheduledFor, scheduleError, step, isUpdate, timeZone, day } = entry;
  const end = embargoedUntil && new Date(embargoedUntil);
  const when =
    end && (localDay(end, timeZone) === day ? clockTime : absoluteTime)(end, { locale, timeZone });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} marginTop={1}>
      {step !== 'approved' && <StepBadge step={step} />}
      {isUpdate && (
        <Mark colour="alternative">{formatMessage({ id: 'warta.calendar.update' })}</Mark>
      )}
      {when && (
        <Typography variant="pi" textColor="neutral800">
          {formatMessage(
            { id: scheduledFor ? 'warta.calendar.embargo' : 'warta.calendar.embargo-only' },
            { when },
          )}
        </Typography>
      )}
      {scheduleError && (
        <Typography variant="pi" textColor="danger700" style={{ overflowWrap: 'anywhere' }}>
          {formatMessage({ id: 'warta.calendar.failed' }, { why: scheduleError.message })}
        </Typography>
      )}
    </Flex>
  );
}

/** A story of the calendar, with the time on the clock of its edition. */
export function Entry({ entry }: { entry: CalendarEntry }) {
  const { locale } = useIntl();
  const { at, region, timeZone } = entry;
  const instant = new Date(at);
  return (
    <Box
      tag="li"
      background="neutral0"
      borderColor={edgeOf(entry)}
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      shadow="tableShadow"
      hasRadius
      padding={2}
    >
      <Typography variant="pi" fontWeight="bold" textColor="neutral700" tag="p">
        <time dateTime={at} title={absoluteTime(instant, { locale, timeZone })}>
          {clockTime(instant, { locale, timeZone })}
        </time>
      </Typography>
      <Typography variant="pi" tag="p">
        <StoryLink story={entry} />
      </Typography>
      {region && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {region.name}
        </Typography>
      )}
      <EntryNotes entry={entry} />
    </Box>
  );
}
