import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { QuotedNote } from '../quoted-note/quoted-note';
import type { Workflow } from './desk-api';

/** The present step in words: who took it and when, the reviewer's note, whether it may go out. */
export function WorkflowStep({ workflow }: { workflow: Workflow }) {
  const { formatMessage, formatDate } = useIntl();
  const { step, note, by, at, mayPublish } = workflow;
  const when = at && formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta">{formatMessage({ id: `warta.step.${step}` })}</Typography>
      {when && (
        <Typography variant="pi" textColor="neutral600">
          {by ? formatMessage({ id: 'warta.workflow.by' }, { by, when }) : when}
        </Typography>
      )}
      {note && <QuotedNote title={formatMessage({ id: 'warta.workflow.note' })} text={note} />}
      {step !== 'published' && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({
            id: mayPublish ? 'warta.workflow.may-publish' : 'warta.workflow.may-not-publish',
          })}
        </Typography>
      )}
    </Flex>
  );
}
