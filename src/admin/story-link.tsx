import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { storyPath } from './story-path';

const Headline = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-weight: 500;
  overflow-wrap: anywhere;
  text-decoration: none;
  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

interface StoryLinkProps {
  story: { documentId: string; headline: string | null };
}

/** The headline of a story, which leads to its form. */
export function StoryLink({ story: { documentId, headline } }: StoryLinkProps) {
  const { formatMessage } = useIntl();
  return (
    <Headline to={storyPath(documentId)}>
      {headline || formatMessage({ id: 'warta.columns.no-headline' })}
    </Headline>
  );
}
