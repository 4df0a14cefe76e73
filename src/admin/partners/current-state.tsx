import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { QuotedNote } from '../quoted-note/quoted-note';
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
        <QuotedNote title={formatMessage({ id: 'warta.partners.reason' })} text={reason} />
      )}
    </Flex>
  );
}
