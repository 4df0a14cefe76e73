import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { absoluteTime } from '../../domain/relative-time';
import { StepBadge } from '../columns/step-badge';
import { LiveTime } from '../live-time/live-time';
import type { DueStory } from './overview-api';
import { OverviewWidget } from './overview-widget';
import { StoryList } from './story-list';

function Due({ story }: { story: DueStory }) {
  const { formatMessage, locale } = useIntl();
  const { scheduledFor, embargoedUntil, scheduleError, step, timeZone } = story;
  const inZone = (instant: string) => absoluteTime(new Date(instant), { locale, timeZone });
  return (
    <>
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor={scheduleError ? 'danger700' : 'primary700'}
      >
        <LiveTime instant={scheduledFor} timeZone={timeZone} past="warta.widgets.was-due" />
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {inZone(scheduledFor)}
      </Typography>
      {step !== 'approved' && <StepBadge step={step ?? 'writing'} />}
      {embargoedUntil && (
        <Typography variant="pi" textColor="neutral800">
          {formatMessage({ id: 'warta.widgets.embargo' }, { when: inZone(embargoedUntil) })}
        </Typography>
      )}
      {scheduleError && (
        <Typography variant="pi" textColor="danger700">
          {formatMessage({ id: 'warta.widgets.failed' }, { why: scheduleError.message })}
        </Typography>
      )}
    </>
  );
}

/** What goes out next, with the time that is left. */
export function DueNextWidget() {
  return (
    <OverviewWidget part="dueNext" emptyMessageId="warta.widgets.due-next.empty">
      {(stories) => (
        <StoryList stories={stories} keyOf={({ documentId }) => documentId}>
          {(story) => <Due story={story} />}
        </StoryList>
      )}
    </OverviewWidget>
  );
}
