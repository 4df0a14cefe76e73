import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ownEditions } from '../../domain/desks';
import { useReadOwnDeskQuery } from '../own-desk/own-desk-api';
import { useReadEditionsQuery } from './carrying-api';
import { EditionButton } from './edition-button';
import { EditionList } from './edition-list';
import { EditionPicker } from './edition-picker';

/** More buttons than this are a picker. */
const MOST_BUTTONS = 5;

export function CarriedBy({ story }: { story: string }) {
  const { formatMessage } = useIntl();
  const { data: desk } = useReadOwnDeskQuery();
  const { data: carried, isError } = useReadEditionsQuery(story, {
    refetchOnMountOrArgChange: true,
  });
  if (!desk || !carried) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.failed' : 'warta.loading' })}
      </Typography>
    );
  }
  const { region, editions, isPublished, mayCarry } = carried;
  const coversAll = desk.covers === 'all';
  const { toTake, toGiveUp } = ownEditions(coversAll ? 'all' : desk.regions, region, editions);
  const hasPicker = coversAll || toTake.length > MOST_BUTTONS;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <EditionList
        story={story}
        owner={region}
        editions={editions}
        toGiveUp={isPublished && mayCarry ? toGiveUp : []}
      />
      {!isPublished && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'warta.carrying.not-published' })}
        </Typography>
      )}
      {isPublished && mayCarry && hasPicker && (
        <EditionPicker story={story} carried={editions} offered={coversAll ? null : toTake} />
      )}
      {isPublished &&
        mayCarry &&
        !hasPicker &&
        toTake.map((edition) => (
          <EditionButton key={edition.documentId} story={story} edition={edition} change="carry" />
        ))}
    </Flex>
  );
}
