import { Box, Button, Flex } from '@strapi/design-system';
import {
  deepEncodeQueryValues,
  useAuth,
  useQueryParams,
  withEncodedUserParams,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { STAGES, type Stage } from '../../domain/publishing';
import { ARTICLE } from '../../uids';
import { useReadOwnDeskQuery } from '../own-desk/own-desk-api';
import {
  begunBy,
  chosenStage,
  hasFilter,
  type ListFilter,
  OF_OWN_DESK,
  toggleFilter,
  withStage,
} from './list-filters';

const ALL_STAGES: readonly (Stage | null)[] = [null, ...STAGES];

const labelOf = (stage: Stage | null): string => {
  if (stage === null) {
    return 'warta.columns.all';
  }
  return stage === 'changed' ? 'warta.columns.changed-only' : `warta.step.${stage}`;
};

interface FilterButtonProps {
  messageId: string;
  isPressed: boolean;
  onPress: () => void;
}

function FilterButton({ messageId, isPressed, onPress }: FilterButtonProps) {
  const { formatMessage } = useIntl();
  return (
    <Button
      variant={isPressed ? 'secondary' : 'tertiary'}
      size="S"
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {formatMessage({ id: messageId })}
    </Button>
  );
}

/** The filters that a newsroom uses all day, over the list of stories: in its address, like any other. */
function StoryFilters() {
  const { formatMessage } = useIntl();
  const user = useAuth('StoryFilters', (auth) => auth.user?.id);
  const { data: desk } = useReadOwnDeskQuery();
  const [{ query }, setQuery] = useQueryParams<{ filters?: { $and?: ListFilter[] } }>();
  const filters = query.filters?.$and ?? [];
  const filterBy = (chosen: ListFilter[]) =>
    setQuery(
      withEncodedUserParams(query, {
        filters: chosen.length > 0 ? deepEncodeQueryValues({ $and: chosen }) : undefined,
        page: 1,
      }),
    );
  const own = [
    ...(user === undefined ? [] : [{ messageId: 'warta.columns.mine', filter: begunBy(user) }]),
    ...(desk && desk.regions.length > 0
      ? [{ messageId: 'warta.columns.own-desk', filter: OF_OWN_DESK }]
      : []),
  ];
  return (
    <Flex
      wrap="wrap"
      gap={2}
      role="group"
      aria-label={formatMessage({ id: 'warta.columns.filters' })}
    >
      {ALL_STAGES.map((stage) => (
        <FilterButton
          key={stage}
          messageId={labelOf(stage)}
          isPressed={chosenStage(filters) === stage}
          onPress={() => filterBy(withStage(filters, stage))}
        />
      ))}
      <Box width="1px" height="2.4rem" background="neutral300" aria-hidden />
      {own.map(({ messageId, filter }) => (
        <FilterButton
          key={messageId}
          messageId={messageId}
          isPressed={hasFilter(filters, filter)}
          onPress={() => filterBy(toggleFilter(filters, filter))}
        />
      ))}
    </Flex>
  );
}

/** In the content manager's lists; only that of the stories has these filters. */
export function QuickFilters() {
  const { slug } = useParams();
  return slug === ARTICLE ? <StoryFilters /> : null;
}
