import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListedStory } from './listed-story';

/** Who wrote a story. */
export function AuthorsCell({ story }: { story: ListedStory }) {
  const { formatList } = useIntl();
  const authors = story.newsroom?.authors ?? [];
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="18rem" title={formatList(authors)}>
      {authors.length > 0 ? formatList(authors) : '-'}
    </Typography>
  );
}
