import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LiveTime } from '../live-time/live-time';
import { Mark } from '../mark';
import { OverviewWidget } from './overview-widget';
import { StoryList } from './story-list';

/** What was put right this week. */
export function CorrectionsWidget() {
  const { formatMessage } = useIntl();
  return (
    <OverviewWidget part="corrections" emptyMessageId="warta.widgets.corrections.empty">
      {(entries) => (
        <StoryList
          stories={entries}
          keyOf={({ documentId, datePublished, text }) => `${documentId} ${datePublished} ${text}`}
        >
          {({ kind, text, datePublished, timeZone }) => (
            <>
              <Mark colour={kind === 'retraction' ? 'danger' : 'neutral'}>
                {formatMessage({ id: kind })}
              </Mark>
              <Typography variant="pi" textColor="neutral600">
                <LiveTime instant={datePublished} timeZone={timeZone} />
              </Typography>
              <Typography variant="pi" textColor="neutral800" ellipsis width="100%" title={text}>
                {text}
              </Typography>
            </>
          )}
        </StoryList>
      )}
    </OverviewWidget>
  );
}
