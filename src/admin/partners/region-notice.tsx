import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ManagedApplication } from './partners-api';

/** What stands in the way of an approval, or is good to know before one. */
export function RegionNotice({ application }: { application: ManagedApplication }) {
  const { formatMessage } = useIntl();
  const { region, state } = application;
  const isOpen = state === 'submitted' || state === 'reviewing';
  if (!isOpen || (region && !region.active)) {
    return null;
  }
  const about =
    region === null ? 'region-gone' : region.partner === null ? 'region-active' : 'region-taken';
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography textColor="warning700">
        {formatMessage(
          { id: `warta.partners.${about}` },
          { region: region?.name, partner: region?.partner },
        )}
      </Typography>
    </Box>
  );
}
