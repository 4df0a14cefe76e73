import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useMayEdit } from '../desk-fields/use-may-edit';
import { useReadWorkflowQuery } from '../panels/desk-api';
import { PastTime } from './past-time';
import { ScheduleTrouble } from './schedule-trouble';
import { TimeField } from './time-field';
import { useStoryZone } from './use-story-zone';

interface TimingFieldsProps {
  /** Undefined as long as the story has never been saved. */
  documentId: string | undefined;
}

/** When a story goes out, until when it is held back, and when it went out. */
export function TimingFields({ documentId }: TimingFieldsProps) {
  const { formatMessage } = useIntl();
  const mayEdit = useMayEdit(documentId);
  const { timeZone, hasMoved } = useStoryZone(documentId);
  const values = useForm('TimingFields', (form) => form.values as Record<string, unknown>);
  const isFormDisabled = useForm('TimingFields', ({ disabled }) => disabled);
  const { data: workflow } = useReadWorkflowQuery(documentId ?? '', {
    skip: documentId === undefined,
  });
  const isTimed = Boolean(values.scheduledFor || values.embargoedUntil);
  const waitsForApproval = Boolean(values.scheduledFor) && workflow?.step !== 'approved';
  const isForEditors = !isFormDisabled && !mayEdit('scheduledFor');
  const hintId = (isForEditors && 'for-editors') || (waitsForApproval && 'needs-approval');
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {workflow && <ScheduleTrouble workflow={workflow} timeZone={timeZone} />}
      <TimeField
        name="scheduledFor"
        timeZone={timeZone}
        isDisabled={!mayEdit('scheduledFor')}
        hint={hintId ? formatMessage({ id: `warta.timing.${hintId}` }) : undefined}
      />
      <TimeField
        name="embargoedUntil"
        timeZone={timeZone}
        isDisabled={!mayEdit('embargoedUntil')}
      />
      {hasMoved && isTimed && (
        <Typography variant="pi" textColor="warning700">
          {formatMessage({ id: 'warta.timing.moved' })}
        </Typography>
      )}
      <PastTime name="datePublished" value={values.datePublished} timeZone={timeZone} />
      {values.dateModified !== values.datePublished && (
        <PastTime name="dateModified" value={values.dateModified} timeZone={timeZone} />
      )}
    </Flex>
  );
}
