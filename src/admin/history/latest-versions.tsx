import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useListVersionsQuery } from './history-api';
import { historyPath } from './history-path';
import { VersionLine } from './version-line';

/** As many as fit beside a form. */
const SHOWN = 3;

export function LatestVersions({ story }: { story: string }) {
  const { formatMessage } = useIntl();
  const { data: page, isError } = useListVersionsQuery({ story, limit: SHOWN });
  if (isError || !page) {
    // Whoever reads only what is published is not shown how it was written.
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.history.not-shown' : 'warta.loading' })}
      </Typography>
    );
  }
  if (page.versions.length === 0) {
    return (
      <Typography textColor="neutral600">{formatMessage({ id: 'warta.history.none' })}</Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {page.versions.map((version) => (
          <li key={version.id}>
            <VersionLine version={version} />
          </li>
        ))}
      </Flex>
      <Link tag={NavLink} to={historyPath(story)}>
        {formatMessage({ id: 'warta.history.all' })}
      </Link>
    </Flex>
  );
}
