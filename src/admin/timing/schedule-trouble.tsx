import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { absoluteTime } from '../../domain/relative-time';
import { useLiveTime } from '../live-time/use-live-time';
import type { Workflow } from '../panels/desk-api';

interface ScheduleTroubleProps {
  workflow: Workflow;
  timeZone: string;
}

function NextTry({ instant, timeZone }: { instant: Date; timeZone: string }) {
  const { formatMessage, locale } = useIntl();
  const { label, isPast } = useLiveTime(instant, timeZone);
  return (
    <Typography tag="p" variant="pi">
      {isPast
        ? formatMessage({ id: 'warta.timing.tried-now' })
        : formatMessage(
            { id: 'warta.timing.tried-again' },
            { when: label, at: absoluteTime(instant, { locale, timeZone }) },
          )}
    </Typography>
  );
}

/** Why a scheduled story did not go out, when it is tried again, and what its editor can do. */
export function ScheduleTrouble({ workflow, timeZone }: ScheduleTroubleProps) {
  const { formatMessage } = useIntl();
  const { schedule, step } = workflow;
  if (schedule.problem === null) {
    return null;
  }
  const remedy = step === 'approved' ? 'remedy' : 'remedy-approval';
  return (
    <Box background="danger100" padding={3} hasRadius role="status">
      <Typography tag="p" variant="sigma" textColor="danger700">
        {formatMessage({ id: 'warta.timing.failed' }, { attempts: schedule.attempts })}
      </Typography>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {schedule.problem}
      </Typography>
      {schedule.retryAt && <NextTry instant={new Date(schedule.retryAt)} timeZone={timeZone} />}
      <Typography tag="p" variant="pi">
        {formatMessage({ id: `warta.timing.${remedy}` })}
      </Typography>
    </Box>
  );
}
