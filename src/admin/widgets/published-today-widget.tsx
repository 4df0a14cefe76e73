import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { clockTime } from '../../domain/relative-time';
import { LiveTime } from '../live-time/live-time';
import { OverviewWidget } from './overview-widget';
import { StoryList } from './story-list';

/** What the editor's editions have published today. */
export function PublishedTodayWidget() {
  const { locale } = useIntl();
  return (
    <OverviewWidget part="publishedToday" emptyMessageId="warta.widgets.published-today.empty">
      {(stories) => (
        <StoryList stories={stories} keyOf={({ documentId }) => documentId}>
          {({ datePublished, timeZone }) => (
            <>
              <Typography variant="pi" fontWeight="bold" textColor="success700">
                <LiveTime instant={datePublished} timeZone={timeZone} />
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {clockTime(new Date(datePublished), { locale, timeZone })}
              </Typography>
            </>
          )}
        </StoryList>
      )}
    </OverviewWidget>
  );
}
