import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ManagedApplication } from './partners-api';
import { StateBadge } from './state-badge';

/** The state of an application, since when, and why it was rejected. */
export function CurrentState({ application }: { application: ManagedApplication }) {
  const { formatMessage, formatDate } = useIntl();
  const { state, stateAt, submittedAt, reason } = application;
  const inWords = (instant: string) =>
    formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <StateBadge state={state} />
        <Typography variant="pi" textColor="neutral600">
          {state === 'submitted'
            ? formatMessage({ id: 'warta.partners.submitted' }, { when: inWords(submittedAt) })
            : formatMessage({ id: 'warta.partners.since' }, { when: inWords(stateAt) })}
        </Typography>
      </Flex>
      {reason && (
        <Box background="neutral100" padding={3} hasRadius>
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {formatMessage({ id: 'warta.partners.reason' })}
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {reason}
          </Typography>
        </Box>
      )}
    </Flex>
  );
}
