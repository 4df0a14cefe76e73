import { Typography } from '@strapi/design-system';
import { LiveTime } from '../live-time/live-time';
import { OverviewWidget } from './overview-widget';
import { StoryList } from './story-list';

/** What waits for an editor, and for how long. */
export function InReviewWidget() {
  return (
    <OverviewWidget part="inReview" emptyMessageId="warta.widgets.in-review.empty">
      {(stories) => (
        <StoryList stories={stories} keyOf={({ documentId }) => documentId}>
          {({ stepBy, stepAt, timeZone }) => (
            <>
              {stepBy && (
                <Typography variant="pi" textColor="neutral600">
                  {stepBy}
                </Typography>
              )}
              {stepAt && (
                <Typography variant="pi" fontWeight="bold" textColor="neutral800">
                  <LiveTime instant={stepAt} timeZone={timeZone} past="warta.widgets.submitted" />
                </Typography>
              )}
            </>
          )}
        </StoryList>
      )}
    </OverviewWidget>
  );
}
