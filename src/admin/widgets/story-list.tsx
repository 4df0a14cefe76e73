import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { StoryLink } from '../story-link';
import type { OverviewStory } from './overview-api';

const Item = styled.li`
  padding-bottom: ${({ theme }) => theme.spaces[3]};
  &:not(:last-child) {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface StoryListProps<S extends OverviewStory> {
  stories: readonly S[];
  /** Tells two entries about one story apart. */
  keyOf: (story: S) => string;
  /** What is said of a story below its headline, beside its edition. */
  children: (story: S) => ReactNode;
}

/** Stories with a link to each of them. */
export function StoryList<S extends OverviewStory>({
  stories,
  keyOf,
  children,
}: StoryListProps<S>) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {stories.map((story) => (
        <Item key={keyOf(story)}>
          <Typography tag="p">
            <StoryLink story={story} />
          </Typography>
          <Flex wrap="wrap" gap={2} marginTop={1}>
            {story.region && (
              <Typography variant="pi" textColor="neutral600">
                {story.region.name}
              </Typography>
            )}
            {children(story)}
          </Flex>
        </Item>
      ))}
    </Flex>
  );
}
