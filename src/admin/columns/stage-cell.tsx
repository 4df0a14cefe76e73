import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Mark } from '../mark';
import type { ListedStory } from './listed-story';
import { StepBadge } from './step-badge';

/** Where a story stands, and whether readers see something else than its draft says. */
export function StageCell({ story }: { story: ListedStory }) {
  const { formatMessage } = useIntl();
  const stage = story.newsroom?.stage;
  if (!stage) {
    return null;
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <StepBadge step={stage.step} />
      {stage.isChanged && (
        <Mark colour="alternative">{formatMessage({ id: 'warta.columns.changed' })}</Mark>
      )}
      {stage.isRetracted && (
        <Mark colour="danger">{formatMessage({ id: 'warta.columns.retracted' })}</Mark>
      )}
    </Flex>
  );
}
