import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { PARTNER_APPLICATION } from '../../uids';
import { PanelSection } from './panel-section';
import type { ManagedApplication } from './partners-api';
import { StateBadge } from './state-badge';

/** The other applications for the same region, each with where it stands. */
export function RivalList({ application }: { application: ManagedApplication }) {
  const { formatMessage, formatDate } = useIntl();
  if (application.rivals.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'warta.partners.no-rivals' })}
      </Typography>
    );
  }
  return (
    <PanelSection title="rivals">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {application.rivals.map(({ documentId, organisation, state, submittedAt }) => (
          <Box key={documentId} tag="li">
            <Link
              tag={NavLink}
              to={`/content-manager/collection-types/${PARTNER_APPLICATION}/${documentId}`}
            >
              {organisation}
            </Link>
            <Flex gap={2} marginTop={1} wrap="wrap">
              <StateBadge state={state} />
              <Typography variant="pi" textColor="neutral600">
                {formatDate(submittedAt, { dateStyle: 'medium' })}
              </Typography>
            </Flex>
          </Box>
        ))}
      </Flex>
    </PanelSection>
  );
}
