import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PanelSection } from './panel-section';
import type { ManagedApplication } from './partners-api';

/** What the audit log calls whoever holds the link of an application. */
const APPLICANT = 'applicant';

/** The steps of an application, the newest first, as the audit log has them. */
export function HistoryList({ application }: { application: ManagedApplication }) {
  const { formatMessage, formatDate } = useIntl();
  return (
    <PanelSection title="history">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
        {application.history.map(({ at, by, to }) => (
          <Typography key={`${at} ${to}`} tag="li" variant="pi" textColor="neutral600">
            {formatMessage(
              { id: 'warta.partners.step' },
              {
                state: formatMessage({ id: `warta.partners.state.${to}` }),
                by: by === APPLICANT ? formatMessage({ id: 'warta.partners.applicant' }) : by,
                when: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
              },
            )}
          </Typography>
        ))}
      </Flex>
    </PanelSection>
  );
}
