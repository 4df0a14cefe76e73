import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { AttachmentList } from './attachment-list';
import { CurrentState } from './current-state';
import { DecisionForm } from './decision-form';
import { HistoryList } from './history-list';
import { MailStatus } from './mail-status';
import { useReadApplicationQuery } from './partners-api';
import { RegionNotice } from './region-notice';
import { RivalList } from './rival-list';

/** All about one application: its state, what may be done, who else applies, files, mail, history. */
export function ApplicationReview({ documentId }: { documentId: string }) {
  const { formatMessage } = useIntl();
  const { data: application, isError } = useReadApplicationQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (!application) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.partners.failed' : 'warta.partners.loading' })}
      </Typography>
    );
  }
  const { state, allowed } = application;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <CurrentState application={application} />
      <RegionNotice application={application} />
      {allowed.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={3}>
          {allowed.map(({ transition, needsReason }) => (
            <DecisionForm
              key={`${state} ${transition}`}
              documentId={documentId}
              application={application}
              transition={transition}
              needsReason={needsReason}
            />
          ))}
        </Flex>
      )}
      <RivalList application={application} />
      <AttachmentList documentId={documentId} application={application} />
      <MailStatus documentId={documentId} application={application} />
      <HistoryList application={application} />
    </Flex>
  );
}
