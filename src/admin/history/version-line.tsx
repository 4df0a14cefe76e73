import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { LiveTime } from '../live-time/live-time';
import type { Version } from './history-api';

/** What was done, by whom and when, in two short lines. */
export function VersionLine({ version }: { version: Version }) {
  const { formatMessage } = useIntl();
  return (
    <Box>
      <Typography tag="p" fontWeight="semiBold">
        {formatMessage({ id: `warta.action.${version.action}`, defaultMessage: version.action })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {version.by.name}, <LiveTime instant={version.at} />
      </Typography>
    </Box>
  );
}
