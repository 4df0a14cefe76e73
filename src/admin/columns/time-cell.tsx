import { Flex, Typography } from '@strapi/design-system';
import { NATIONAL_TIME_ZONE } from '../../domain/regions';
import { LiveTime } from '../live-time/live-time';
import type { ListedStory } from './listed-story';

/** Since when a story is out, when it goes out, or when it was last saved. */
export function TimeCell({ story }: { story: ListedStory }) {
  const { newsroom, datePublished, scheduledFor, scheduleError, updatedAt } = story;
  const timeZone = story.timeZone ?? NATIONAL_TIME_ZONE;
  const stage = newsroom?.stage;
  const isOut = stage?.step === 'published' || stage?.isChanged;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {isOut && datePublished && (
        <Typography textColor="neutral800">
          <LiveTime instant={datePublished} timeZone={timeZone} />
        </Typography>
      )}
      {scheduledFor && (
        <Typography textColor={scheduleError ? 'danger700' : 'primary700'}>
          <LiveTime
            instant={scheduledFor}
            timeZone={timeZone}
            ahead="warta.columns.goes-out"
            past={scheduleError ? 'warta.columns.failed' : 'warta.columns.was-due'}
          />
        </Typography>
      )}
      {!isOut && !scheduledFor && (
        <Typography textColor="neutral600">
          <LiveTime instant={updatedAt} timeZone={timeZone} past="warta.columns.saved" />
        </Typography>
      )}
    </Flex>
  );
}
