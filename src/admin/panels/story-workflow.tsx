import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useReadWorkflowQuery } from './desk-api';
import { TransitionForm } from './transition-form';
import { WorkflowStep } from './workflow-step';

interface StoryWorkflowProps {
  documentId: string;
  revision: string | undefined;
}

export function StoryWorkflow({ documentId, revision }: StoryWorkflowProps) {
  const { formatMessage } = useIntl();
  const isChanged = useForm('StoryWorkflow', ({ modified }) => modified);
  const { data: workflow, isError } = useReadWorkflowQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (!workflow) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: isError ? 'warta.failed' : 'warta.loading' })}
      </Typography>
    );
  }
  // To those who may not publish, the first button of the form submits (src/admin/publish-action).
  const offered = workflow.allowed.filter(
    ({ transition }) => transition !== 'submit' || workflow.mayPublish,
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <WorkflowStep workflow={workflow} />
      {offered.map(({ transition, needsNote }) => (
        <TransitionForm
          key={`${workflow.step} ${transition}`}
          documentId={documentId}
          revision={revision}
          transition={transition}
          needsNote={needsNote}
          isDisabled={isChanged}
        />
      ))}
      {/* A transition loads the form anew, and is about the text that is stored. */}
      {isChanged && offered.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'warta.workflow.save-first' })}
        </Typography>
      )}
    </Flex>
  );
}
