import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { ARTICLE } from '../../uids';
import { useWayOut } from './use-way-out';

/** Under the buttons of a story: why it cannot be published now, or that it will be by itself. */
export function WayOutNote() {
  const { formatMessage } = useIntl();
  const { slug, id } = useParams();
  const isStory = slug === ARTICLE;
  const way = useWayOut(id === 'create' ? undefined : id, isStory);
  const isScheduled = useForm('WayOutNote', ({ values }) =>
    Boolean((values as { scheduledFor?: unknown }).scheduledFor),
  );
  if (!isStory || way === null || (way === 'publish' && !isScheduled)) {
    return null;
  }
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage({ id: `warta.publish.note.${way}` })}
    </Typography>
  );
}
